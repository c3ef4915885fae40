import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentPath, relativePath } from '../graph/link-path.ts'
import { editable, type Texts } from './edit.fixture.ts'
import { planMove } from './plan-move.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>\n'
const places = [
  'malmo/index',
  'malmo/a',
  'malmo/om/index',
  'malmo/om/b',
  'malmo/om/djup/c',
  'malmo/nytt/d',
  'association/index',
  'association/e',
  'association/om/f',
]
const targets = ['malmo/ny', 'malmo/om/ny', 'malmo/nytt/djup/ny', 'association/ny', 'association/om/ny']

const pageOf = fc.record({
  locales: fc.subarray(['en', 'ja']),
  slug: fc.option(fc.constantFrom('x', 'y')),
  former: fc.boolean(),
  links: fc.array(fc.record({ to: fc.nat(), tag: fc.constantFrom('', '.sv', '.ja'), named: fc.boolean() }), {
    maxLength: 3,
  }),
  picture: fc.boolean(),
})
const contents = fc.record({
  pages: fc.array(pageOf, { minLength: places.length, maxLength: places.length }),
  there: fc.subarray(places, { minLength: 3 }),
  from: fc.nat(),
  to: fc.nat(),
  asFolder: fc.boolean(),
})

type Contents = typeof contents extends fc.Arbitrary<infer Value> ? Value : never

/** A content folder whose pages link to each other in every way there is. */
function textsOf({ pages, there }: Pick<Contents, 'pages' | 'there'>): Texts {
  const all = [...new Set(['malmo/index', 'association/index', ...there])]
  const texts: Record<string, string> = {}
  for (const [index, place] of all.entries()) {
    const { locales = [], slug, former, links = [], picture } = pages[index] ?? {}
    const folder = place.slice(0, place.lastIndexOf('/'))
    for (const locale of ['sv', ...locales]) {
      const path = `${place}.${locale}.md`
      const isStart = /^[a-z]+\/index$/.test(place)
      const slugs = isStart
        ? ''
        : `${slug ? `slug: ${slug}${index}\n` : ''}${former ? `formerSlugs: [old${index}${locale}]\n` : ''}`
      const lines = links.map(({ to, tag, named }, number) => {
        const href = relativePath(path, `${all[to % all.length]}${tag}.md`)
        return named ? `[t][n${number}]\n\n[n${number}]: ${href}\n` : `* [t](${href}) x`
      })
      if (picture) texts[`${folder}/p${index}.svg`] = drawing
      texts[path] =
        `---\ntitle: T${index}\n${slugs}---\n\nText.\n\n${lines.join('\n')}\n${picture ? `![Bild](p${index}.svg)\n` : ''}`
    }
  }
  return texts
}

/** But for what keeps addresses, and for detours to the same file: an address that is right is let be. */
function plain(texts: Texts): Texts {
  const own = Object.entries(texts).filter(([path]) => !path.endsWith('redirects.yaml'))
  return Object.fromEntries(
    own.map(([path, text]) => [
      path,
      text
        .replace(/^formerSlugs: .*\n/m, '')
        .replace(/(?<=\]\(|\]: )[^)\s]+/g, (href) => contentPath(path, href) ?? href),
    ]),
  )
}

const nothing = { locales: [], slug: null, former: false, links: [], picture: false }

/** From `malmo/nytt/djup/ny` the neighbour's address is `../../om/b.md`, which is right back in `malmo/om/djup/c` too. */
const detour: Contents = {
  pages: places.map((_, index) =>
    index === 3 ? { ...nothing, links: [{ to: 2, tag: '', named: false }] } : nothing,
  ),
  there: ['malmo/om/b', 'malmo/om/djup/c', 'association/om/f'],
  from: 1,
  to: 2,
  asFolder: false,
}

test('what is moved there and back is as it was, with no new problem, and no address is lost on the way', async () => {
  let moved = 0
  await fc.assert(
    fc.asyncProperty(contents, async ({ pages, there, from, to, asFolder }) => {
      const texts = textsOf({ pages, there })
      const content = await editable(texts)
      try {
        const place = there[from % there.length] ?? ''
        const target = targets[to % targets.length] ?? ''
        const before = await content.load()
        const found = ({ problems }: typeof before) =>
          problems.map(({ code, place: { file } }) => `${file} ${code}`).sort()
        const [source, back, end] = asFolder
          ? [place.slice(0, place.lastIndexOf('/')), target, place.slice(0, place.lastIndexOf('/'))]
          : [`${place}.md`, `${target}.md`, `${place}.md`]
        const told = await content.carryOut((loaded) => planMove(loaded, source, target))
        if (told !== 'done') {
          expect(await content.texts()).toEqual(texts)
          return
        }
        moved++
        const between = await content.load()
        expect(between.problems.filter(({ severity }) => severity === 'error')).toEqual([])
        const answers = new Set([
          ...between.published.redirects.map(({ site, from: old }) => `${site} ${old}`),
          ...[...between.published.nodes.values()].flatMap(({ versions }) =>
            [...versions.values()].map(({ site, url }) => `${site} ${url}`),
          ),
        ])
        for (const { versions } of before.published.nodes.values())
          for (const { site, url } of versions.values()) expect(answers).toContain(`${site} ${url}`)
        for (const { site, from: old } of before.published.redirects)
          expect(answers).toContain(`${site} ${old}`)
        expect(await content.carryOut((loaded) => planMove(loaded, back, end))).toBe('done')
        expect(plain(await content.texts())).toEqual(plain(texts))
        expect(found(await content.load())).toEqual(found(before))
      } finally {
        await content.remove()
      }
    }),
    { numRuns: 15, examples: [[detour]] },
  )
  expect(moved).toBeGreaterThan(0)
}, 120_000)
