import { expect, test } from 'vitest'
import { buildSite, runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { page } from './bad-input.ts'

const files = {
  'malmo/index.sv.md': page('Välkommen.'),
  'malmo/nyheter/index.sv.md': page('Text.'),
  'malmo/nyheter/a.sv.md': page('Text.', 'kind: news\ndate: 2026-01-21\n'),
  'malmo/a.sv.md': page('## Ett\n\nText.\n\n## Två\n\nText.\n\n## Tre\n\nText.'),
  'association/index.sv.md': page('Välkommen.'),
}

test('no text can have an id of the page around it', async () => {
  const site = await buildSite(files)
  expect(site.exitCode).toBe(0)
  const found = site
    .files()
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => [...site.file(path).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
  const ofFrame = new Set(found.filter((id) => !['ett', 'tva', 'tre'].includes(id)))
  // an author's ids have no underscore
  const writable = [...ofFrame].filter((id) => !id.includes('_'))
  expect(writable).toContain('main')
  const content = temporaryFolder()
  const headings = writable.map((id) => `## Ord {#${id}}\n\nText.`)
  writeFiles(content, { ...files, 'malmo/b.sv.md': page(headings.join('\n\n')) })
  const { stdout } = await runKakehashi(['check', '--json'], { environment: { KAKEHASHI_CONTENT: content } })
  const problems: readonly { code: string }[] = JSON.parse(stdout)
  expect(problems.map(({ code }) => code)).toEqual(writable.map(() => 'duplicate-heading-id'))
}, 120_000)
