import { i18n, locale } from '@kakehashi/i18n'
import { printTerminal } from '@kakehashi/problems'
import { expect, test } from 'vitest'
import { checkGlossary } from './check-glossary.ts'
import { graphOf } from './exchange/exchange.fixture.ts'

const glossary =
  'malmo-stad:\n  forms: { sv: [Malmö stad, stadens], en: [City of Malmö], ja: マルメ市 }\n  not: { ja: マルモ市 }\n'

async function warnings(sv: string, ja: string, terms = glossary) {
  const page = (text: string) => `---\ntitle: T\n---\n\n${text}\n`
  return checkGlossary(
    await graphOf({ 'malmo/a.sv.md': page(sv), 'malmo/a.ja.md': page(ja), 'shared/glossary.yaml': terms }),
  )
}

test('a term that the translation lacks, and one that it should not have, are told of with both places', async () => {
  const found = await warnings(
    'Här är **Malmö stad**.\n\n- Så är\n  stadens hus.\n- Läs om [Malmö stad](https://malmo.se).',
    'ここは市です。\n\n- 家は\n  マルモ市の\n- [マルメ市](https://malmo.se)について。',
  )
  expect(printTerminal(found, i18n.problemWriter(locale('en')))).toMatchInlineSnapshot(`
    "malmo/a.ja.md:5:1  glossary-term (warning)
      The source has "Malmö stad" (malmo/a.sv.md:5:10), but this text has none of the words that the glossary gives for it.
        4 |
      > 5 | ここは市です。
        6 |
      Write "マルメ市", or add the word that you use to content/shared/glossary.yaml.

    malmo/a.ja.md:8:3  glossary-term (warning)
      The source has "stadens" (malmo/a.sv.md:8:3), for which the glossary says not to write "マルモ市".
        7 | - 家は
      > 8 |   マルモ市の
        9 | - [マルメ市](https://malmo.se)について。
      Write "マルメ市", or add the word that you use to content/shared/glossary.yaml."
  `)
})

test.each([
  ['only the block that belongs to it counts', 'Malmö stad.\n\nEtt.', '一。\n\nマルメ市。', 1],
  ['an address says no term', '[Här](https://malmo.se/Malmö%20stad)', '[ここ](https://malmo.se/)', 0],
  ['code says no term', '`Malmö stad`', '`Malmö stad`', 0],
])('%s', async (_name, sv, ja, count) => expect(await warnings(sv, ja)).toHaveLength(count))

test('a term without a word in the language is not asked for', async () => {
  expect(await warnings('Malmö stad.', '市。', 'a:\n  forms: { sv: Malmö stad, en: City }\n')).toEqual([])
})
