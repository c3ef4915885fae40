/** Each function runs in the browser and stands by itself: nothing around it is known there. */

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

/** Movement that goes on though the visitor wants none (2.2.2), and flashes of more than three a second (2.3.1). */
export function findMotionFaults(): readonly string[] {
  return document.getAnimations().flatMap(({ effect }) => {
    if (!(effect instanceof KeyframeEffect)) return []
    const { endTime, duration, iterations = 1 } = effect.getComputedTiming()
    const name = effect.target?.localName
    return [
      ...(endTime === Number.POSITIVE_INFINITY ? [`${name} moves without an end (2.2.2)`] : []),
      ...(iterations > 2 && Number(duration) < 334 ? [`${name} flashes (2.3.1)`] : []),
    ]
  })
}

/** Links in running text that differ from it by their colour alone (1.4.1). */
export function findLinksByColour(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main p a[href]')].flatMap((link) => {
    const around = link.parentElement
    if (around === null || around.innerText.trim() === link.innerText.trim()) return []
    const [own, text] = [getComputedStyle(link), getComputedStyle(around)]
    const isMarked =
      own.textDecorationLine !== 'none' ||
      Number.parseFloat(own.borderBlockEndWidth) > 0 ||
      own.fontWeight !== text.fontWeight ||
      own.backgroundColor !== 'rgba(0, 0, 0, 0)'
    return isMarked ? [] : [`the link “${link.innerText}” is known by its colour only (1.4.1)`]
  })
}

/** The size of the letters of every text, in CSS pixels, in the order of the text. */
export function readTextSizes(): readonly { readonly text: string; readonly size: number }[] {
  const sizes: { text: string; size: number }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim()
    if (text === '' || node.parentElement === null) continue
    sizes.push({ text, size: Number.parseFloat(getComputedStyle(node.parentElement).fontSize) })
  }
  return sizes
}

/** What the page says, without the room between the words. */
export function readMainText(): string {
  return (document.querySelector<HTMLElement>('main') ?? document.body).innerText.replace(/\s+/g, '')
}
