import { appendFileSync, existsSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { openProject } from '@kakehashi/site'
import { type CorpusPage, locales } from '../corpus.ts'
import { moveAside } from '../move-aside.ts'
import { type Cost, runMeasured } from '../run-measured.ts'
import type { System } from '../systems.ts'
import { drawing, writeFiles } from '../write-files.ts'
import { markdownOf } from '../write-markdown.ts'

const project = join(import.meta.dirname, '../../../../..')

function write(corpus: readonly CorpusPage[], folder: string): void {
  writeBelow(corpus, folder, () => '')
}

/** The same, with twenty sections in each of some areas: a navigation of hundreds of sections would be larger than the pages. */
export function writeInAreas(corpus: readonly CorpusPage[], folder: string): void {
  writeBelow(corpus, folder, (section) => `a${Math.floor(Number(section.slice(1)) / 20)}/`)
}

/** `areaOf` gives the folder that a section lies in, with a slash at its end, or nothing. */
function writeBelow(
  corpus: readonly CorpusPage[],
  folder: string,
  areaOf: (section: string) => string,
): void {
  const sections = [...new Set(corpus.map(({ section }) => section))].map(
    (section) => areaOf(section) + section,
  )
  const areas = [...new Set(sections.map((section) => section.split('/').slice(0, -1).join('/')))]
  const indexes = [...sections, ...areas.filter((area) => area !== '')]
  writeFiles(join(folder, 'content'), [
    ...locales.flatMap((locale) => [
      [`malmo/index.${locale}.md`, `---\ntitle: Start\n---\n\n[s0](${sections[0]}/index.md)\n`] as const,
      [`association/index.${locale}.md`, '---\ntitle: Start\n---\n\nStart.\n'] as const,
      ...indexes.map(
        (path) => [`malmo/${path}/index.${locale}.md`, `---\ntitle: ${path}\n---\n\n${path}.\n`] as const,
      ),
    ]),
    ...corpus.flatMap(({ name, section, texts, date }) =>
      locales.map((locale) => {
        const up = areaOf(section) === '' ? '../' : '../../'
        const link = (to: string) => `${up}${areaOf(to.split('/')[0] ?? '')}${to}.md`
        const notation = { link, picture: 'bild.svg' }
        const { title, description } = texts[locale]
        const day = locale === 'sv' ? `kind: news\ndate: ${date}\n` : ''
        const fields = `title: "${title}"\ndescription: "${description}"\n${day}`
        return [
          `malmo/${areaOf(section)}${name}.${locale}.md`,
          `---\n${fields}---\n\n${markdownOf(texts[locale], notation)}`,
        ] as const
      }),
    ),
    ...sections.map((section) => [`malmo/${section}/bild.svg`, drawing] as const),
  ])
}

/** The pages of the one site that holds the corpus, without the search index and without putting them in place. */
export const kakehashiPages: System = {
  name: 'Kakehashi, the pages alone',
  prepare: async () => null,
  write,
  build: async (folder) => {
    const site = join(project, 'sites/malmo')
    const content = await unseenContent(folder)
    return runMeasured([join(project, 'node_modules/.bin/eleventy'), '--quiet'], {
      cwd: site,
      environment: {
        KAKEHASHI_CONTENT: content,
        KAKEHASHI_OUT: join(folder, 'out'),
        // as the command runs it
        NODE_COMPILE_CACHE: join(project, '.cache/compiled'),
      },
    })
  },
  output: (folder) => join(folder, 'out'),
}

/** The content at a name that no build has seen, and nothing of what earlier ones wrote: a cold build. */
async function unseenContent(folder: string): Promise<string> {
  const { workDir } = await openProject(project, { KAKEHASHI_OUT: join(folder, 'out') })
  for (const made of [join(folder, 'out'), workDir]) moveAside(made)
  const last = readdirSync(folder).find((name) => name.startsWith('content')) ?? 'content'
  const name = `content-${Number(last.split('-')[1] ?? 0) + 1}`
  renameSync(join(folder, last), join(folder, name))
  return join(folder, name)
}

/** Both sites with search, compressed copies and manifests, as they are deployed. */
export const kakehashi: System = {
  name: 'Kakehashi, everything, with search',
  prepare: async () => null,
  write,
  build: async (folder) => buildAll(folder, await unseenContent(folder)),
  output: (folder) => join(folder, 'out'),
}

/** The same again, where nothing has changed. */
export const kakehashiUnchanged: System = {
  ...kakehashi,
  name: 'Kakehashi, everything, no change',
  build: async (folder) => {
    if (!existsSync(join(folder, 'out'))) await buildAll(folder)
    return buildAll(folder)
  },
}

/** The same again, after an edit of the text of one page. */
export const kakehashiEdited: System = {
  ...kakehashi,
  name: 'Kakehashi, everything, one page edited',
  build: async (folder) => {
    if (!existsSync(join(folder, 'out'))) await buildAll(folder)
    appendFileSync(join(folder, 'content/malmo/s0/p0.sv.md'), '\nÄnnu ett stycke om samarbetet.\n')
    return buildAll(folder)
  },
}

function buildAll(folder: string, content = join(folder, 'content')): Promise<Cost> {
  return runMeasured(['npm', 'run', '--silent', 'build'], {
    cwd: project,
    environment: { KAKEHASHI_CONTENT: content, KAKEHASHI_OUT: join(folder, 'out') },
  })
}
