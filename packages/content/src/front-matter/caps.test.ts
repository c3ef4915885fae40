import { expect, test } from 'vitest'
import { readData } from './read-data.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { redirectsSchema } from './redirects.ts'

/** The codes, and the milliseconds it took to find them. */
function refuse(yaml: string) {
  const start = performance.now()
  const path = 'malmo/a.sv.md'
  const { problems } = readFrontMatter({ file: path, path, absolute: path, text: `---\n${yaml}\n---\nText.` })
  return { codes: [...new Set(problems.map(({ code }) => code))], time: performance.now() - start, problems }
}

test.each([
  ['20,000 brackets', '['.repeat(20_000), 'nesting-too-deep'],
  ['20,000 braces', 'title: '.concat('{a: '.repeat(8000)), 'nesting-too-deep'],
  ['10,000 lists on one line', '- '.repeat(10_000), 'nesting-too-deep'],
  ['10,000 explicit keys', '? '.repeat(10_000), 'nesting-too-deep'],
  [
    '200 levels of indentation',
    Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'nesting-too-deep',
  ],
  [
    '60,000 keys',
    Array.from({ length: 60_000 }, (_, key) => `k${key}: 1`).join('\n'),
    'front-matter-too-large',
  ],
  ['32 KiB and a byte', `title: ${'a'.repeat(32 * 1024)}`, 'front-matter-too-large'],
])('%s are refused at once', (_, yaml, code) => {
  const { codes, time } = refuse(yaml)
  expect(codes).toEqual([code])
  expect(time).toBeLessThan(500)
})

test('nesting is refused where it becomes too deep', () => {
  const { problems } = refuse(`title: Hej\nevent: ${'['.repeat(30)}${']'.repeat(30)}`)
  expect(problems.map(({ place, values }) => [place.line, place.column, values])).toEqual([
    [3, 27, { limit: 20 }],
  ])
})

test('billion laughs: every anchor and alias is refused, none is followed', () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `l${level + 1}: &l${level + 1} [*l${level},*l${level},*l${level}]`,
  )
  const { codes, time } = refuse(`l0: &l0 ha\n${levels.join('\n')}`)
  expect(codes).toContain('yaml-alias')
  expect(time).toBeLessThan(500)
})

test('an alias of itself ends', () => {
  expect(refuse('title: &a [*a]').codes).toContain('yaml-alias')
})

test('5,000 unknown and repeated keys give a hundred problems in good time', () => {
  const { problems, time } = refuse('ab: 1\n'.repeat(5000))
  expect(problems).toHaveLength(100)
  expect(time).toBeLessThan(2000)
})

test('a data file of 60,000 keys is read in good time', () => {
  const text = Array.from({ length: 60_000 }, (_, key) => `/${key}: a.md`).join('\n')
  const start = performance.now()
  const { data } = readData(
    { file: 'r.yaml', path: 'malmo/redirects.yaml', absolute: 'r.yaml', text },
    redirectsSchema,
  )
  expect(Object.keys(data ?? {})).toHaveLength(60_000)
  expect(performance.now() - start).toBeLessThan(10_000)
})
