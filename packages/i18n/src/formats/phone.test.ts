import { expect, test } from 'vitest'
import { i18n, locale } from '../index.ts'
import { formatPhone } from './phone.ts'

test.each([
  ['+4640344083', '040-34 40 83', '+46 40 34 40 83'],
  ['+46731465315', '073-146 53 15', '+46 73 146 53 15'],
  ['+4681234567', '08-123 45 67', '+46 8 123 45 67'],
  ['+46812345678', '08-123 456 78', '+46 8 123 456 78'],
  ['+46101234567', '010-123 45 67', '+46 10 123 45 67'],
  ['+4641012345', '0410-123 45', '+46 410 123 45'],
  ['+46771123456', '0771-12 34 56', '+46 771 12 34 56'],
])('%s is %s in Swedish and %s elsewhere', (number, national, international) => {
  expect(i18n.formatPhone(locale('sv'), number)).toBe(national)
  expect(i18n.formatPhone(locale('en'), number)).toBe(international)
  expect(i18n.formatPhone(locale('ja'), number)).toBe(international)
})

test('a number of another country is shown as it is', () => {
  expect(formatPhone('+81312345678', '+46')).toBe('+81312345678')
})

test.each(['040-344083', '+46 40 34 40 83', '+0123456789', '+46', ''])('the number "%s" throws', (number) => {
  expect(() => formatPhone(number, '+46')).toThrow(RangeError)
})
