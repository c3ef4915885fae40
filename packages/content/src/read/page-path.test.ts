import { expect, test } from 'vitest'
import { pagePath } from './page-path.ts'

const locales = ['sv', 'en', 'ja']

test.each([
  ['malmo/index.sv.md', 'malmo/'],
  ['malmo/avtal.sv.md', 'malmo/avtal'],
  ['malmo/avtal/index.sv.md', 'malmo/avtal'],
  ['malmo/nyheter/2024/hub.sv.md', 'malmo/nyheter/2024/hub'],
])('%s is the page %s', (path, id) => {
  expect(pagePath(path, locales)).toEqual({ kind: 'page', id, site: 'malmo', locale: 'sv' })
})

test.each([
  ['malmo/avtal.md', 'missing-locale', 'malmo/avtal.md'],
  ['malmo/v1.2.md', 'missing-locale', 'malmo/v1.2.md'],
  ['malmo/avtal.de.md', 'unknown-locale', 'malmo/avtal.de.md'],
  ['malmo/avtal.SV.md', 'unknown-locale', 'malmo/avtal.SV.md'],
  ['malmo/avtal.sv.MD', 'bad-file-name', 'malmo/avtal.sv.MD'],
  ['malmo/avtal.sv.markdown', 'bad-file-name', 'malmo/avtal.sv.markdown'],
  ['malmo/a_b.sv.md', 'bad-file-name', 'malmo/a_b.sv.md'],
  ['malmo/a.b.sv.md', 'bad-file-name', 'malmo/a.b.sv.md'],
  ['malmo/аvtal.sv.md', 'lookalike-slug', 'malmo/аvtal.sv.md'],
  ['malmo/my_news/hub.sv.md', 'bad-file-name', 'malmo/my_news'],
])('%s is refused: %s', (path, code, where) => {
  expect(pagePath(path, locales)).toMatchObject({ kind: 'refused', faults: [{ code, path: where }] })
})
