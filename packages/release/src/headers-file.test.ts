import { expect, test } from 'vitest'
import { contentType } from './content-type.ts'
import { headersOf } from './headers.ts'
import { renderHeadersFile } from './headers-file.ts'

const japan = { basePath: '/japan/', styles: ['sha256-x'] }

const paths = [
  '404.html',
  'assets/bro.0a1b2c3d4e-400.avif',
  'assets/theme.0a1b2c3d4e.css',
  'en/index.html',
  'index.html',
  'pagefind/sv/fragment/sv_44c18aa.pf_fragment',
  'pagefind/sv/fragment/sv_5722799.pf_fragment',
  'pagefind/sv/pagefind.js',
  'pagefind/sv/pagefind.sv_ad5045bf51.pf_meta',
  'speculation-rules.json',
]

test('a rule for all files, and others for folders and files that want more', () => {
  const text = renderHeadersFile(paths, japan).replace(/(content-security-policy): .*/, '$1: …')
  expect(text).toMatchInlineSnapshot(`
    "/japan/*
      content-security-policy: …
      cross-origin-opener-policy: same-origin
      permissions-policy: camera=(), geolocation=(), microphone=()
      referrer-policy: same-origin
      speculation-rules: "/japan/speculation-rules.json"
      x-content-type-options: nosniff
    /japan/speculation-rules.json
      content-type: application/speculationrules+json
      cache-control: public, max-age=86400
    /japan/assets/*
      cache-control: public, max-age=31536000, immutable
    /japan/pagefind/sv/fragment/*
      cache-control: public, max-age=31536000, immutable
    /japan/pagefind/sv/pagefind.sv_ad5045bf51.pf_meta
      cache-control: public, max-age=31536000, immutable
    "
  `)
})

test.each([
  ['a folder of hashed names', paths],
  ['a hashed name beside another', [...paths, 'assets/logo.png']],
  ['a folder in it', [...paths, 'assets/own/logo.png']],
  ['signs that mean something in a pattern', [...paths, 'assets/a:b*c å.0a1b2c3d4e.pdf', 'assets/ab.png']],
])('with %s, a host sends what every file wants and no header twice', (_, files) => {
  const rules = readRules(renderHeadersFile(files, japan))
  for (const path of files) expect(sentFor(path, rules), path).toEqual(headersOf(path, japan))
})

test('with an editor, whose policy is another one, no policy is sent twice', () => {
  const parts = [
    'index.html',
    'editor.js',
    'settings.sv.json',
    'parts/sv-0a1b2c3d.js',
    'parts/icons-0a1b2c3d.woff2',
  ]
  const files = [...paths, 'en/avtal/index.html', ...parts.map((name) => `admin/${name}`)]
  const rules = readRules(renderHeadersFile(files, japan))
  for (const path of files) expect(sentFor(path, rules), path).toEqual(headersOf(path, japan))
})

test('however many files there are, a host need not read more than its hundred rules', () => {
  const many = Array.from({ length: 3000 }, (_, index) => {
    const name = index.toString(16).padStart(10, '0')
    return [`assets/a.${name}.avif`, `p${index}/index.html`, `pagefind/sv/fragment/sv_${name}.pf_fragment`]
  })
  expect(readRules(renderHeadersFile(many.flat(), { basePath: '/', styles: [] }))).toHaveLength(3)
})

type Rule = { readonly pattern: RegExp; readonly headers: readonly (readonly [string, string])[] }

function readRules(text: string): readonly Rule[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    const headers = lines.map((line): readonly [string, string] => {
      const [name = '', ...value] = line.trim().split(': ')
      return [name, value.join(': ')]
    })
    return { pattern: new RegExp(`^${source.join('.*')}$`), headers }
  })
}

/** As hosts do it: types by ending and no-cache unless a rule says otherwise; the values of several rules are joined. */
function sentFor(path: string, rules: readonly Rule[]): Readonly<Record<string, string>> {
  const address = encodeURI(`/japan/${path}`).replaceAll(':', '%3A').replaceAll('*', '%2A')
  const said = new Map<string, string>()
  for (const { pattern, headers } of rules)
    if (pattern.test(address))
      for (const [name, value] of headers) said.set(name, [said.get(name) ?? [], value].flat().join(', '))
  return { 'content-type': contentType(path), 'cache-control': 'no-cache', ...Object.fromEntries(said) }
}
