import { bad, page, testBadInputs } from './bad-input.ts'

const good = page('Text.')
const slug = (written: string, problem: string, words = '') =>
  bad(
    `the slug ${JSON.stringify(written).slice(0, 40)}`,
    page('Text.', `slug: ${JSON.stringify(written)}\n`),
    `a.sv.md:3:7 ${problem}${words}`,
  )

const slugs = [
  ...['../x', '..', '.', '/x', 'x/', 'a/b', '\\\\host\\x', 'C:\\x', 'C:x', 'a\\b', 'a/../../b'].map(
    (written) => slug(written, 'bad-slug', ' "a path"'),
  ),
  ...[
    'a#b',
    'a?b',
    'a%b',
    '%2e%2e',
    'a b',
    'a\u00a0b',
    'a\u3000b',
    'a.html',
    'a_b',
    'a--b',
    '-a',
    'a-',
    '😀',
    'a*b',
    'a"b',
    'a<b',
    'a|b',
    '~a',
    'a&b',
    '__proto__',
  ].map((written) => slug(written, 'bad-slug', ' "characters"')),
  bad('a tab as an escape', page('Text.', 'slug: "a\\tb"\n'), [
    'a.sv.md:3:7 bad-slug "characters"',
    'a.sv.md:3:7 control-character "U+0009"',
  ]),
  ...['About', 'Å', 'aB'].map((written) => slug(written, 'bad-slug', ' "capital"')),
  ...['a\u200db', 'a\u00adb'].map((written) => slug(written, 'bad-slug', ' "invisible"')),
  bad('a zero-width space', page('Text.', 'slug: a\u200bb\n'), 'a.sv.md:3:8 bad-slug "invisible"'),
  ...['аvtal', 'αvtal', 'avtaӏ', 'ａvtal', '①', 'ﬁn', 'ｶｲ', 'ı', 'mɑlmo'].map((written) =>
    slug(written, 'lookalike-slug', ' "U+"'),
  ),
  ...['con', 'aux', 'nul', 'prn', 'com1', 'lpt9'].map((written) =>
    slug(written, 'reserved-slug', ' "Windows"'),
  ),
  slug('a'.repeat(241), 'name-too-long', ' "241"'),
  slug('会'.repeat(86), 'name-too-long', ' "258"'),
  bad(
    'a former slug of 300 bytes',
    page('Text.', `formerSlugs: [/${'a'.repeat(300)}/b]\n`),
    'a.sv.md:3:15 name-too-long',
  ),
  bad(
    'a former path of 30,000 bytes',
    page('Text.', `formerSlugs: [${'/a'.repeat(15_000)}]\n`),
    'a.sv.md:3:15 name-too-long',
  ),
  bad(
    'former slugs',
    page('Text.', 'formerSlugs: [../a, /../b, a b, A, /a?b, //host, /a%2eb, "/\\u200b"]\n'),
    [
      'a.sv.md:3:15 bad-slug',
      'a.sv.md:3:21 bad-slug',
      'a.sv.md:3:28 bad-slug',
      'a.sv.md:3:33 bad-slug',
      'a.sv.md:3:36 bad-slug',
      'a.sv.md:3:42 bad-slug',
      'a.sv.md:3:50 bad-slug',
      'a.sv.md:3:58 bad-slug',
    ],
  ),
  ...['malmö', '会員', 'コーヒー', 'a1-b2', 'index', 'constructor'].map((written) =>
    bad(`the slug ${written}`, page('Text.', `slug: ${written}\n`), []),
  ),
]

const withSlug = (written: string) => page('Text.', `slug: ${written}\n`)

const clashes = [
  bad(
    'two pages',
    { 'a.sv.md': withSlug('x'), 'b.sv.md': withSlug('x') },
    'b.sv.md:3:7 duplicate-slug "a.sv.md"',
  ),
  bad('three pages', { 'a.sv.md': withSlug('x'), 'b.sv.md': withSlug('x'), 'c.sv.md': withSlug('x') }, [
    'b.sv.md:3:7 duplicate-slug',
    'c.sv.md:3:7 duplicate-slug',
  ]),
  bad(
    'a slug and a file’s name',
    { 'a.sv.md': good, 'b.sv.md': withSlug('a') },
    'b.sv.md:3:7 duplicate-slug',
  ),
  bad(
    'a slug and a file’s name in another case',
    { 'Avtal.sv.md': good, 'b.sv.md': withSlug('avtal') },
    'b.sv.md:3:7 duplicate-slug',
  ),
  bad(
    'one language alone',
    { 'a.sv.md': good, 'a.en.md': withSlug('x'), 'b.sv.md': good, 'b.en.md': withSlug('x') },
    'b.en.md:3:7 duplicate-slug',
  ),
  bad(
    'a translation and a fallback',
    { 'a.sv.md': good, 'a.en.md': withSlug('b'), 'b.sv.md': good },
    'b.sv.md:1:1 duplicate-slug',
  ),
  bad(
    'equal after NFC',
    { 'a.sv.md': withSlug('malmö'), 'b.sv.md': withSlug('"malmo\\u0308"') },
    'b.sv.md:3:7 duplicate-slug',
  ),
  bad(
    'below a page with another folder’s slug',
    { 'x.sv.md': withSlug('y'), 'x/a.sv.md': good, 'y/a.sv.md': good },
    'y/a.sv.md:1:1 duplicate-slug',
  ),
  bad(
    'the same slug in different languages',
    { 'a.sv.md': good, 'a.en.md': withSlug('x'), 'b.sv.md': withSlug('x'), 'b.en.md': withSlug('y') },
    [],
  ),
  bad('the same slug in different folders', { 'x/a.sv.md': good, 'y/a.sv.md': good }, []),
]

const former = (...slugs: string[]) => page('Text.', `formerSlugs: ${JSON.stringify(slugs)}\n`)

const moves = [
  bad(
    'a former slug over a live page',
    { 'a.sv.md': former('b'), 'b.sv.md': good },
    'a.sv.md:3:15 redirect-over-page "b.sv.md"',
  ),
  bad(
    'a former slug over a live page in another language',
    { 'a.sv.md': good, 'a.en.md': former('b'), 'b.sv.md': good, 'b.en.md': withSlug('c') },
    [],
  ),
  bad(
    'a former slug over a fallback',
    { 'a.sv.md': good, 'a.en.md': former('b'), 'b.sv.md': good },
    'a.en.md:3:15 redirect-over-page',
  ),
  bad(
    'a former slug of two pages',
    { 'a.sv.md': former('x'), 'b.sv.md': former('x') },
    'b.sv.md:3:15 duplicate-redirect "a.sv.md"',
  ),
  bad('a former slug that is the slug again', { 'a.sv.md': former('a', 'b') }, []),
]

testBadInputs({ slugs: slugs, 'two pages at one address': clashes, 'former slugs': moves })
