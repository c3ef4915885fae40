/** What is to be the same on every page of a site in a language (3.2.3, 3.2.4, 3.2.6); empty where a page does not have it. */
export type Frame = {
  readonly locale: string
  readonly languages: string
  readonly navigation: string
  readonly footer: string
  readonly search: string
}

/** Runs in the browser. */
export function readFrame(): Frame {
  const links = (selector: string, value: (link: HTMLAnchorElement) => string) =>
    [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(value).join(' ')
  return {
    locale: document.documentElement.lang,
    languages: links('header nav a[hreflang]', ({ hreflang }) => hreflang),
    navigation: links('nav.navigation > ul > li > a', ({ pathname }) => pathname),
    footer: links('footer nav a', ({ pathname }) => pathname),
    search: document.querySelector('header [role=search] button')?.textContent?.trim() ?? '',
  }
}

/** What one page has in another order, or calls otherwise, than the other. */
export function findInconsistencies(known: Frame, frame: Frame): readonly string[] {
  return (['languages', 'navigation', 'footer', 'search'] as const)
    .filter((part) => frame[part] !== '' && frame[part] !== known[part])
    .map((part) => `${part}: ${frame[part]}, elsewhere ${known[part]} (3.2.3, 3.2.4, 3.2.6)`)
}
