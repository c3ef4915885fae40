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

/** Links that do not say where they lead (2.4.4), or say nothing (4.1.2). */
export function findLinkFaults(): readonly string[] {
  const vague =
    /^(?:här|klicka här|läs mer|mer|länk|here|click here|read more|more|link|learn more|こちら|ここ|詳細|詳しくはこちら|続きを読む|もっと見る|リンク)[.。…]?$/i
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const pictures = [...link.querySelectorAll('img')].map(({ alt }) => alt)
    const name = (link.getAttribute('aria-label') ?? [link.textContent, ...pictures].join(' ')).trim()
    if (name === '') return [`a link to ${link.getAttribute('href')} has no words (4.1.2)`]
    return vague.test(name) ? [`a link says only “${name}” (2.4.4)`] : []
  })
}

/** The first stop leads past what all pages have, to a place that is there (2.4.1). */
export function findSkipLinkFaults(): readonly string[] {
  const first = document.querySelector(
    'a[href], button, input, select, textarea, [tabindex]:not([tabindex^="-"])',
  )
  const target = first?.getAttribute('href') ?? ''
  if (!target.startsWith('#')) return ['the first stop leads past nothing (2.4.1)']
  const found = document.getElementById(decodeURIComponent(target.slice(1)))
  return found === null ? [`the first stop leads to ${target}, which is not there (2.4.1)`] : []
}

/** Text that its box hides a part of (1.4.4, 1.4.12); what is hidden on purpose is a pixel wide. */
export function findClippedText(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element)
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element
    if (display === 'inline' || clientWidth <= 1 || clientHeight <= 1 || element.textContent?.trim() === '')
      return []
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const isClipped =
      (hides(overflowX) && scrollWidth > clientWidth + 1) ||
      (hides(overflowY) && scrollHeight > clientHeight + 1)
    return isClipped ? [`${element.localName}.${element.className} is cut off (1.4.4, 1.4.12)`] : []
  })
}

/** Movement that goes on though the visitor wants none (2.2.2). */
export function findEndlessMotion(): readonly string[] {
  return document.getAnimations().flatMap((animation) => {
    const { effect } = animation
    if (
      !(effect instanceof KeyframeEffect) ||
      effect.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
    )
      return []
    return [`${effect.target?.localName} moves without an end (2.2.2)`]
  })
}
