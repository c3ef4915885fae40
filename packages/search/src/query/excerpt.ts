import type { Excerpt } from './answer.ts'

/**
 * Pagefind's excerpt, HTML with `<mark>`, in pieces. Marks that follow one another at once are one.
 * @example excerptOf('Ett <mark>avtal</mark>') // [{ text: 'Ett ', marked: false }, { text: 'avtal', marked: true }]
 */
export function excerptOf(html: string): Excerpt {
  return html
    .replaceAll('</mark><mark>', '')
    .split(/<\/?mark>/)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '')
}
