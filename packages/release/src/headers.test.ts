import { expect, test } from 'vitest'
import { styleSource } from './content-security-policy.ts'
import { headersOf } from './headers.ts'

const forEver = 'public, max-age=31536000, immutable'

test('a page comes with everything that makes it safe, and is asked for again each time', () => {
  expect(
    headersOf('en/index.html', { basePath: '/japan/', styles: [styleSource('p{}')] }),
  ).toMatchInlineSnapshot(`
    {
      "cache-control": "no-cache",
      "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      "content-type": "text/html; charset=utf-8",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "referrer-policy": "same-origin",
      "speculation-rules": ""/japan/speculation-rules.json"",
      "x-content-type-options": "nosniff",
    }
  `)
})

test.each([
  ['assets/theme.0a1b2c3d4e.css', forEver],
  ['assets/bro.0a1b2c3d4e-800.avif', forEver],
  ['assets/Avtal 橋.0a1b2c3d4e.PDF', forEver],
  ['assets/LICENCE.0a1b2c3d4e', forEver],
  ['pagefind/sv/fragment/sv_44c18aa.pf_fragment', forEver],
  ['pagefind/en-XA/index/en-xa_8ef648c.pf_index', forEver],
  ['pagefind/ja/pagefind.ja_9c2a388168.pf_meta', forEver],
  ['speculation-rules.json', 'public, max-age=86400'],
  ['admin/parts/sv-DuUl01_d.js', forEver],
  ['admin/editor.js', 'no-cache'],
  ['index.html', 'no-cache'],
  ['feed.xml', 'no-cache'],
  ['assets/logo.png', 'no-cache'],
  ['assets/logo.2026010112.d/x.png', 'no-cache'],
  ['en/assets/theme.0a1b2c3d4e.css', 'no-cache'],
  ['pagefind/sv/pagefind.js', 'no-cache'],
  ['pagefind/sv/wasm.sv.pagefind', 'no-cache'],
  ['pagefind/sv/words/first-0.txt', 'no-cache'],
])('a cache keeps %s: %s', (path, expected) => {
  expect(headersOf(path, { basePath: '/', styles: [] })['cache-control']).toBe(expected)
})

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['kvall/kvall.ics', 'text/calendar; charset=utf-8'],
  ['pagefind/sv/wasm.sv.pagefind', 'application/octet-stream'],
  ['speculation-rules.json', 'application/speculationrules+json'],
  ['en/speculation-rules.json', 'application/json; charset=utf-8'],
])('%s is %s', (path, expected) => {
  expect(headersOf(path, { basePath: '/', styles: [] })['content-type']).toBe(expected)
})

test('the editor may write styles, every other page keeps the strict policy', () => {
  const policyOf = (path: string) =>
    headersOf(path, { basePath: '/', styles: [] })['content-security-policy'] ?? ''
  for (const path of ['admin/index.html', 'admin/parts/heic-0a1b2c3d.js']) {
    expect(policyOf(path)).toContain("style-src 'self' 'unsafe-inline'")
    expect(policyOf(path)).toContain("frame-ancestors 'none'")
  }
  for (const path of ['index.html', 'admin/avtal/index.html', 'en/admin/index.html'])
    expect(policyOf(path)).toContain("trusted-types 'none'")
})
