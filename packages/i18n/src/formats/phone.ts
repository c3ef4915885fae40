const e164 = /^\+[1-9]\d{6,14}$/
const sweden = '+46'

/**
 * A telephone number for reading: Swedish ones in groups, nationally where the locale's prefix is theirs; the numbers
 * of other countries as they are. Throws a RangeError when the number is not E.164.
 * @example formatPhone('+4640344083', '+46') // '040-34 40 83'
 * @example formatPhone('+4640344083', null) // '+46 40 34 40 83'
 */
export function formatPhone(number: string, nationalPrefix: string | null): string {
  if (!e164.test(number))
    throw new RangeError(`"${number}" is no telephone number of the form +4640123456 (E.164).`)
  if (!number.startsWith(sweden)) return number
  const { area, subscriber } = splitSwedish(number.slice(sweden.length))
  return nationalPrefix === sweden ? `0${area}-${subscriber}` : `${sweden} ${area} ${subscriber}`
}

/** Area codes of one and two digits in the Swedish numbering plan (PTS), mobile ones included; all others have three. */
const shortAreas = /^(8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90)/

function splitSwedish(national: string): {
  readonly area: string
  readonly subscriber: string
} {
  const area = shortAreas.exec(national)?.[0] ?? national.slice(0, 3)
  return { area, subscriber: inGroups(national.slice(area.length)) }
}

/** Pairs from the end, the first group of three when the digits are odd: 34 40 83, 146 53 15; eight are 123 456 78. */
function inGroups(digits: string): string {
  if (digits.length === 8) return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
  const first = digits.length % 2 === 1 ? 3 : 2
  const pairs = digits.slice(first).match(/\d{2}/g) ?? []
  return [digits.slice(0, first), ...pairs].join(' ')
}
