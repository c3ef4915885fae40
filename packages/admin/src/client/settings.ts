import type { CmsConfig } from '../sveltia.ts'

/** What the editor's page asks for when it opens: Sveltia's configuration, and what our own part of the program needs. */
export type EditorSettings = {
  readonly cms: CmsConfig
  readonly page: PageShape
  readonly data: Readonly<Record<'contacts' | 'members', DataShape>>
  readonly texts: EditorTexts
}

export type PageShape = {
  /** The fields in the order in which they are written. */
  readonly order: readonly string[]
  /** Fields that hold others, and the names of those. */
  readonly groups: Readonly<Record<string, readonly string[]>>
}

/** How a file of the folder `shared` is shown: its groups as lists of things, or of texts in each language, by key. */
export type DataShape = {
  /** The name of the only list where the file is one group. */
  readonly root: string | null
  readonly lists: Readonly<Record<string, 'things' | 'texts'>>
}

export type EditorTexts = {
  /** Why a page is not saved, by collection and by the language that it was first written in. */
  readonly otherSource: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Why an entry is not saved when its file has changed meanwhile, with `{{file}}` where the file is to stand. */
  readonly changedFile: string
  /** With `{{key}}` where the key is to stand. */
  readonly sameKey: string
}
