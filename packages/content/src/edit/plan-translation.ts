import type { Locale } from '@kakehashi/i18n'
import { isMap, parseDocument } from 'yaml'
import { frontMatterSchema } from '../front-matter/schema.ts'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'
import type { LoadedFiles } from '../load-content.ts'
import type { Page } from '../page.ts'
import { noEdit } from './content-edit.ts'
import { namedPage } from './named-page.ts'
import { impossible, type Plan } from './plan.ts'
import { pageText } from './plan-page.ts'
import { nothingMoved, pageFiles } from './relocation.ts'

/** A translation beside its source, as a draft that still has the source's words in all that is to be translated. */
export function planTranslation(loaded: LoadedFiles, name: string, to: Locale): Plan {
  const { id } = namedPage(name, loaded)
  const node = loaded.whole.nodes.get(id)
  if (node === undefined || node.owner !== null) return impossible('no-page', name)
  const { source } = node
  if (source.locale === to) return impossible('is-source', to)
  const path = source.source.path.replace(/\.[^./]+\.md$/, `.${to}.md`)
  const other = pageFiles(loaded).find((page) => page.id === id && page.locale === to)
  if (other !== undefined) return impossible('exists', other.source.file)
  const body = source.source.text.slice(splitFrontMatter(source.source.text).bodyOffset)
  const text = pageText({ ...translatedFields(source), draft: true }, body)
  return {
    kind: 'planned',
    relocation: nothingMoved,
    edit: { ...noEdit, creations: new Map([[path, text]]) },
  }
}

/** The fields that each language has its own of, as they are written. */
function translatedFields({ source: { text } }: Page): Readonly<Record<string, string>> {
  const { yamlStart, yamlEnd } = splitFrontMatter(text)
  const { contents } = parseDocument(text.slice(yamlStart, yamlEnd))
  const written = isMap(contents) ? contents : null
  const keys = Object.entries(frontMatterSchema.shape).filter(
    ([, field]) => field.meta()?.['class'] === 'translated',
  )
  return Object.fromEntries(
    keys.flatMap(([key]) => {
      const value = written?.get(key)
      return typeof value === 'string' ? [[key, value]] : []
    }),
  )
}
