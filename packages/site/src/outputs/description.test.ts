import { expect, test } from 'vitest'
import { descriptionOf } from './description.ts'
import { ja, sampleGraph, sampleVersion, sv } from './sample-graph.ts'

const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\ndescription: Kort om Japan.\n---\nText.',
  'malmo/hub.sv.md': `---\ntitle: Hub\n---\n## Bakgrund\n\nHubben *öppnade* 2024.\n\n${'Den är till för alla. '.repeat(20)}`,
  'malmo/hub.ja.md': '---\ntitle: ハブ\n---\n開館しました。\n\n続きます。',
  'malmo/tom.sv.md': '---\ntitle: Tom\n---\n## Avsnitt',
})

test("the author's description comes first", () => {
  expect(descriptionOf(sampleVersion(graph, 'malmo/', sv))).toBe('Kort om Japan.')
})

test('else the text begins the description, without headings and markup, in at most 155 characters', () => {
  const description = descriptionOf(sampleVersion(graph, 'malmo/hub', sv))
  expect(description).toMatch(/^Hubben öppnade 2024\. Den är till för alla\..*alla\.$/)
  expect(description?.length).toBeLessThanOrEqual(155)
})

test('Japanese sentences are joined without a space', () => {
  expect(descriptionOf(sampleVersion(graph, 'malmo/hub', ja))).toBe('開館しました。続きます。')
})

test('a page without text has none', () => {
  expect(descriptionOf(sampleVersion(graph, 'malmo/tom', sv))).toBeNull()
})
