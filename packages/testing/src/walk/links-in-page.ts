/** Each function runs in the browser and stands by itself: nothing around it is known there. */

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

/** The first stop leads past what all pages have, to the main part (2.4.1). */
export function findSkipLinkFaults(): readonly string[] {
  const first = document.querySelector(
    'a[href], button, input, select, textarea, [tabindex]:not([tabindex^="-"])',
  )
  const target = first?.getAttribute('href') ?? ''
  if (!target.startsWith('#')) return ['the first stop leads past nothing (2.4.1)']
  const found = document.getElementById(decodeURIComponent(target.slice(1)))
  if (found === null) return [`the first stop leads to ${target}, which is not there (2.4.1)`]
  return found.closest('main') === null
    ? [`the first stop leads to ${target}, outside the main part (2.4.1)`]
    : []
}
