import { join } from 'node:path'
import { locales } from '../corpus.ts'
import { moveAside } from '../move-aside.ts'
import { runMeasured } from '../run-measured.ts'
import type { System } from '../systems.ts'
import { drawing, writeFiles } from '../write-files.ts'
import { markdownOf } from '../write-markdown.ts'

/** The least that a program for Node can do: read, markdown-it, one template, write. */
export const floor: System = {
  name: 'the floor: read, markdown-it, one template, write',
  prepare: async () => null,
  write: (corpus, folder) => {
    writeFiles(
      folder,
      corpus.flatMap(({ name, texts }) =>
        locales.map((locale) => {
          const notation = { link: (to: string) => `/${locale}/${to}/`, picture: '/bild.svg' }
          const text = `---\ntitle: ${texts[locale].title}\n---\n\n${markdownOf(texts[locale], notation)}`
          return [`content/${locale}/${name}.md`, text] as const
        }),
      ),
    )
    writeFiles(folder, [['bild.svg', drawing]])
  },
  build: (folder) => {
    moveAside(join(folder, 'out'))
    return runMeasured(['node', join(import.meta.dirname, 'floor-program.ts'), folder], { cwd: folder })
  },
  output: (folder) => join(folder, 'out'),
}
