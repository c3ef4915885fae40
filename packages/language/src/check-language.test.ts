import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadContent, siteId } from '@kakehashi/content'
import { i18n, locale } from '@kakehashi/i18n'
import { printTerminal } from '@kakehashi/problems'
import { expect, test } from 'vitest'
import { checkLanguage } from './check-language.ts'
import type { LanguageTools } from './language-tools.ts'
import { tools } from './prose.fixture.ts'

async function check(files: Readonly<Record<string, string>>, found: Partial<LanguageTools> = {}) {
  const contentDir = await mkdtemp(join(tmpdir(), 'kakehashi-language-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(contentDir, path)), { recursive: true })
      await writeFile(join(contentDir, path), text)
    }
    const site = { id: siteId('malmo'), origin: 'https://a.se', basePath: '/', locales: i18n.locales }
    const { graph } = await loadContent({ contentDir, projectDir: contentDir, sites: [site], i18n })
    return await checkLanguage(graph, i18n, tools(found))
  } finally {
    await rm(contentDir, { recursive: true })
  }
}

const page = (text: string) => `---\ntitle: Titel\n---\n\n${text}\n`

test('a doubtful place is told with file, line, column and advice', async () => {
  const problems = await check(
    {
      'malmo/index.sv.md': page('Läs [här](index.md).\n\nSe http://a.se nu.'),
    },
    {
      findMarkdownFaults: async () => [{ rule: 'MD034', line: 7, column: 4, detail: '' }],
      findMisspelled: async (text) =>
        text.includes('Läs') ? [{ word: 'Läs', offset: text.indexOf('Läs'), suggestions: [] }] : [],
    },
  )
  expect(printTerminal(problems, i18n.problemWriter(locale('en')))).toMatchInlineSnapshot(`
    "malmo/index.sv.md:5:1  misspelled-word (warning)
      The word "Läs" is in no dictionary.
        4 |
      > 5 | Läs [här](index.md).
        6 |
      Correct it, or write it in shared/words.txt if it is right.

    malmo/index.sv.md:5:5  vague-link (warning)
      The link "här" does not say where it leads.
        4 |
      > 5 | Läs [här](index.md).
        6 |
      Make the words a link that name what is there: screen readers read links out by themselves.

    malmo/index.sv.md:7:4  markdown-style (warning)
      Here an address stands in the text as it is.
        6 |
      > 7 | Se http://a.se nu.
        8 |
      Make words of the text a link to it: [words](address)."
  `)
})

test.each([
  ['sv', 'Klicka här'],
  ['en', 'Read more.'],
  ['ja', 'こちら'],
  ['en', 'här'],
])('a link in %s that says only “%s” is vague', async (tag, words) => {
  const problems = await check({ [`malmo/index.${tag}.md`]: page(`[${words}](index.md)`) })
  expect(problems.map(({ code, values }) => [code, values['words']])).toEqual([['vague-link', words]])
})

test('a row with too many cells is left to the check of every build', async () => {
  const fault = (detail: string) => ({ rule: 'MD056', line: 5, column: 1, detail })
  const problems = await check(
    { 'malmo/index.sv.md': page('Text.') },
    {
      findMarkdownFaults: async () => [fault('Too few cells'), fault('Too many cells')],
    },
  )
  expect(problems.map(({ values }) => values)).toEqual([{ variant: 'cells' }])
})

test('each text is given to the tools of its language only', async () => {
  const asked: string[] = []
  await check(
    Object.fromEntries(['sv', 'en', 'ja'].map((tag) => [`malmo/index.${tag}.md`, page(`Text ${tag}.`)])),
    {
      findMisspelled: async (text, tag) => {
        asked.push(`${tag} ${text}`)
        return []
      },
      findJapaneseFaults: async (text) => {
        asked.push(`textlint ${text}`)
        return []
      },
    },
  )
  expect(asked.toSorted()).toEqual(['sv Text sv.', 'sv Titel', 'textlint Text ja.'])
})
