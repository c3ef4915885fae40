/** Each function runs in the browser and stands by itself: nothing around it is known there. */

/** Colours on others, one of which is to have the contrast that WCAG 2.2 wants. */
export type Meeting = {
  readonly name: string
  readonly fronts: readonly string[]
  readonly behind: readonly string[]
  readonly required: number
}

/** What axe does not look at: the edges of fields (1.4.11), the words in them and the readings above words (1.4.3). */
export function readColours(): readonly Meeting[] {
  const grounds = (element: Element | null): string[] =>
    element === null ? [] : [getComputedStyle(element).backgroundColor, ...grounds(element.parentElement)]
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    (field) => field.checkVisibility() && !/^(?:hidden|checkbox|radio|range|submit)$/.test(field.type),
  )
  return [
    ...fields.map((field) => {
      const { borderBlockEndColor, borderBlockEndWidth, backgroundColor } = getComputedStyle(field)
      const behind = grounds(field.parentElement)
      const name = `the edge of the field “${field.name}” (1.4.11)`
      const isEdged = Number.parseFloat(borderBlockEndWidth) > 0
      const fronts = [backgroundColor, ...(isEdged ? [borderBlockEndColor] : [])]
      return { name, fronts, behind, required: 3 }
    }),
    ...fields
      .filter(({ placeholder }) => placeholder)
      .map((field) => ({
        name: `the hint “${field.placeholder}” (1.4.3)`,
        fronts: [getComputedStyle(field, '::placeholder').color],
        behind: grounds(field),
        required: 4.5,
      })),
    ...[...document.querySelectorAll('rt')].map((reading) => ({
      name: `the reading “${reading.textContent}” (1.4.3)`,
      fronts: [getComputedStyle(reading).color],
      behind: grounds(reading),
      required: 4.5,
    })),
  ]
}

/** The colours of what has the focus or is under the pointer: of its words and of its ring. */
export function readStateColours(element: Element): readonly Meeting[] {
  const grounds = (one: Element | null): string[] | null => {
    if (one === null) return []
    const { backgroundColor, backgroundImage } = getComputedStyle(one)
    const below = grounds(one.parentElement)
    return backgroundImage !== 'none' || below === null ? null : [backgroundColor, ...below]
  }
  const own = getComputedStyle(element)
  const name = `${element.localName} “${(element.textContent ?? '').trim().slice(0, 30)}”`
  const size = Number.parseFloat(own.fontSize)
  const isLarge = size >= 24 || (size >= 18.66 && Number(own.fontWeight) >= 700)
  const behind = grounds(element)
  const around = grounds(element.parentElement)
  const hasRing =
    /^(?:solid|dashed|dotted|double)$/.test(own.outlineStyle) && Number.parseFloat(own.outlineWidth) > 0
  const hasWords = (element.textContent ?? '').trim() !== ''
  return [
    ...(hasWords && behind
      ? [{ name: `${name} (1.4.3)`, fronts: [own.color], behind, required: isLarge ? 3 : 4.5 }]
      : []),
    ...(hasRing && around
      ? [
          {
            name: `the ring around ${name} (1.4.11)`,
            fronts: [own.outlineColor],
            behind: around,
            required: 3,
          },
        ]
      : []),
  ]
}
