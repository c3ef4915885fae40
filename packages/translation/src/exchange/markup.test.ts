import { expect, test } from 'vitest'
import { exported, graphOf, imported, translated } from './exchange.fixture.ts'
import { exchangeFormats } from './exchange-file.ts'

const text = `
Ett stycke
  på *två* rader.\\
Och en till.[^n]

## En rubrik {#id} ##

Satt
under
-----

> Ett citat
> - med en punkt
>   på två rader
>   > och ett inre

1.  En punkt
    med tabb

    - inre \`kod\` & &amp; <b>

| Dag \\| natt | Natt |
|:--|--:|
|måndag|   lunch  |
| | x

Ord
:   Förklaring
    på två rader

::: tip Akta\u0020\u0020
Läs [mer][m].
:::

\`\`\`
kod i block
\`\`\`

{lang=en}

[m]: avtal.md

[^n]: En not
    på två rader.
`
const file = `---\n# sidan\ntitle: 'Avtalet'   # namnet\norder: 2\n---${text}`

test.each(exchangeFormats)(
  'a page with every kind of markup comes back from %s to the byte',
  async (format) => {
    const graph = await graphOf({ 'malmo/avtal.sv.md': file })
    const { found, page } = imported(graph, translated(graph, {}, format))
    expect(found).toEqual([])
    expect(page).toBe(file.replace('order: 2\n', ''))
  },
)

test('texts stand where their sources stood, however many lines they have', async () => {
  const graph = await graphOf({ 'malmo/avtal.sv.md': file })
  const targets = { b1: '一段落。\\\nもう一つ。[^n]', b4: '引用\n二行目', b5: '一つの項目', b13: '説明' }
  const { found, page } = imported(graph, translated(graph, targets))
  expect(found).toEqual([])
  expect(page).toContain('\n一段落。\\\n  もう一つ。[^n]\n\n')
  expect(page).toContain('\n> 引用\n> 二行目\n> - 一つの項目\n>   > och ett inre\n')
})

test('a unit says what it is, where, and under which heading', async () => {
  const graph = await graphOf({
    'malmo/avtal.sv.md': '---\ntitle: Avtalet\n---\n\n## Handel\n\n- en punkt\n',
  })
  expect(exported(graph).units.map(({ id, notes }) => [id, ...notes])).toEqual([
    ['title', 'malmo/avtal.sv.md, rad 2: sidans titel'],
    ['b1', 'malmo/avtal.sv.md, rad 5: rubrik'],
    ['b2', 'malmo/avtal.sv.md, rad 7: punkt i en lista under ”Handel”'],
  ])
})
