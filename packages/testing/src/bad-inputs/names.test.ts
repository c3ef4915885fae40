import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { bad, page, testBadInputs } from './bad-input.ts'

const good = page('Text.')

const names = [
  bad(
    'a name over 240 bytes',
    { [`${'a'.repeat(236)}.sv.md`]: good },
    `${'a'.repeat(236)}.sv.md:1:1 name-too-long "242"`,
  ),
  bad(
    'a name of 255 bytes in Japanese',
    { [`${'会'.repeat(83)}.sv.md`]: good },
    `${'会'.repeat(83)}.sv.md:1:1 name-too-long "255"`,
  ),
  bad(
    'About beside about',
    { 'About.sv.md': good, 'about.sv.md': good },
    'about.sv.md:1:1 name-collision "About.sv.md"',
  ),
  bad(
    'About beside about in another language',
    { 'About.sv.md': good, 'about.en.md': good },
    'about.en.md:1:1 name-collision',
  ),
  bad('Om beside om, folders', { 'Om/a.sv.md': good, 'om/b.sv.md': good }, 'om:1:1 name-collision'),
  bad(
    'pictures that differ in case',
    { 'a.sv.md': good, 'B.png': 'x', 'b.png': 'y' },
    'b.png:1:1 name-collision',
  ),
  bad('names that are equal after NFC', { 'malmo\u0308.sv.md': good, 'malmö.sv.md': good }, [
    'malmö.sv.md:1:1 name-collision',
    'malmö.sv.md:1:1 not-nfc (notice)',
  ]),
  bad(
    'a page twice',
    { 'a.sv.md': good, 'a/index.sv.md': good },
    'a/index.sv.md:1:1 duplicate-page "a.sv.md"',
  ),
  ...[
    'a b',
    'a#b',
    'a?b',
    'a%20b',
    'a:b',
    'a\\b',
    'a*b',
    'a\u200bb',
    'a\u202eb',
    'a(1)',
    'a.b',
    'a-',
    '_a',
  ].map((name) =>
    bad(`the name ${JSON.stringify(name)}`, { [`${name}.sv.md`]: good }, `${name}.sv.md:1:1 bad-file-name`),
  ),
  ...['con', 'AUX', 'nul', 'com1'].map((name) =>
    bad(
      `${name}, which Windows keeps for itself`,
      { [`${name}.sv.md`]: good },
      `${name}.sv.md:1:1 bad-file-name`,
    ),
  ),
  bad('a picture that Windows cannot hold', { 'a.sv.md': good, 'prn.png': '', 'x.': '' }, [
    'prn.png:1:1 bad-file-name',
    'x.:1:1 bad-file-name',
  ]),
  bad('a Cyrillic letter', { 'аvtal.sv.md': good }, 'аvtal.sv.md:1:1 lookalike-slug "U+0430"'),
  bad('a folder with a space', { 'a b/a.sv.md': good }, 'a b:1:1 bad-file-name'),
  bad('no language', { 'a.md': good }, 'a.md:1:1 missing-locale'),
  bad('a language that the sites do not have', { 'a.de.md': good }, 'a.de.md:1:1 unknown-locale'),
  bad('a language in capitals', { 'a.SV.md': good }, 'a.SV.md:1:1 unknown-locale'),
  bad('an ending in capitals', { 'a.sv.MD': good }, 'a.sv.MD:1:1 bad-file-name'),
  bad('a folder that is named like a page', {}, 'a.sv.md:1:1 bad-file-name', (folder) =>
    mkdirSync(`${folder}/a.sv.md`, { recursive: true }),
  ),
  bad('a name that is no UTF-8', { 'a.sv.md': good }, 'b\ufffd.sv.md:1:1 bad-file-name', (folder) =>
    writeFileSync(Buffer.from(`${folder}/b\xf6.sv.md`, 'latin1'), good),
  ),
  bad(
    'hidden files and guides are none of ours',
    { 'a.sv.md': good, '.b.sv.md': '', 'README.md': '', '.git/c.md': '' },
    [],
  ),
]

const links = [
  bad(
    'a link to a file elsewhere',
    { 'a.sv.md': good },
    'b.sv.md:1:1 symlink-outside "/etc/hosts"',
    linked('/etc/hosts', 'b.sv.md'),
  ),
  bad(
    'a link that climbs out',
    { 'a.sv.md': good },
    'b.sv.md:1:1 symlink-outside',
    linked('../../../../../../../etc/hosts', 'b.sv.md'),
  ),
  bad(
    'a link to a folder elsewhere',
    { 'a.sv.md': good },
    'b:1:1 symlink-outside "/etc"',
    linked('/etc', 'b'),
  ),
  bad(
    'a link to a picture elsewhere',
    { 'a.sv.md': page('![B](b.png)') },
    ['a.sv.md:4:1 missing-image', 'b.png:1:1 symlink-outside'],
    linked('/etc/hosts', 'b.png'),
  ),
  bad('a link out by way of another', { 'a.sv.md': good }, 'b.sv.md:1:1 symlink-outside', (folder) => {
    linked('/etc/hosts', '.between')(folder)
    linked('.between', 'b.sv.md')(folder)
  }),
  bad('a link to itself', { 'a.sv.md': good }, 'b.sv.md:1:1 symlink-loop', linked('b.sv.md', 'b.sv.md')),
  bad('a link to its own folder', { 'a.sv.md': good }, 'b:1:1 symlink-loop', linked('.', 'b')),
  bad(
    'a link to a folder above',
    { 'a.sv.md': good, 'b/c.sv.md': good },
    'b/d:1:1 symlink-loop',
    linked('..', 'b/d'),
  ),
  bad(
    'two links to each other',
    { 'a.sv.md': good },
    ['b:1:1 symlink-loop', 'c:1:1 symlink-loop'],
    (folder) => {
      linked('c', 'b')(folder)
      linked('b', 'c')(folder)
    },
  ),
  bad('a link to nothing', { 'a.sv.md': good }, 'b.sv.md:1:1 unreadable-file', linked('gone', 'b.sv.md')),
  bad('a link to a file beside it', { 'a.sv.md': good }, [], linked('a.sv.md', 'b.sv.md')),
  bad('a link to a folder beside it', { 'a/a.sv.md': good }, [], linked('a', 'b')),
  bad(
    'a pipe, which would be waited for',
    { 'a.sv.md': good },
    'b.sv.md:1:1 unreadable-file',
    pipe('b.sv.md'),
  ),
  bad(
    'a pipe for a picture',
    { 'a.sv.md': page('![B](b.png)') },
    ['a.sv.md:4:1 missing-image', 'b.png:1:1 unreadable-file'],
    pipe('b.png'),
  ),
]

function linked(target: string, path: string) {
  return (folder: string) => symlinkSync(target, `${folder}/${path}`)
}

function pipe(path: string) {
  return (folder: string) => void execFileSync('mkfifo', [`${folder}/${path}`])
}

testBadInputs({
  names: names,
  'links on the disk, and files that cannot be read': links,
})
