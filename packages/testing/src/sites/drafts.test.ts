import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildSite, startKakehashi } from '../build-site.ts'
import { copyProject } from '../copy-project.ts'
import { writeFiles } from '../write-files.ts'

const page = (title: string, fields = '', text = 'Text.') => `---\ntitle: ${title}\n${fields}---\n\n${text}\n`
const event = 'kind: event\nevent: { start: 2027-01-21T18:00 }\n'

const content = {
  'malmo/index.sv.md': page('Start', 'updated: 2026-11-25\n'),
  'malmo/nyheter/index.sv.md': page('Nyheter'),
  'malmo/nyheter/hemlig.sv.md': page('Körsbärsblom', 'kind: news\ndate: 2026-11-01\ndraft: true\n'),
  'malmo/nyheter/framtida.sv.md': page('Framtidsdag', `${event}publish: 2026-12-01\n`),
  'malmo/nyheter/forbi.sv.md': page('Förbivarande', `${event}unpublish: 2026-11-25\n`),
  'malmo/oppen.sv.md': page('Öppen'),
  'malmo/oppen.en.md': page('Halfdone', 'draft: true\nslug: half\n'),
  'association/index.sv.md': page('Start', '', '[Öppen](malmo:oppen.md)'),
  'association/hemlig.sv.md': '---\nmirrors: malmo:nyheter/hemlig.md\n---\n',
}
const secret = /Körsbärsblom|Framtidsdag|Förbivarande|Halfdone|hemlig|framtida|forbi|half/

test('what is not published is in no file of a built site, until its day has come', async () => {
  const site = await buildSite(content)
  expect(site.exitCode).toBe(0)
  const texts = site.files().filter((path) => /\.(?:html|xml|txt|json|ics|js|css)$/.test(path))
  expect(texts.length).toBeGreaterThan(20)
  const gone = ['', 'en/', 'ja/'].map((root) => `/samarbete-med-japan/${root}nyheter/forbi/`)
  const { gone: declared, ...release } = JSON.parse(site.file('malmo/release.json'))
  expect([declared, JSON.stringify(release)]).toEqual([gone.sort(), expect.not.stringMatching(secret)])
  const others = texts.filter((path) => path !== 'malmo/release.json')
  expect(others.filter((path) => secret.test(path) || secret.test(site.file(path)))).toEqual([])
  expect(site.file('malmo/en/oppen/index.html')).toContain('This page is not available in English')

  const later = await buildSite(content, { environment: { KAKEHASHI_TODAY: '2026-12-01' } })
  expect(later.file('malmo/nyheter/framtida/index.html')).toContain('Framtidsdag')
  expect(later.file('malmo/feed.xml')).toContain('Framtidsdag')
  expect(later.exists('malmo/nyheter/forbi/index.html')).toBe(false)
}, 120_000)

test('the preview shows it, marked and kept from search engines', async () => {
  const { folder } = copyProject()
  writeFiles(join(folder, 'content'), content)
  const environment = { KAKEHASHI_PORT_MALMO: '18280', KAKEHASHI_PORT_ASSOCIATION: '18290' }
  const preview = startKakehashi(['start'], { projectDir: folder, environment })
  try {
    const malmo = 'http://localhost:18280/samarbete-med-japan/'
    await vi.waitFor(async () => expect((await fetch(malmo)).status).toBe(200), 60_000)
    const body = async (path: string) => (await fetch(`${malmo}${path}`)).text()
    expect(await body('nyheter/hemlig/')).toContain('Utkast: visas bara här')
    expect(await body('nyheter/hemlig/')).toContain('<meta name="robots" content="noindex">')
    expect(await body('nyheter/framtida/')).toContain('till dess bara här')
    expect(await body('nyheter/forbi/')).toContain('Inte längre publicerad sedan')
    expect(await body('en/half/')).toContain('Draft: only shown here')
    expect(await body('ja/half/')).toContain('下書き：ここでだけ表示しています')
    expect(await body('oppen/')).not.toContain('Utkast')
    const association = 'http://localhost:18290/hemlig/'
    await vi.waitFor(async () => expect((await fetch(association)).status).toBe(200), 60_000)
    expect(await (await fetch(association)).text()).toContain('Utkast: visas bara här')
  } finally {
    preview.child.kill('SIGINT')
    await preview.ended
  }
}, 120_000)
