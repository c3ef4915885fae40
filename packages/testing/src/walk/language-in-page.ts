/** Each function runs in the browser and stands by itself: nothing around it is known there. */

/** Japanese words whose nearest language is not Japanese (3.1.2), and a page that is not in its language (3.1.1). */
export function findLanguageFaults(): readonly string[] {
  const faults: string[] = []
  const letters = { ja: 0, latin: 0 }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    const parent = node.parentElement
    if (parent === null || parent.closest('script, style, template') !== null) continue
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? ''
    const japanese = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu) ?? []
    if (japanese.length > 0 && !/^ja\b/.test(lang))
      faults.push(`“${japanese[0]}” is Japanese within lang="${lang}" (3.1.2)`)
    if (lang === document.documentElement.lang) {
      letters.ja += japanese.join('').length
      letters.latin += (text.match(/\p{sc=Latin}/gu) ?? []).length
    }
  }
  const isJapanese = /^ja\b/.test(document.documentElement.lang)
  const share = letters.ja / Math.max(1, letters.ja + letters.latin)
  if (isJapanese ? share < 0.3 : share > 0.3)
    faults.push(
      `the page says lang="${document.documentElement.lang}" and is written in something else (3.1.1)`,
    )
  return faults
}

/** Sentences in Latin letters, in the text or in the code, that say another language than they are in (3.1.2). */
export function findWrongSentences(): readonly string[] {
  const common: Readonly<Record<string, ReadonlySet<string>>> = {
    sv: new Set(
      'och att det som är på för av med den till har inte ett om vi du från eller kan hur vad man så'.split(
        ' ',
      ),
    ),
    en: new Set(
      'the of and to is for that with on are this it by from or you not be we our they can where who have was as at an'.split(
        ' ',
      ),
    ),
  }
  const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''
  const sentences: { lang: string; text: string }[] = []
  for (const block of document.querySelectorAll(
    'main :is(p, li, dd, td, blockquote, figcaption, h1, h2, h3)',
  )) {
    const byLang: Record<string, string> = {}
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const lang = langOf(node.parentElement)
      byLang[lang] = `${byLang[lang] ?? ''} ${node.nodeValue}`
    }
    for (const [lang, text] of Object.entries(byLang)) sentences.push({ lang, text })
  }
  for (const element of document.querySelectorAll('[alt], [aria-label]'))
    for (const name of ['alt', 'aria-label'])
      sentences.push({ lang: langOf(element), text: element.getAttribute(name) ?? '' })
  return sentences.flatMap(({ lang, text }) => {
    const words = text.toLowerCase().match(/\p{sc=Latin}+/gu) ?? []
    const share = (tag: string) => words.filter((word) => common[tag]?.has(word)).length
    const isOther =
      lang === 'ja'
        ? /(?:\p{sc=Latin}+[ ,.'’-]+){4}\p{sc=Latin}/u.test(text) && share('sv') + share('en') > 1
        : Object.keys(common).some((tag) => tag !== lang && share(tag) > 1 && share(tag) > 2 * share(lang))
    return isOther ? [`“${text.trim().slice(0, 40)}” is within lang="${lang}" (3.1.2)`] : []
  })
}

/** Names of languages that do not say that they are in that language (3.1.2). */
export function findUnmarkedLanguages(): readonly string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('header nav a[hreflang]')].flatMap((link) =>
    link.closest('[lang]')?.getAttribute('lang') === link.hreflang
      ? []
      : [`“${link.textContent}” does not say that it is in ${link.hreflang} (3.1.2)`],
  )
}
