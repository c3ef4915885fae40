/** Each function runs in the browser and stands by itself: nothing around it is known there. `window.walked` holds the stops so far. */

/** What has the focus. */
export type Stop = {
  readonly name: string
  /** Where it is in the window, with some room around; null where it is not seen. */
  readonly clip: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  } | null
  /** Whether the key does not leave it. */
  readonly isTrap: boolean
  readonly faults: readonly string[]
}

/** The element that has the focus, null at the end of the page. */
export function readStop(isForward: boolean): Stop | null {
  const { walked } = window as unknown as { readonly walked: Element[] }
  const element = document.activeElement
  if (element === null || element === document.body || element === document.documentElement) return null
  const last = walked.at(-1)
  // behind the last stop some browsers begin again
  if (walked.length > 1 && walked[0] === element) return null
  const isTrap = walked.includes(element)
  if (!isTrap) walked.push(element)
  // what slides into view is to have arrived
  for (const animation of element.getAnimations()) animation.finish()
  const { x, y, width, height, bottom } = element.getBoundingClientRect()
  const [left, top] = [Math.max(0, x - 8), Math.max(0, y - 8)]
  const [right, end] = [Math.min(innerWidth, x + width + 8), Math.min(innerHeight, y + height + 8)]
  const clip = right > left && end > top ? { x: left, y: top, width: right - left, height: end - top } : null
  const points = [...element.getClientRects()].map((box) =>
    document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2),
  )
  const isCovered = points.every(
    (above) => above === null || !(element.contains(above) || above.contains(element)),
  )
  const order = last?.compareDocumentPosition(element) ?? 0
  const isBehind = !isTrap && (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  const list = element.closest('ul, ol, form')
  const before = last?.getBoundingClientRect()
  const isAbove =
    before !== undefined &&
    list?.contains(last ?? null) === true &&
    bottom <= before.top &&
    x < before.right &&
    before.left < x + width
  const name = `${element.localName}${element.id && `#${element.id}`} “${(element.textContent ?? '').trim().slice(0, 30)}”`
  return {
    name,
    clip,
    isTrap,
    faults: [
      ...(isTrap ? [`${name} does not let go of the focus (2.1.2)`] : []),
      ...(isForward && isBehind ? [`${name} has the focus out of the text's order (2.4.3)`] : []),
      ...(isForward && isAbove ? [`${name} has the focus after what is below it (2.4.3)`] : []),
      ...(clip !== null && isCovered ? [`${name} is covered while it has the focus (2.4.11)`] : []),
      ...(clip === null ? [`${name} has the focus and is not seen (2.4.7)`] : []),
    ],
  }
}

/** What is seen and can be used, but was no stop on the way (2.1.1). */
export function findUnreached(): readonly string[] {
  const { walked } = window as unknown as { readonly walked: readonly Element[] }
  const usable =
    ':is(a[href], button, input:not([type=radio], [type=hidden]), select, textarea):not(:disabled)'
  return [...document.querySelectorAll<HTMLElement>(usable)]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !walked.includes(element) && element.closest('[inert]') === null)
    .map(
      (element) =>
        `${element.localName} “${(element.textContent ?? '').trim().slice(0, 30)}” is never reached (2.1.1)`,
    )
}
