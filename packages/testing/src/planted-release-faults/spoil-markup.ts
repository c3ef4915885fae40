type Part = { readonly at: number; readonly text: string }

/** A whole number below `limit`, at random. */
export type Random = (limit: number) => number

/**
 * Spoils an HTML page in one place at random, as a wrong template would: parts are lost, doubled, swapped, taken from
 * other pages, renamed. What comes out may be good HTML still.
 */
export function spoilMarkup(page: string, pages: readonly string[], random: Random): string {
  const pick = <Item>(items: readonly Item[], otherwise: Item) => items[random(items.length)] ?? otherwise
  const nothing: Part = { at: 0, text: '' }
  const tag = pick(tagsOf(page), nothing)
  const next = tagsOf(page).find(({ at }) => at > tag.at) ?? nothing
  const leaf = pick(partsOf(page, /<([a-z0-9]+)(\s[^>]*)?>[^<]*<\/\1>/g), nothing)
  const other = pick(pages, page)
  const otherTag = pick(tagsOf(other), nothing).text
  const attribute = pick(attributesOf(tag.text), '')
  const [name = ''] = attribute.split('=')
  const alike = tagsOf(other)
    .flatMap(({ text }) => attributesOf(text))
    .filter((text) => text.split('=')[0] === name)
  const at = random(tag.text.length)
  const ways: readonly (() => string)[] = [
    () => replace(page, tag, ''),
    () => replace(page, tag, tag.text + tag.text),
    () => replace(page, tag, otherTag),
    () => replace(page, tag, tag.text + otherTag),
    () => replace(replace(page, next, tag.text), tag, next.text),
    () => replace(page, tag, tag.text.replace(attribute, '')),
    () => replace(page, tag, tag.text.replace(attribute, `${name}=""`)),
    () =>
      replace(
        page,
        tag,
        tag.text.replace(attribute, () => pick(alike, attribute)),
      ),
    () =>
      replace(
        page,
        tag,
        tag.text.replace(/\s*\/?>$/, () => `${pick(attributesOf(otherTag), ' x')}>`),
      ),
    () => replace(page, tag, tag.text.replace(/[a-z][a-z0-9]*/, /[a-z][a-z0-9]*/.exec(otherTag)?.[0] ?? '')),
    () => replace(page, tag, tag.text.slice(0, at) + tag.text.slice(at + 1)),
    () => replace(page, leaf, ''),
    () => replace(page, leaf, leaf.text.replace(/>[^<]*</, '><')),
    () => replace(page, tag, tag.text + leaf.text),
  ]
  return pick(ways, () => page)()
}

/** Tags, but for what stands in scripts and styles. */
function tagsOf(page: string): readonly Part[] {
  const blank = (text: string) => ' '.repeat(text.length)
  return partsOf(page.replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, blank), /<\/?[a-z][^>]*>/g)
}

function attributesOf(tag: string): readonly string[] {
  return tag.match(/\s[a-z-]+="[^"]*"/g) ?? []
}

function partsOf(page: string, pattern: RegExp): readonly Part[] {
  return [...page.matchAll(pattern)].map(({ index, 0: text }) => ({ at: index, text }))
}

function replace(page: string, { at, text }: Part, by: string): string {
  return page.slice(0, at) + by + page.slice(at + text.length)
}
