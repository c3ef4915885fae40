import { i18n } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { renderFeed } from './feed.ts'
import { feedPath } from './feed-address.ts'
import { association, en, ja, malmo, sampleGraph, sv } from './sample-graph.ts'
import { xmlFault } from './well-formed.ts'

const graph = await sampleGraph({
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  'malmo/hub.sv.md':
    '---\ntitle: Hub & <mer>\nslug: hubben\nkind: news\ndate: 2024-05-20\nupdated: 2024-06-01\n---\nÖppet.',
  'malmo/hub.ja.md': '---\ntitle: ハブ\n---\n開館しました。',
  'malmo/kvall.sv.md': '---\ntitle: Kväll\nkind: event\nevent: { start: 2026-01-21T17:00 }\n---\nText.',
  'association/hub.sv.md': '---\nmirrors: malmo:hub.md\n---\n',
})

function feed(locale = sv, site = malmo) {
  return renderFeed({ graph, site, locale, i18n })
}

test('a feed has the news and events of its language, newest first', () => {
  expect(feed()?.text).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
    <id>tag:malmo.se,2026:feed:malmo:sv</id>
    <title>Samarbete med Japan: nyheter</title>
    <subtitle>Malmö &amp; Japan</subtitle>
    <updated>2026-01-21T00:00:00+01:00</updated>
    <author><name>Malmö stad</name><uri>https://malmo.se</uri></author>
    <link rel="self" type="application/atom+xml" href="https://malmo.se/samarbete-med-japan/feed.xml"/>
    <link rel="alternate" type="text/html" hreflang="sv" href="https://malmo.se/samarbete-med-japan/"/>
    <entry>
    <id>tag:malmo.se,2026:malmo/kvall:sv</id>
    <title>Kväll</title>
    <link rel="alternate" type="text/html" hreflang="sv" href="https://malmo.se/samarbete-med-japan/kvall/"/>
    <updated>2026-01-21T00:00:00+01:00</updated>
    <summary>Text.</summary>
    </entry>
    <entry>
    <id>tag:malmo.se,2026:malmo/hub:sv</id>
    <title>Hub &amp; &lt;mer&gt;</title>
    <link rel="alternate" type="text/html" hreflang="sv" href="https://malmo.se/samarbete-med-japan/hubben/"/>
    <published>2024-05-20T00:00:00+02:00</published>
    <updated>2024-06-01T00:00:00+02:00</updated>
    <summary>Öppet.</summary>
    </entry>
    </feed>
    "
  `)
})

test('a feed is well-formed', () => {
  expect(xmlFault(feed()?.text ?? '')).toBeNull()
  expect(xmlFault(feed(ja)?.text ?? '')).toBeNull()
})

test('a feed holds nothing of other languages, not as fallback either', () => {
  expect(feed(ja)?.text.match(/<title>.*<\/title>/g)).toHaveLength(2)
  expect(feed(ja)?.text).not.toContain('Kväll')
  expect(feed(en)).toBeNull()
})

test('a mirror is news of its owner only', () => {
  expect(feed(sv, association)).toBeNull()
})

test('a change of slug leaves the identity of an entry alone', async () => {
  const before = await sampleGraph({
    'malmo/a.sv.md': '---\ntitle: A\nkind: news\ndate: 2024-05-20\n---\nText.',
  })
  const after = await sampleGraph({
    'malmo/a.sv.md': '---\ntitle: A\nslug: b\nkind: news\ndate: 2024-05-20\n---\nText.',
  })
  const ids = [before, after].map((changed) =>
    renderFeed({ graph: changed, site: malmo, locale: sv, i18n })?.text.match(/<id>.*<\/id>/g),
  )
  expect(ids[0]).toHaveLength(2)
  expect(ids[1]).toEqual(ids[0])
})

test('a feed has fifty entries at most', async () => {
  const days = Array.from({ length: 60 }, (_, day) =>
    new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
  )
  const many = await sampleGraph(
    Object.fromEntries(
      days.map((day) => [`malmo/n${day}.sv.md`, `---\ntitle: N\nkind: news\ndate: ${day}\n---\nText.`]),
    ),
  )
  const entries = renderFeed({ graph: many, site: malmo, locale: sv, i18n })?.text.match(/<published>[^T]*/g)
  expect(entries).toHaveLength(50)
  expect(entries?.[0]).toBe('<published>2024-02-29')
})

test("each language's feed stands at its start", () => {
  expect([feedPath(malmo, sv), feedPath(malmo, ja), feedPath(association, en)]).toEqual([
    'feed.xml',
    'ja/feed.xml',
    'en/feed.xml',
  ])
})
