import { bad, page, testBadInputs } from './bad-input.ts'

const good = page('Text.')
const withSlug = (written: string) => page('Text.', `slug: ${written}\n`)
const former = (...slugs: string[]) => page('Text.', `formerSlugs: ${JSON.stringify(slugs)}\n`)
const base = '/samarbete-med-japan'
const redirects = (...lines: string[]) =>
  lines.map((line) => `${base}${line.replace(/: (?=\/)/, `: ${base}`)}\n`).join('')
const steps = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `/${name}${index}/: /${name}${index + 1}/`)
const atStart = (files: Readonly<Record<string, string>>) => ({
  'malmo/index.sv.md': good,
  'malmo/a.sv.md': page('## Rubrik\n\nText.'),
  'malmo/b.sv.md': good,
  ...files,
})

testBadInputs(
  {
    'at the start of a site': [
      bad(
        'redirects in a circle',
        atStart({
          'malmo/redirects.yaml': redirects(
            '/x/: /x/',
            '/y/: /z/',
            '/z: /y',
            '/w/: /y/',
            '/v/: /u',
            '/u/: /v/',
          ),
        }),
        [
          'malmo/redirects.yaml:1:1 redirect-loop',
          'malmo/redirects.yaml:2:1 redirect-loop',
          'malmo/redirects.yaml:3:1 redirect-loop',
          'malmo/redirects.yaml:4:1 redirect-loop',
          'malmo/redirects.yaml:5:1 redirect-loop',
          'malmo/redirects.yaml:6:1 redirect-loop',
        ],
      ),
      bad(
        'a chain of 8,000 redirects, and a circle of as many, at once',
        atStart({
          'malmo/redirects.yaml': redirects(
            ...steps('x', 8_000),
            '/x8000/: a.md',
            ...steps('y', 8_000),
            '/y8000/: /y0/',
          ),
        }),
        Array.from({ length: 100 }, (_, index) => `malmo/redirects.yaml:${8_002 + index}:1 redirect-loop`),
      ),
      bad(
        'redirects over live pages',
        atStart({
          'malmo/redirects.yaml': redirects(
            '/: a.md',
            '/a/: b.md',
            '/b: a.md',
            '/b/index.html: a.md',
            '/en/%61/: b.md',
            '/sok/: a.md',
          ),
        }),
        [
          'malmo/redirects.yaml:1:1 redirect-over-page',
          'malmo/redirects.yaml:2:1 redirect-over-page',
          'malmo/redirects.yaml:3:1 redirect-over-page',
          'malmo/redirects.yaml:4:1 redirect-over-page',
          'malmo/redirects.yaml:5:1 redirect-over-page',
          'malmo/redirects.yaml:6:1 redirect-over-page',
        ],
      ),
      bad(
        'redirects over files of the site’s own',
        atStart({
          'malmo/a.sv.md': former('/sitemap.xml', '/404.html/', '/_redirects'),
          'malmo/redirects.yaml': redirects(
            '/sitemap-sv.xml: a.md',
            '/ja/feed.xml/: a.md',
            '/en/404.html: a.md',
            '/manifest.json: a.md',
            '/_headers: a.md',
          ),
          'association/index.sv.md': good,
          'association/redirects.yaml': '/robots.txt: index.md\n',
        }),
        [
          'association/redirects.yaml:1:1 redirect-over-page "the website itself"',
          'malmo/a.sv.md:3:15 redirect-over-page',
          'malmo/a.sv.md:3:30 redirect-over-page',
          'malmo/a.sv.md:3:43 redirect-over-page',
          'malmo/redirects.yaml:1:1 redirect-over-page',
          'malmo/redirects.yaml:2:1 redirect-over-page',
          'malmo/redirects.yaml:3:1 redirect-over-page',
          'malmo/redirects.yaml:4:1 redirect-over-page',
          'malmo/redirects.yaml:5:1 redirect-over-page',
        ],
      ),
      bad(
        'redirects to nowhere and twice',
        atStart({
          'malmo/a.sv.md': former('q'),
          'malmo/redirects.yaml': redirects(
            '/x/: c.md',
            '/y/: b.md#finns',
            '/q/: b.md',
            '/z/: a.md',
            '/z: b.md',
            '/v/: /finns-inte/',
            '/u/: /t/',
            '/t: /finns-inte',
          ),
        }),
        [
          'malmo/redirects.yaml:1:26 missing-page',
          'malmo/redirects.yaml:2:26 missing-fragment',
          'malmo/redirects.yaml:3:1 duplicate-redirect',
          'malmo/redirects.yaml:5:1 duplicate-redirect',
          'malmo/redirects.yaml:6:26 missing-page ""/samarbete-med-japan/finns-inte/""',
          'malmo/redirects.yaml:8:25 missing-page',
        ],
      ),
      bad(
        'redirects of another host',
        atStart({
          'association/redirects.yaml': 'https://malmo.se/x/: malmo:a.md\n',
          'malmo/redirects.yaml': `//x.se/b/: a.md\n/c/: https://x.se/\n/d/: //x.se/\n/e/: javascript:x\n/f/../g/: a.md\n/${'h'.repeat(300)}/: a.md\n`,
        }),
        [
          'association/redirects.yaml:1:1 wrong-value "https://japanbridgescandinavia.se/gammal/sida/"',
          'malmo/redirects.yaml:1:1 wrong-value',
          'malmo/redirects.yaml:2:6 wrong-value',
          'malmo/redirects.yaml:3:6 wrong-value',
          'malmo/redirects.yaml:4:6 wrong-value',
          'malmo/redirects.yaml:5:1 wrong-value',
          'malmo/redirects.yaml:6:1 wrong-value',
        ],
      ),
      bad(
        'a folder that is no site, pages outside of the sites, addresses of our own',
        {
          'a.sv.md': good,
          'shared/b.sv.md': good,
          'oslo/a.sv.md': good,
          'malmo/404.sv.md': good,
          'malmo/a.sv.md': withSlug('en'),
          'malmo/en/a.sv.md': good,
          'malmo/b.sv.md': withSlug('sok'),
        },
        [
          'a.sv.md:1:1 unknown-site',
          'malmo/404.sv.md:1:1 reserved-slug',
          'malmo/a.sv.md:3:7 reserved-slug',
          'malmo/b.sv.md:3:7 reserved-slug',
          'malmo/en/a.sv.md:1:1 reserved-slug',
          'oslo:1:1 unknown-site',
          'shared/b.sv.md:1:1 unknown-site',
        ],
      ),
    ],
  },
  { inSite: false },
)
