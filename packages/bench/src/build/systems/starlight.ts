import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../corpus.ts'
import { installPackages } from '../install-packages.ts'
import { moveAside } from '../move-aside.ts'
import { runMeasured } from '../run-measured.ts'
import { installedIn, type System } from '../systems.ts'
import { drawing, writeFiles } from '../write-files.ts'
import { markdownOf } from '../write-markdown.ts'

const packages = {
  '@astrojs/markdown-remark': '7.3.0',
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
} as const

/** The project that the corpus is put into. */
const project = join(import.meta.dirname, 'starlight-project')

/** Starlight as its guide sets it up: with its own index, Pagefind's, its sitemap and its styles; it has no feeds. */
export const starlight: System = {
  name: `Starlight ${packages['@astrojs/starlight']}, with search`,
  prepare: (workDir) => installPackages(installedIn(workDir, 'starlight'), packages),
  write: (corpus, folder) => {
    cpSync(project, folder, { recursive: true })
    writeFiles(folder, [
      ['package.json', JSON.stringify({ private: true, type: 'module', dependencies: packages })],
      ...locales.map(
        (locale) => [`src/content/docs/${locale}/index.md`, '---\ntitle: Start\n---\n'] as const,
      ),
      ['src/assets/bild.svg', drawing],
      ...corpus.flatMap(({ name, texts }) =>
        locales.map((locale) => {
          const { title, description } = texts[locale]
          const notation = {
            link: (to: string) => `/${locale}/${to}/`,
            picture: '../../../../assets/bild.svg',
          }
          const fields = `title: "${title}"\ndescription: "${description}"\n`
          return [
            `src/content/docs/${locale}/${name}.md`,
            `---\n${fields}---\n\n${markdownOf(texts[locale], notation)}`,
          ] as const
        }),
      ),
    ])
  },
  build: (folder, workDir) => {
    // its components are compiled with the project, in which they have to lie
    const installed = join(installedIn(workDir, 'starlight'), 'node_modules')
    const libraries = join(folder, 'node_modules')
    if (!existsSync(libraries)) execFileSync('cp', ['--archive', '--link', installed, libraries])
    for (const name of ['dist', '.astro', 'node_modules/.astro']) moveAside(join(folder, name))
    return runMeasured([join(libraries, '.bin/astro'), 'build', '--silent'], {
      cwd: folder,
      environment: { ASTRO_TELEMETRY_DISABLED: '1' },
    })
  },
  output: (folder) => join(folder, 'dist'),
}
