import type { Locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { association, en, ja, malmo, sampleGraph, sampleVersion, sv } from '../sample-graph.ts'
import { renderJsonLd } from './json-ld.ts'

const contact = 'name: Ola\n  title: { sv: enhetschef, en: head of unit }\n  organization: { sv: Malmö stad }'
const graph = await sampleGraph({
  'shared/contacts.yaml': `ola:\n  ${contact}\n  phone: "+4640344083"\n  mobile: "+46731465315"\n`,
  'malmo/index.sv.md': '---\ntitle: Start\n---\nText.',
  'malmo/kontakt.sv.md': '---\ntitle: Kontakt\nkind: contact\ncontacts: [ola]\n---\nText.',
  'malmo/kontakt.en.md': '---\ntitle: Contact\n---\nText.',
  'malmo/nyheter/index.sv.md': '---\ntitle: Nyheter om Japan\nnavTitle: Nyheter\n---\nText.',
  'malmo/nyheter/hub.sv.md':
    '---\ntitle: "</script><b>Hub"\nkind: news\ndate: 2024-05-20\nupdated: 2024-06-01\n---\nÖppet.',
  'malmo/kväll.sv.md':
    '---\ntitle: Kväll\nslug: kvall\nkind: event\nevent: { start: 2026-01-21T17:00, end: 2026-01-21, place: Malmö }\n---\nText.',
  'association/hub.sv.md': '---\nmirrors: malmo:nyheter/hub.md\n---\n',
})

function textOf(id: string, locale: Locale): string {
  const site = id.startsWith('malmo/') ? malmo : association
  return String(renderJsonLd({ graph, site, version: sampleVersion(graph, id, locale) }))
}

function partsOf(id: string, locale: Locale): readonly { readonly '@type': string }[] {
  return JSON.parse(textOf(id, locale).replace(/<\/?script[^>]*>/g, ''))['@graph']
}

function part(id: string, locale: Locale, type: string): unknown {
  return partsOf(id, locale).find((candidate) => candidate['@type'] === type)
}

test('no text ends the script', () => {
  expect(textOf('malmo/nyheter/hub', sv).match(/<\/?[a-z]+/g)).toEqual(['<script', '</script'])
  expect(part('malmo/nyheter/hub', sv, 'NewsArticle')).toHaveProperty('headline', '</script><b>Hub')
})

test('every page names the organisation by one identity, in the language of the page', () => {
  const organization = { '@id': 'https://malmo.se/#organization', url: 'https://malmo.se' }
  const type = 'GovernmentOrganization'
  expect(part('malmo/', sv, type)).toEqual({ '@type': type, ...organization, name: 'Malmö stad' })
  expect(part('malmo/', ja, type)).toEqual({ '@type': type, ...organization, name: 'マルメ市' })
})

test('the start page is a web site without breadcrumbs', () => {
  expect(partsOf('malmo/', sv).map((item) => item['@type'])).toEqual(['GovernmentOrganization', 'WebSite'])
})

test('breadcrumbs lead from the start to the page by absolute addresses', () => {
  expect(part('malmo/nyheter/hub', sv, 'BreadcrumbList')).toMatchInlineSnapshot(`
    {
      "@type": "BreadcrumbList",
      "itemListElement": [
        {
          "@type": "ListItem",
          "item": "https://malmo.se/samarbete-med-japan/",
          "name": "Start",
          "position": 1,
        },
        {
          "@type": "ListItem",
          "item": "https://malmo.se/samarbete-med-japan/nyheter/",
          "name": "Nyheter",
          "position": 2,
        },
        {
          "@type": "ListItem",
          "item": "https://malmo.se/samarbete-med-japan/nyheter/hub/",
          "name": "</script><b>Hub",
          "position": 3,
        },
      ],
    }
  `)
})

test('a news item has its dates and its publisher', () => {
  expect(part('malmo/nyheter/hub', sv, 'NewsArticle')).toMatchInlineSnapshot(`
    {
      "@type": "NewsArticle",
      "author": {
        "@id": "https://malmo.se/#organization",
      },
      "dateModified": "2024-06-01",
      "datePublished": "2024-05-20",
      "description": "Öppet.",
      "headline": "</script><b>Hub",
      "inLanguage": "sv",
      "publisher": {
        "@id": "https://malmo.se/#organization",
      },
      "url": "https://malmo.se/samarbete-med-japan/nyheter/hub/",
    }
  `)
})

test('an event has the offset of Stockholm where a time is given', () => {
  expect(part('malmo/kväll', sv, 'Event')).toMatchInlineSnapshot(`
    {
      "@type": "Event",
      "description": "Text.",
      "endDate": "2026-01-21",
      "eventStatus": "https://schema.org/EventScheduled",
      "inLanguage": "sv",
      "location": {
        "@type": "Place",
        "name": "Malmö",
      },
      "name": "Kväll",
      "organizer": {
        "@id": "https://malmo.se/#organization",
      },
      "startDate": "2026-01-21T17:00+01:00",
      "url": "https://malmo.se/samarbete-med-japan/kvall/",
    }
  `)
})

test('a contact page has contact points in the language that the page was written in', () => {
  expect(part('malmo/kontakt', en, 'GovernmentOrganization')).toMatchInlineSnapshot(`
    {
      "@id": "https://malmo.se/#organization",
      "@type": "GovernmentOrganization",
      "contactPoint": [
        {
          "@type": "ContactPoint",
          "availableLanguage": [
            "sv",
          ],
          "contactType": "head of unit",
          "name": "Ola",
          "telephone": [
            "+4640344083",
            "+46731465315",
          ],
        },
      ],
      "name": "City of Malmö",
      "url": "https://malmo.se",
    }
  `)
})

test('fallbacks and mirrors tell of no news of their own', () => {
  expect(part('malmo/nyheter/hub', en, 'NewsArticle')).toBeUndefined()
  expect(part('association/hub', sv, 'NewsArticle')).toBeUndefined()
})
