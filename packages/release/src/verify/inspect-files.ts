import { readFileSync } from 'node:fs'
import type { PageFacts } from './page-facts.ts'
import { readPage } from './read-page.ts'
import { type HtmlFault, htmlValidator } from './validate-html.ts'

/** What a file of HTML or SVG says, and the faults in its markup. */
export type Inspection = {
  readonly file: string
  readonly page: PageFacts
  /** None for SVG. */
  readonly faults: readonly HtmlFault[]
}

/** Reads and validates files of HTML and SVG, each once. */
export function inspectFiles(files: readonly string[]): readonly Inspection[] {
  const validate = htmlValidator()
  return files.map((file) => {
    const markup = readFileSync(file, 'utf8')
    return {
      file,
      page: readPage(markup),
      faults: file.endsWith('.html') ? validate(file, markup) : [],
    }
  })
}
