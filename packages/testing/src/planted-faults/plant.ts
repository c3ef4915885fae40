/** A fault that is put into a built page, to see who finds it. */
export type PlantedFault = {
  /**
   * The clause of EN 301 549 (v3.2.1, chapter 9): `9.2.4.7`; for what only WCAG 2.2 has, its criterion:
   * `WCAG 2.4.11`.
   */
  readonly clause: string
  /** What is wrong, as a short sentence: "A picture has no text alternative". */
  readonly fault: string
  /** The built page: `malmo/avtal/index.html`. */
  readonly file: string
  /** The page with the fault in it. */
  readonly plant: (page: string) => string
}

type Plant = PlantedFault['plant']
type Replacement = string | ((match: string, ...groups: string[]) => string)

/** The page with the pattern's first match replaced, or with every match if the pattern is global. */
export function replaceOnce(page: string, pattern: string | RegExp, replacement: Replacement): string {
  const changed =
    typeof replacement === 'string' ? page.replace(pattern, replacement) : page.replace(pattern, replacement)
  if (changed === page) {
    throw new Error(`Nothing on the page was changed by ${String(pattern)}.`)
  }
  return changed
}

export function replacing(pattern: string | RegExp, replacement: Replacement): Plant {
  return (page) => replaceOnce(page, pattern, replacement)
}

/** Several changes that together make one fault. */
export function together(...plants: readonly Plant[]): Plant {
  return (page) => plants.reduce((changed, plant) => plant(changed), page)
}

/** Styles for a part that the page must have, known by a piece of its HTML: `class="lead"`. */
export function addStyle(part: string, css: string): Plant {
  return (page) => {
    if (!page.includes(part)) {
      throw new Error(`The page has no ${part} to style.`)
    }
    return replaceOnce(page, '</head>', () => `<style>\n${css}\n</style>\n</head>`)
  }
}

export function addScript(script: string): Plant {
  return replacing('</body>', () => `<script>\n${script}\n</script>\n</body>`)
}

/** HTML at the beginning of the page's running text. */
export function addToText(html: string): Plant {
  return replacing(/<div class="prose"[^>]*>\n/, (start) => `${start}${html}\n`)
}

/** HTML after the page's own content. */
export function addAfterText(html: string): Plant {
  return replacing(
    /<\/article>(?![\s\S]*<\/article>)/,
    (end) => `<div class="prose">\n${html}\n</div>\n${end}`,
  )
}

/** A field with its label, as a row of a form. */
export function field(label: string, id: string, attributes: string): string {
  return `<p><label for="${id}">${label}</label><br><input id="${id}" name="${id}" ${attributes}></p>`
}

export function form(action: string, ...rows: readonly string[]): string {
  return `<form id="enquiry" action="${action}" method="post">\n${rows.join('\n')}\n</form>`
}

export function submit(text: string): string {
  return `<p><button type="submit">${text}</button></p>`
}

/** The address of a drawing, to be used as a picture. */
export function drawing(width: number, height: number, shapes: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`
}
