/** A number of a text: how it is written, and what it can mean, since `1,234` is one thing in English and another in Swedish. */
type Figure = {
  readonly written: string
  readonly values: readonly number[]
  readonly parts: readonly number[]
}

/** Up to this a number may be written as a word. */
const mostAsWord = 12

/**
 * The numbers of a source that its translation lacks, as they are written. Both languages’ separators, 1 234,5 and
 * 1,234.5, words for powers of ten, 6億3500万 and 635 miljoner, names of months, 1 februari and 2月1日, times in their
 * parts, 18.30 and 18時30分, and hours of the afternoon, 18 and 6 pm, are read. One up to 12 may become a word, where
 * no other number stands in its place.
 */
export function lostNumbers(
  source: string,
  sourceLocale: string,
  target: string,
  targetLocale: string,
): readonly string[] {
  const [figures, others] = [figuresOf(source, sourceLocale), figuresOf(target, targetLocale)]
  const [wanted, there] = [valuesOf(figures), valuesOf(others)]
  const inAfternoon = isAfternoon(target, targetLocale) ? [...there].map((hour) => hour + 12) : []
  const hasNew = others.some(({ values, parts }) => ![...values, ...parts].some((value) => wanted.has(value)))
  const isThere = ({ written, values, parts }: Figure) =>
    values.some((value) => there.has(value) || inAfternoon.includes(value)) ||
    (parts.length > 1 && parts.every((part) => there.has(part))) ||
    (/\p{L}/u.test(written) && target.includes(written))
  const isWord = ({ values: [value = 0] }: Figure) => value <= mostAsWord && !hasNew
  return figures.filter((figure) => !isThere(figure) && !isWord(figure)).map(({ written }) => written)
}

function valuesOf(figures: readonly Figure[]): ReadonlySet<number> {
  return new Set(figures.flatMap(({ values, parts }) => [...values, ...parts]))
}

const figure = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+[.,:]\d+|\d+/gu

function figuresOf(text: string, locale: string): readonly Figure[] {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const { powers, factors, months, monthOf } = factsOf(locale)
  const found: Found[] = []
  for (const { 0: digits, index } of plain.matchAll(figure)) {
    const start = index + digits.length
    const [power = '', word = ''] = powers?.exec(plain.slice(start)) ?? []
    const factor = factors.get(word) ?? 1
    const written = digits + power
    const values = readings(digits).map((value) => value * factor)
    const parts = factor > 1 ? [] : (digits.match(/\d+/g) ?? []).map(Number)
    const next = { written, values, parts, end: start + power.length, hasPower: factor > 1 }
    const last = found.at(-1)
    // 6億3500万 is one number
    if (last?.hasPower && last.end === index) found[found.length - 1] = sumOf(last, next)
    else found.push(next)
  }
  const named = months === null ? [] : [...plain.matchAll(months)]
  return [
    ...found,
    ...named.map(([name]) => ({ written: name, values: [monthOf.get(name.toLowerCase()) ?? 0], parts: [] })),
  ]
}

type Found = Figure & { readonly end: number; readonly hasPower: boolean }

function sumOf(first: Found, second: Found): Found {
  const [[a = 0], [b = 0]] = [first.values, second.values]
  return { ...second, written: first.written + second.written, values: [a + b], parts: [] }
}

/** What a number can mean: its last mark as a decimal one, or all as marks of thousands. */
function readings(written: string): readonly number[] {
  const whole = Number(written.replace(/\D/g, ''))
  const decimal = /^(.*\d)[.,:](\d+)$/.exec(written)
  const isGrouped = /^\d{1,3}(?:\D\d{3})+$/.test(written)
  if (decimal === null) return [whole]
  const value = Number(`${decimal[1]?.replace(/\D/g, '')}.${decimal[2]}`)
  return isGrouped ? [whole, value] : [value]
}

type Facts = {
  readonly powers: RegExp | null
  readonly factors: ReadonlyMap<string, number>
  readonly months: RegExp | null
  readonly monthOf: ReadonlyMap<string, number>
}

const known = new Map<string, Facts>()

/** A language's words for powers of ten and for months, which count as numbers only beside a number. */
function factsOf(locale: string): Facts {
  const before = known.get(locale)
  if (before !== undefined) return before
  const factors = new Map<string, number>()
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' })
  for (let power = 3; power <= 14; power++)
    for (const value of [10 ** power, 2 * 10 ** power]) {
      const parts = compact.formatToParts(value)
      const word = parts.find(({ type }) => type === 'compact')?.value
      const digits = parts.flatMap(({ type, value }) => (type === 'integer' ? value : [])).join('')
      if (word !== undefined) factors.set(word, value / Number(digits))
    }
  const monthOf = new Map<string, number>()
  for (const month of ['long', 'short'] as const)
    for (let index = 0; index < 12; index++) {
      const day = new Date(Date.UTC(2026, index, 1))
      const name = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' })
        .formatToParts(day)
        .find(({ type }) => type === 'month')?.value
      if (name !== undefined && !/\d/.test(name)) monthOf.set(name.toLowerCase(), index + 1)
    }
  const names = alternatives([...monthOf.keys()])
  const facts = {
    powers: factors.size === 0 ? null : new RegExp(`^\\s?(${alternatives([...factors.keys()])})`, 'u'),
    factors,
    months:
      monthOf.size === 0
        ? null
        : new RegExp(`(?<=\\d\\S{0,2}\\s)(?:${names})(?!\\p{L})|(?<!\\p{L})(?:${names})(?=\\s\\d)`, 'giu'),
    monthOf,
  }
  known.set(locale, facts)
  return facts
}

/** The longest first, so that "miljoner" is not read as "miljon". */
function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join('|')
}

/** Whether a text says that an hour is one of the afternoon. */
function isAfternoon(text: string, locale: string): boolean {
  const period = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
    .formatToParts(new Date(Date.UTC(2026, 0, 1, 18)))
    .find(({ type }) => type === 'dayPeriod')?.value
  return period !== undefined && text.toLowerCase().replaceAll('.', '').includes(period.toLowerCase())
}
