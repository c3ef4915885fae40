/** Each function runs in the browser and stands by itself: nothing around it is known there. */

/** Looks that the code does not have: headings, lists and columns that are only drawn (1.3.1, 1.3.2), tables without heads (1.3.1). */
export function findDrawnStructure(): readonly string[] {
  const start = (element: Element) => (element.textContent ?? '').trim().slice(0, 30)
  const paragraphs = [...document.querySelectorAll<HTMLElement>('main p')]
  const headings = paragraphs.filter((paragraph) => {
    const text = (paragraph.textContent ?? '').trim()
    const [first, ...others] = [...paragraph.children]
    const isBold = others.length === 0 && first !== undefined && /^(?:strong|b)$/.test(first.localName)
    return isBold && first.textContent?.trim() === text && text.length < 80 && !/[.。!！?？:：]$/.test(text)
  })
  const lists = paragraphs.filter(
    ({ innerText }) =>
      innerText.split('\n').filter((line) => /^\s*(?:[•·‣◦▪–—*・]|-\s)/.test(line)).length > 1,
  )
  const columns = [...document.querySelectorAll<HTMLElement>('main :is(p, pre)')].filter((element) => {
    const text = element.textContent ?? ''
    const keeps = getComputedStyle(element).whiteSpaceCollapse.startsWith('preserve')
    return (
      /\u00a0{3}/.test(text) || (keeps && element.querySelector('code') === null && /\S {3,}\S/.test(text))
    )
  })
  const tables = [...document.querySelectorAll('table')].filter((table) => table.querySelector('th') === null)
  return [
    ...headings.map((element) => `“${start(element)}” only looks like a heading (1.3.1)`),
    ...lists.map((element) => `“${start(element)}” only looks like a list (1.3.1)`),
    ...columns.map((element) => `“${start(element)}” is set in columns by spaces (1.3.2)`),
    ...tables.map((element) => `the table “${start(element)}” has no header cell (1.3.1)`),
  ]
}

/** Headings that stand below what they head (1.3.2), or that say the same as others (2.4.6). */
export function findHeadingFaults(): readonly string[] {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, h6)')]
  const texts = headings.map((heading) => `${heading.localName} ${heading.innerText.trim()}`)
  const repeated = texts.filter((text, index) => texts.indexOf(text) < index)
  const late = headings.filter((heading) => {
    const { bottom } = heading.getBoundingClientRect()
    const before = heading.previousElementSibling
    if (before === null || (before.textContent ?? '').trim() === '') return false
    const box = before.getBoundingClientRect()
    return box.height > 0 && box.top >= bottom - 1
  })
  return [
    ...new Set(repeated.map((text) => `more than one heading says “${text}” (2.4.6)`)),
    ...late.map(({ innerText }) => `“${innerText}” stands above what comes before it in the text (1.3.2)`),
  ]
}

/** Text alternatives that are no text (1.1.1), text that is a picture (1.4.5), sound that begins by itself (1.4.2). */
export function findMediaFaults(): readonly string[] {
  const images = [...document.querySelectorAll('img')]
  const named = images.filter(({ alt }) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(alt.trim()))
  const texts = images.filter(({ src }) => {
    const data = /^data:image\/svg\+xml(?:;[^,]*)?,(.*)$/s.exec(src)?.[1]
    return data !== undefined && /<text\b/.test(decodeURIComponent(data))
  })
  const signs = [...document.querySelectorAll('main :is(td, th)')].filter((cell) => {
    const drawing = cell.querySelector('svg, img')
    const name = drawing?.getAttribute('aria-label') ?? drawing?.getAttribute('alt') ?? ''
    return drawing !== null && (cell.textContent ?? '').trim() === '' && name === ''
  })
  const grounds = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
    const isEmpty = element.childElementCount === 0 && (element.textContent ?? '').trim() === ''
    const isNamed = element.ariaLabel !== null || element.ariaHidden === 'true'
    return isEmpty && !isNamed && getComputedStyle(element).backgroundImage.startsWith('url(')
  })
  const sounds = [...document.querySelectorAll<HTMLMediaElement>('audio[autoplay], video[autoplay]')].filter(
    ({ muted }) => !muted,
  )
  return [
    ...named.map(({ alt }) => `a picture is called “${alt}” (1.1.1)`),
    ...signs.map(() => 'a cell of a table says what it says by a drawing without words (1.1.1)'),
    ...grounds.map(({ className }) => `the picture behind .${className} has no words (1.1.1)`),
    ...texts.map(({ alt }) => `“${alt}” is a picture of text (1.4.5)`),
    ...sounds.map(({ localName }) => `${localName} plays by itself (1.4.2)`),
  ]
}

/** A title that does not begin with what the page is about (2.4.2). */
export function findTitleFaults(): readonly string[] {
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const title = document.title.replace(/\s+/g, ' ')
  return title.startsWith(heading) && title !== ''
    ? []
    : [`the title “${title}” is not of “${heading}” (2.4.2)`]
}
