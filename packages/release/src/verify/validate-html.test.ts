import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { validateHtml } from './validate-html.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakehashi-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function faults(body: string): readonly string[] {
  const file = join(folder, 'page.html')
  writeFileSync(
    file,
    `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>${'Lång titel '.repeat(20)}</title></head>
<body><main>
${body}
</main></body>
</html>`,
  )
  return validateHtml([file]).map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`)
}

test('our own style of HTML is accepted', () => {
  const body = `<h1 id="協定">協定</h1><p id="1">a<br>b <a href="tel:+46401">040-1 23</a></p>
<ul role="list"><li>x</li></ul><script src="/a.js" defer></script>`
  expect(faults(body)).toEqual([])
})

test('a fault has its file, line, column and rule', () => {
  expect(faults('<h1>a</h1>\n<p id="a"><div>x</div></p>\n<p id="a"></p>')).toEqual([
    '6:2 no-implicit-close Element <p> is implicitly closed by adjacent <div>',
    "6:24 close-order Stray end tag '</p>'",
    '7:8 no-dup-id Duplicate ID "a"',
  ])
})

test('accessible names and references are checked', () => {
  const lines = faults(
    '<h1>a</h1><input name="q" type="text"><p aria-describedby="none">x</p><img src="a.png">',
  )
  expect(lines.map((line) => line.split(' ')[1])).toEqual([
    'input-missing-label',
    'no-missing-references',
    'wcag/h37',
  ])
})

test('files do not influence each other', () => {
  const page = (id: string) =>
    `<!doctype html><html lang="sv"><head><title>a</title></head><body id="${id}"></body></html>`
  const files = ['a.html', 'b.html', 'c.html'].map((name) => join(folder, name))
  for (const [index, id] of ['a', 'a b', 'a'].entries()) writeFileSync(files[index] ?? '', page(id))
  expect(new Set(validateHtml(files).map(({ file }) => file))).toEqual(new Set([files[1]]))
})
