/** Each function runs in the browser and stands by itself: nothing around it is known there. */

/** What only a pointer can use (2.1.1): it looks as if it could be pressed, or is kept out of the order of the tabulator key. */
export function findMouseOnly(): readonly string[] {
  const usable =
    'a[href], button, input, select, textarea, label, summary, option, [contenteditable], [tabindex]:not([tabindex^="-"])'
  const start = (element: Element) =>
    `${element.localName} “${(element.textContent ?? '').trim().slice(0, 30)}”`
  const pressed = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const isHand = (one: Element | null) => one !== null && getComputedStyle(one).cursor === 'pointer'
    if (!isHand(element) || isHand(element.parentElement) || !element.checkVisibility()) return false
    return element.closest(usable) === null && element.querySelector(usable) === null
  })
  const skipped = [
    ...document.querySelectorAll<HTMLElement>(':is(a[href], button, input, select)[tabindex^="-"]'),
  ].filter((element) => element.checkVisibility())
  return [
    ...pressed.map((element) => `${start(element)} is for a pointer only (2.1.1)`),
    ...skipped.map((element) => `${start(element)} is left out by the tabulator key (2.1.1)`),
  ]
}

/** Names in the code that do not hold the words that are seen (2.5.3). */
export function findNameFaults(): readonly string[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return [...document.querySelectorAll<HTMLElement>(':is(a[href], button)[aria-label]')].flatMap(
    (element) => {
      const name = element.getAttribute('aria-label') ?? ''
      return plain(name).includes(plain(element.innerText))
        ? []
        : [`“${element.innerText.trim()}” is called “${name}” in the code (2.5.3)`]
    },
  )
}

/** Fields whose purpose (1.3.5), label (3.3.2) or question (1.3.1) the code does not tell. */
export function findFieldFaults(): readonly string[] {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    ({ type }) => !/^(?:hidden|submit|button|reset|image)$/.test(type),
  )
  const purposes: Readonly<Record<string, string>> = { email: 'email', tel: 'tel' }
  const groups = Map.groupBy(
    fields.filter(({ type }) => type === 'radio'),
    ({ name }) => name,
  )
  return [
    ...fields.flatMap((field) => {
      const purpose = purposes[field.type]
      const said = field.autocomplete.split(' ').at(-1) ?? ''
      if (purpose === undefined || said.startsWith(purpose)) return []
      return [`a field for ${field.type} says autocomplete="${said}" (1.3.5)`]
    }),
    ...fields.flatMap((field) => {
      const isNamed = field.ariaLabel !== null || field.hasAttribute('aria-labelledby')
      return isNamed || field.labels?.length ? [] : [`the field “${field.name}” has no label (3.3.2)`]
    }),
    ...[...groups].flatMap(([name, [radio, ...others]]) => {
      const group = radio?.closest('fieldset, [role=group], [role=radiogroup]') ?? null
      return others.length === 0 || group !== null
        ? []
        : [`the choices of “${name}” have no question (1.3.1)`]
    }),
  ]
}

/** A search whose hits come into the page is to say how many there are (4.1.3). */
export function findSilentSearch(): readonly string[] {
  const isSearch = document.querySelector('main [role=search], main search') !== null
  const status = document.querySelector('main :is([role=status], [aria-live=polite])')
  return isSearch && status === null ? ['the search does not say how many hits there are (4.1.3)'] : []
}

/** The one link of a list that looks chosen, though the code does not say so (1.3.1). */
export function findUnsaidChoices(): readonly string[] {
  const look = (link: Element) => {
    const { fontWeight, color, textDecorationLine, borderBlockEndWidth, borderInlineStartWidth } =
      getComputedStyle(link)
    return [fontWeight, color, textDecorationLine, borderBlockEndWidth, borderInlineStartWidth].join()
  }
  return [...document.querySelectorAll('nav :is(ul, ol)')].flatMap((list) => {
    const links = [...list.querySelectorAll(':scope > li > a[href]')]
    const looks = Map.groupBy(links, look)
    if (links.length < 3 || looks.size !== 2) return []
    const [odd] = [...looks.values()].find(({ length }) => length === 1) ?? []
    return odd === undefined || odd.hasAttribute('aria-current')
      ? []
      : [`“${odd.textContent}” looks chosen and does not say so (1.3.1)`]
  })
}
