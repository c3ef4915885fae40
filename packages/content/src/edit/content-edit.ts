import type { SourceFile } from '../page.ts'

/** A text in the place of another; `start` and `end` are offsets of the file's text as it is read. */
export type TextChange = {
  readonly source: SourceFile
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is to be done in a content folder, all of it known before anything is written; paths are from that folder. */
export type ContentEdit = {
  readonly changes: readonly TextChange[]
  /** From where to where; a file that is changed too is changed under its old name. */
  readonly moves: ReadonlyMap<string, string>
  /** The texts of new files. */
  readonly creations: ReadonlyMap<string, string>
  readonly deletions: readonly string[]
}

export const noEdit: ContentEdit = {
  changes: [],
  moves: new Map(),
  creations: new Map(),
  deletions: [],
}
