import { expect, test } from 'vitest'
import { association, malmo } from './sample-graph.ts'
import { renderSpeculationRules } from './speculation-rules.ts'

/** Whether a browser that shows a page of the site may fetch a link ahead. */
function mayFetch(href: string, site = malmo): boolean {
  const { prefetch } = JSON.parse(renderSpeculationRules(site).text)
  const [{ where }] = prefetch
  return new URLPattern({ ...where.href_matches, baseURL: site.origin }).test(new URL(href, site.origin))
}

test('links to pages of the site are fetched when a visitor is about to follow them', () => {
  expect(renderSpeculationRules(malmo)).toMatchInlineSnapshot(`
    {
      "path": "speculation-rules.json",
      "text": "{
      "prefetch": [
        {
          "source": "document",
          "where": {
            "href_matches": {
              "pathname": "/samarbete-med-japan/{*/}?",
              "search": ""
            }
          },
          "eagerness": "moderate"
        }
      ]
    }
    ",
    }
  `)
})

test.each([
  '/samarbete-med-japan/',
  '/samarbete-med-japan/avtal/',
  '/samarbete-med-japan/ja/協定/#a',
  '/samarbete-med-japan/sok/',
])('%s may be fetched', (href) => {
  expect(mayFetch(href)).toBe(true)
})

test.each([
  '/samarbete-med-japan/sok/?q=avtal',
  '/samarbete-med-japan/feed.xml',
  '/samarbete-med-japan/kvall/kvall.ics',
  '/samarbete-med-japan/assets/avtal.0a1b2c3d4e.pdf',
  '/',
  '/om-malmo/',
  'https://japanbridgescandinavia.se/',
])('%s is not fetched ahead', (href) => {
  expect(mayFetch(href)).toBe(false)
})

test('a site with a host to itself may fetch any of its pages', () => {
  expect([mayFetch('/', association), mayFetch('/en/om/', association)]).toEqual([true, true])
})
