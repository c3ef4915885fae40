import { expect, test } from 'vitest'
import { lostNumbers } from './numbers.ts'

test.each([
  ['a date', '1 februari 2019', 'ja', '2019年2月1日'],
  ['a date with a name', 'den 1 februari 2019', 'en', '1 February 2019'],
  ['a month of a year', 'i maj 2024', 'ja', '2024年5月'],
  ['powers of ten', 'Omkring 635 miljoner', 'ja', '約6億3500万人'],
  ['a decimal power', '1,5 miljoner', 'en', '1.5 million'],
  ['marks of thousands', '1 234 567,5 kronor', 'en', '1,234,567.5 kronor'],
  ['marks of thousands in another place', '12 000', 'ja', '1万2000'],
  ['a time', 'kl. 18.30', 'ja', '18時30分'],
  ['a full hour', 'kl. 18.00', 'ja', '18時'],
  ['an hour of the afternoon', 'kl. 18', 'en', '6 p.m.'],
  ['an hour of the afternoon in Japanese', 'kl. 18.00', 'ja', '午後6時'],
  ['a number as a word', '3 personer', 'en', 'three people'],
  ['a word as a number', 'hundra gäster', 'ja', '約100人'],
  ['full-width digits', '2019', 'ja', '２０１９年'],
  ['a telephone number from abroad', '040-34 40 83', 'en', '+46 40 34 40 83'],
  ['a number that is said once', '2019 … 2019', 'ja', '2019年'],
])('%s is kept', (_name, source, locale, target) => {
  expect(lostNumbers(source, 'sv', target, locale)).toEqual([])
})

test.each([
  ['a year', '2019', 'ja', '2018年', ['2019']],
  ['a small number', '3 personer', 'en', '4 people', ['3']],
  ['a day', '1 februari 2019', 'ja', '2019年2月3日', ['1']],
  ['a month', '1 februari 2019', 'ja', '2019年3月1日', ['februari']],
  ['a power of ten', '635 miljoner', 'ja', '6億3500', ['635 miljoner']],
  ['a decimal', '1,5 procent', 'en', '15 per cent', ['1,5']],
  ['an hour', 'kl. 18', 'en', '6 a.m.', ['18']],
])('%s is lost', (_name, source, locale, target, lost) => {
  expect(lostNumbers(source, 'sv', target, locale)).toEqual(lost)
})
