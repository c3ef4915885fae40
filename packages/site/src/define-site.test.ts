import { expect, test } from 'vitest'
import { defineSite, type SiteConfig } from './define-site.ts'

const site: SiteConfig = {
  locales: ['sv', 'en'],
  origin: 'https://example.org',
  basePath: '/japan/',
  port: 8080,
  name: { sv: 'Namn' },
  tagline: { sv: 'Om oss' },
  owner: { type: 'NGO', name: { sv: 'Vi' }, url: 'https://example.org/' },
}

/** What is said of a configuration that TypeScript would refuse, too. */
function faults(change: object): string {
  try {
    return JSON.stringify(defineSite({ ...site, ...change }))
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('a good configuration comes back as it is', () => {
  expect(defineSite(site)).toEqual(site)
})

test('an unknown field is named', () => {
  expect(faults({ orgin: 'https://example.org' })).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      defineSite: has no field "orgin""
  `)
})

test('a missing field is named', () => {
  expect(faults({ name: undefined })).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      name: is missing"
  `)
})

test('every text needs the site’s first language, which stands in for the others', () => {
  expect(faults({ name: { en: 'Name' }, owner: { ...site.owner, name: {} } })).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      name.sv: is missing
      owner.name.sv: is missing"
  `)
})

test('a language that nobody wrote texts for is refused', () => {
  expect(faults({ locales: ['sv', 'fi'], name: { sv: 'Namn', se: 'Namn' } })).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      locales.1: cannot be "fi"
      name.se: is not known here"
  `)
})

test('addresses are shown by example', () => {
  expect(
    faults({
      basePath: 'japan',
      origin: 'https://example.org/',
      owner: { ...site.owner, url: 'javascript:' },
    }),
  ).toMatchInlineSnapshot(`
      "This site's configuration cannot be used:
        origin: must be scheme and host, without a slash at the end: "https://malmo.se"
        basePath: must have a slash at both ends, and only a–z, 0–9 and - between: "/samarbete-med-japan/"
        owner.url: must be an address on the web: "https://malmo.se/""
    `)
})

test('values of the wrong kind are told apart', () => {
  expect(
    faults({ port: '80', owner: 'vi', footer: 'kontakt.md', locales: [], tagline: { sv: '' } }),
  ).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      locales: must not be empty
      port: must be a whole number from 1024 to 65535
      tagline.sv: must not be empty
      owner: must be a group of fields
      footer: must be a list"
  `)
})

test('only the theme’s own tokens can be overridden', () => {
  const colours = { link: { light: 'red', dark: '#fff' }, lnk: { light: '#000', dark: '#fff' } }
  expect(faults({ tokens: { colours, radius: '0' } })).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      tokens.colours.link.light: cannot be "red"
      tokens.colours: has no field "lnk"
      tokens: has no field "radius""
  `)
})

test('an editor names its server, unless everybody knows where it is', () => {
  expect(faults({ editor: { backend: 'github', repo: 'malmo/sidor' } })).toContain('"repo":"malmo/sidor"')
  expect(faults({ editor: { backend: 'forgejo', repo: 'malmo' } })).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      editor.repo: must be owner and name: "malmo/kakehashi"
      editor.server: is missing"
  `)
  expect(
    faults({ editor: { backend: 'forgejo', repo: 'malmo/sidor', server: 'http://x', brnach: 'main' } }),
  ).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      editor.server: must be scheme and host, https and without a slash at the end: "https://codeberg.org"
      editor: has no field "brnach""
  `)
  expect(faults({ editor: { backend: 'gitea', repo: 'malmo/sidor' } })).toMatchInlineSnapshot(`
    "This site's configuration cannot be used:
      editor.server: is missing"
  `)
})
