import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../corpus.ts'
import { installPackages } from '../install-packages.ts'
import { moveAside } from '../move-aside.ts'
import { runMeasured } from '../run-measured.ts'
import { installedIn, type System } from '../systems.ts'
import { drawing, writeFiles } from '../write-files.ts'
import { markdownOf } from '../write-markdown.ts'

const packages = {
  '@11ty/eleventy': '3.1.8',
  '@11ty/eleventy-plugin-rss': '3.0.0',
  'markdown-it-anchor': '10.0.0',
} as const

/** The project that the corpus is put into. */
const project = join(import.meta.dirname, 'eleventy-project')

export const eleventy: System = {
  name: `plain Eleventy ${packages['@11ty/eleventy']}`,
  prepare: (workDir) => installPackages(installedIn(workDir, 'eleventy'), packages),
  write: (corpus, folder) => {
    const sections = new Set(corpus.map(({ section }) => section))
    cpSync(project, folder, { recursive: true })
    writeFiles(folder, [
      ['bild.svg', drawing],
      ...locales.flatMap((locale) => [
        [`${locale}/${locale}.json`, '{ "layout": "page.njk" }\n'] as const,
        [`${locale}/index.md`, '---\ntitle: Start\n---\nStart.\n'] as const,
        ...[...sections].map(
          (section) =>
            [
              `${locale}/${section}/index.md`,
              `---\ntitle: ${section}\nsection: ${section}\nlist: true\n---\n`,
            ] as const,
        ),
      ]),
      ...corpus.flatMap(({ name, section, texts, date }) =>
        locales.map((locale) => {
          const { title, description } = texts[locale]
          const notation = { link: (to: string) => `/${locale}/${to}/`, picture: '/bild.svg' }
          const fields = `title: "${title}"\ndescription: "${description}"\nsection: ${section}\ndate: ${date}\n`
          return [
            `${locale}/${name}.md`,
            `---\n${fields}---\n\n${markdownOf(texts[locale], notation)}`,
          ] as const
        }),
      ),
    ])
  },
  build: (folder, workDir) => {
    moveAside(join(folder, '_site'))
    const installed = join(installedIn(workDir, 'eleventy'), 'node_modules')
    if (!existsSync(join(folder, 'node_modules'))) symlinkSync(installed, join(folder, 'node_modules'))
    return runMeasured([join(installed, '.bin/eleventy'), '--quiet'], { cwd: folder })
  },
  output: (folder) => join(folder, '_site'),
}
