import type { ContentEdit } from './content-edit.ts'
import type { Reference } from './references.ts'
import type { Relocation } from './relocation.ts'

/** What is to be done, or why it cannot be; `name` is the file, page or language that stands in the way. */
export type Plan =
  | { readonly kind: 'planned'; readonly edit: ContentEdit; readonly relocation: Relocation }
  | { readonly kind: 'impossible'; readonly reason: Impossible; readonly name: string }
  /** What leads to a page that is to be removed. */
  | { readonly kind: 'linked'; readonly references: readonly Reference[] }

export type Impossible =
  | 'no-page'
  | 'no-site'
  | 'no-translation'
  | 'exists'
  | 'start-page'
  | 'inside-itself'
  | 'is-source'

export function impossible(reason: Impossible, name: string): Plan {
  return { kind: 'impossible', reason, name }
}
