import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import xliff2js from 'xliff/xliff2js'
import xliff12ToJs from 'xliff/xliff12ToJs'
import { graphOf, translated } from './exchange.fixture.ts'

const content = {
  'malmo/avtal.sv.md':
    '---\ntitle: "Avtalet <&> \'så\'"\n---\n\nEtt **stycke** med `a < b && c` och [länk](https://a.example/?b=1&c=2).\n\n## Rubrik\n\nTvå\nrader.\n',
  'shared/glossary.yaml': 'avtalet:\n  forms: { sv: Avtalet, ja: 協定 }\n  note: Alltid så.\n',
}

/** Of each element of XLIFF 2 that is written: its attributes, and what may stand in it, in order (XLIFF 2.0, 4.2.2). */
const grammar: Readonly<Record<string, { readonly attributes: RegExp; readonly children: RegExp }>> = {
  xliff: {
    attributes: /^xmlns=urn:oasis:names:tc:xliff:document:2\.0 version=2\.0 srcLang=[a-z]+ trgLang=[a-z]+$/,
    children: /^(file )+$/,
  },
  file: { attributes: /^id=[\w.:-]+$/, children: /^(unit )+$/ },
  unit: { attributes: /^id=[\w.:-]+ xml:space=preserve$/, children: /^(notes )?segment $/ },
  notes: { attributes: /^$/, children: /^(note )+$/ },
  note: { attributes: /^$/, children: /^$/ },
  segment: { attributes: /^$/, children: /^source (target )?$/ },
  source: { attributes: /^$/, children: /^$/ },
  target: { attributes: /^$/, children: /^$/ },
}

test('XLIFF 2 has only the elements and attributes that its schema has, in their order, and no id twice', async () => {
  const text = translated(await graphOf(content), {}, 'xliff2')
  const parser = new SaxesParser()
  const open: { name: string; children: string }[] = []
  const [faults, ids]: [string[], string[]] = [[], []]
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1)
    if (parent !== undefined) parent.children += `${name} `
    open.push({ name, children: '' })
    const written = Object.entries(attributes).map(([key, value]) => `${key}=${value}`)
    if (grammar[name]?.attributes.test(written.join(' ')) !== true)
      faults.push(`${name} ${written.join(' ')}`)
    if (name === 'unit') ids.push(attributes['id'] ?? '')
  })
  parser.on('closetag', ({ name }) => {
    const { children = '' } = open.pop() ?? {}
    if (grammar[name]?.children.test(children) !== true) faults.push(`${name}: ${children}`)
  })
  parser.write(text).close()
  expect(faults).toEqual([])
  expect(ids).toEqual(['title', 'b1', 'b2', 'b3'])
})

test('another reader finds the same texts and notes in both versions', async () => {
  const graph = await graphOf(content)
  const b1 = 'Ett **stycke** med `a < b && c` och [länk](https://a.example/?b=1&c=2).'
  const [found, found2] = await Promise.all([
    xliff12ToJs(translated(graph, {}, 'xliff')),
    xliff2js(translated(graph, {}, 'xliff2')),
  ])
  for (const { resources } of [found, found2]) {
    const [units] = Object.values(resources)
    expect(units?.['b1']).toMatchObject({ source: b1, target: b1 })
    expect(units?.['b3']).toMatchObject({ source: 'Två\nrader.' })
    expect(units?.['title']).toMatchObject({
      source: "Avtalet <&> 'så'".replaceAll("'", '’'),
      note: ['malmo/avtal.sv.md, rad 2: sidans titel', 'Ordlista: Avtalet = 協定', 'Alltid så.'],
    })
  }
  expect(Object.keys(found.resources)).toEqual(['malmo/avtal.sv.md'])
  expect(Object.keys(found2.resources)).toEqual(['malmo:avtal.sv.md'])
})
