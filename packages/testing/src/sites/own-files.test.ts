import { join } from 'node:path'
import { editorPath, openProject } from '@kakehashi/site'
import { expect, test } from 'vitest'
import { buildSite } from '../build-site.ts'

test('every file that a site writes beside pages, assets, search and calendars is known as its own', async () => {
  const { sites } = await openProject(join(import.meta.dirname, '../../../..'), {})
  const built = await buildSite({
    'association/index.sv.md': '---\ntitle: Hej\n---\nText.',
    'association/redirects.yaml': '/gammal/: index.md\n',
    ...Object.fromEntries(
      ['sv', 'en', 'ja'].map((locale) => [
        `association/nytt.${locale}.md`,
        '---\ntitle: Nytt\nkind: news\ndate: 2026-01-21\n---\nText.'.replace(
          locale === 'sv' ? '' : /kind.*\ndate.*\n/,
          '',
        ),
      ]),
    ),
  })
  const own = built
    .files()
    .filter((file) => file.startsWith('association/'))
    .map((file) => file.slice('association/'.length))
    .filter((file) => !/^(?:assets|pagefind)\/|(?:^|\/)index\.html$|\.ics$/.test(file))
  // the editor is published only where a site wants it
  const { ownFiles = [] } = sites.find(({ id }) => id === 'association') ?? {}
  expect(own.sort()).toEqual(ownFiles.filter((path) => path !== editorPath).sort())
})
