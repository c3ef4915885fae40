import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type BuiltSites, buildSite } from '../build-site.ts'
import { copyProject, type Edit } from '../copy-project.ts'

const pages = {
  'malmo/index.sv.md': '---\ntitle: Hej\n---\nVälkommen. Läs mer om [hubben](hub.md).',
  'malmo/hub.sv.md':
    '---\ntitle: Hubben\n---\n## Rubrik\n\nText.\n\n::: tip\nRåd.\n:::\n\nFot[^1].\n\n[^1]: Not.',
}

/** Adds a row to the list of languages, its tag to both sites, and the task that indexes it. */
function addLanguage(edit: Edit, tag: string, row: string, imports: string): void {
  edit(
    'packages/i18n/src/languages.ts',
    (text) => `${imports}\n${text.replace('  english,\n', `  english,\n  ${row},\n`)}`,
  )
  for (const site of ['malmo', 'association'])
    edit(`sites/${site}/site.ts`, (text) => text.replace("'ja']", `'ja', '${tag}']`))
  edit('packages/search/package.json', (text) =>
    text.replace('"index:sv"', `"index:${tag}": "node src/index-task.ts ${tag}",\n    "index:sv"`),
  )
  edit('turbo.json', (text) => {
    const task = /"index:sv": \{.*?\},/s.exec(text)?.[0] ?? ''
    return text.replace(task, `${task}\n    ${task.replaceAll('sv', tag)}`)
  })
}

function report(site: BuiltSites): string {
  return `${site.stderr}${site.stdout}`
}

test('a fourth language is a row of facts, its texts and its pages', async () => {
  const { folder, edit } = copyProject()
  const languages = join(folder, 'packages/i18n/src/languages')
  cpSync(join(languages, 'sv'), join(languages, 'fi'), { recursive: true })
  edit('packages/i18n/src/languages/fi/facts.ts', (text) =>
    text
      .replaceAll("'sv'", "'fi'")
      .replaceAll('sv-SE', 'fi-FI')
      .replaceAll('sv_SE', 'fi_FI')
      .replaceAll('Svenska', 'Suomi')
      .replace("'sok'", "'haku'"),
  )
  const imports = ['facts', 'messages', 'problems']
    .map((name) => `import { ${name} as fi${name} } from './languages/fi/${name}.ts'`)
    .join('\n')
  addLanguage(edit, 'fi', '{ facts: fifacts, messages: fimessages, problems: fiproblems }', imports)
  const site = await buildSite(
    { ...pages, 'malmo/index.fi.md': '---\ntitle: Hei\n---\nTervetuloa.' },
    { projectDir: folder },
  )
  expect(report(site)).toContain('0 error')
  expect(site.file('malmo/fi/index.html')).toContain('<html lang="fi" dir="ltr">')
  expect(site.file('malmo/fi/index.html')).toContain('<h1>Hei</h1>')
  expect(site.file('malmo/fi/hub/index.html')).toContain('<h1 lang="sv">Hubben</h1>')
  expect(site.file('malmo/index.html')).toContain(
    'hreflang="fi" href="https://malmo.se/samarbete-med-japan/fi/"',
  )
  expect(site.exists('malmo/fi/404.html')).toBe(true)
  expect(site.exists('malmo/fi/haku/index.html')).toBe(true)
  expect(site.file('malmo/pagefind/fi/bundle.json')).toBe('{"pages":1,"shards":1}')
}, 60_000)

test('a third site is a copied folder', async () => {
  const { folder, edit } = copyProject()
  cpSync(join(folder, 'sites/association'), join(folder, 'sites/museum'), {
    recursive: true,
  })
  edit('sites/museum/package.json', (text) => text.replaceAll('site-association', 'site-museum'))
  edit('sites/museum/site.ts', (text) =>
    text.replaceAll('https://japanbridgescandinavia.se', 'https://museum.example').replace('8081', '8082'),
  )
  const site = await buildSite(
    {
      ...pages,
      'museum/index.sv.md': '---\ntitle: Museet\n---\nSe [hubben](malmo:hub.md#rubrik).',
      'museum/index.ja.md': '---\ntitle: 博物館\n---\n[ハブ](malmo:hub.md#rubrik)をご覧ください。',
    },
    { projectDir: folder },
  )
  expect(report(site)).toContain('0 errors')
  expect(site.file('museum/index.html')).toContain('href="https://malmo.se/samarbete-med-japan/hub/#rubrik"')
  expect(site.file('museum/ja/index.html')).toContain(
    'href="https://malmo.se/samarbete-med-japan/ja/hub/#rubrik"',
  )
  expect(site.exists('association/index.html')).toBe(false)
}, 60_000)

test('a language that is written from right to left turns the page', async () => {
  const { folder, edit } = copyProject()
  addLanguage(
    edit,
    'ar-XB',
    'mirroredLanguage',
    "import { mirroredLanguage } from './pseudo/mirrored-language.ts'",
  )
  const site = await buildSite(
    { ...pages, 'malmo/index.ar-XB.md': '---\ntitle: مرحبا\n---\nText.' },
    { projectDir: folder },
  )
  expect(site.file('malmo/ar-XB/index.html')).toContain('<html lang="ar-XB" dir="rtl">')
  expect(site.file('malmo/ar-XB/hub/index.html')).toMatch(/<div class="prose" lang="sv" dir="ltr">/)
}, 60_000)

test('no text of the interface is written into the code', async () => {
  const { folder, edit } = copyProject()
  addLanguage(edit, 'en-XA', 'keyLanguage', "import { keyLanguage } from './pseudo/key-language.ts'")
  for (const site of ['malmo', 'association'])
    edit(`sites/${site}/site.ts`, (text) => text.replaceAll(/(sv|en|ja): ['"][^'"]*['"]/g, "$1: '⟦site⟧'"))
  const contact =
    'ola:\n  name: ⟦name⟧\n  title: { sv: ⟦title⟧ }\n  organization: { sv: ⟦org⟧ }\n  phone: "+4640344083"\n  mobile: "+46731465315"\n'
  const text =
    '## ⟦h⟧\n\n::: tip\n⟦t⟧\n:::\n\n⟦f⟧[^1] [⟦l⟧](https://example.com) [⟦d⟧](a.pdf) [⟦s⟧](only-sv.md)\n\n## ⟦h⟧\n\n## ⟦h⟧\n\n[^1]: ⟦n⟧\n'
  const words = '{ sv: ⟦sv⟧, en: ⟦en⟧, ja: ⟦ja⟧, en-XA: ⟦x⟧ }'
  const failures = ['non-compliance', 'disproportionate-burden', 'out-of-scope'].map(
    (reason) => `  - { text: ${words}, reason: ${reason}, clauses: ["9.1.1.1"] }\n`,
  )
  const site = await buildSite(
    {
      'shared/contacts.yaml': contact,
      'malmo/accessibility.yaml': `voluntary: true\nconformance: partial\nassessed: 2026-01-01\nupdated: 2026-01-01\nmethod: { kind: third-party, text: ${words} }\nfeedback: [ola]\nfailures:\n${failures.join('')}`,
      'malmo/statement.sv.md': '---\ntitle: ⟦t⟧\naccessibilityStatement: true\n---\n⟦x⟧',
      'malmo/statement.en-XA.md': '---\ntitle: ⟦t⟧\n---\n⟦x⟧',
      'malmo/a.pdf': 'x',
      'malmo/index.sv.md': '---\ntitle: ⟦t⟧\n---\n⟦x⟧',
      'malmo/index.en-XA.md': '---\ntitle: ⟦t⟧\n---\n⟦x⟧',
      'malmo/only-sv.sv.md': '---\ntitle: ⟦t⟧\nupdated: 2026-01-01\n---\n⟦x⟧',
      'malmo/hub.sv.md': `---\ntitle: ⟦t⟧\nkind: event\nevent: { start: 2026-01-21, place: ⟦p⟧ }\ncontacts: [ola]\n---\n${text}`,
      'malmo/hub.en-XA.md': `---\ntitle: ⟦t⟧\ndescription: ⟦d⟧\nupdated: 2026-01-01\n---\n${text}`,
      'malmo/news/index.sv.md': '---\ntitle: ⟦t⟧\n---\n⟦x⟧',
      'malmo/news/index.en-XA.md': '---\ntitle: ⟦t⟧\n---\n⟦x⟧',
      'malmo/news/one.sv.md': '---\ntitle: ⟦t⟧\nkind: news\ndate: 2026-01-01\n---\n⟦x⟧',
      'malmo/news/one.en-XA.md': '---\ntitle: ⟦t⟧\n---\n⟦x⟧',
    },
    { projectDir: folder },
  )
  expect(report(site)).toContain('0 errors')
  const wording = site
    .files()
    .filter((path) => path.startsWith('malmo/en-XA/') && path.endsWith('.html'))
    .flatMap((path) => hardCoded(site.file(path)).map((words) => `${path}: ${words}`))
  expect(wording).toEqual([])
}, 60_000)

/** Words in text and in attributes that are read out, outside of brackets, own names of languages and values. */
function hardCoded(html: string): readonly string[] {
  const visible = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(
      /<(?:meta|link)\b[^>]*>/g,
      (tag) => ` ${/(?:description|title)"? content="([^"]*)"/.exec(tag)?.[1] ?? ''} `,
    )
    .replace(
      /<[^>]*>/g,
      (tag) =>
        [...tag.matchAll(/(?:aria-label|title|alt|placeholder)="([^"]*)"/g)]
          .map((match) => ` ${match[1]} `)
          .join('') || '\n',
    )
  return visible
    .replace(/⟦[^⟧]*⟧/g, '')
    .split('\n')
    .map((line) =>
      line.replace(
        /Myndigheten för digital förvaltning|malmo.se|samarbete-med-japan|Svenska|English|日本語|en-XA|January|Swedish|Pseudo-Accents|PDF|\bB\b|[\s\d+–—,.()/:;]/g,
        '',
      ),
    )
    .filter((line) => /\p{L}/u.test(line))
}
