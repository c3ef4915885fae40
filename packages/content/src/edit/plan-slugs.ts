import type { Locale } from '@kakehashi/i18n'
import type { LoadedFiles } from '../load-content.ts'
import { changeField } from './change-field.ts'
import { noEdit, type TextChange } from './content-edit.ts'
import { namedPage } from './named-page.ts'
import { impossible, type Plan } from './plan.ts'
import { nothingMoved } from './relocation.ts'

/** Other last parts of a page's addresses, by language; the files stay where they are. */
export function planSlugs(loaded: LoadedFiles, name: string, slugs: ReadonlyMap<Locale, string>): Plan {
  const { id } = namedPage(name, loaded)
  const files = loaded.pages.filter((page) => page.id === id)
  if (files.length === 0) return impossible('no-page', name)
  const changes: TextChange[] = []
  for (const [locale, slug] of slugs) {
    const file = files.find((page) => page.locale === locale)
    if (file === undefined) return impossible('no-translation', locale)
    changes.push(...changeField(file.source, 'slug', slug))
  }
  return { kind: 'planned', relocation: nothingMoved, edit: { ...noEdit, changes } }
}
