import { join } from 'node:path'
import { loadContent } from '@kakehashi/content'
import { i18n, locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import { openProject } from '@kakehashi/site'
import { describe, expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A small content folder and everything that must be said of it. */
export type BadInput = {
  readonly name: string
  readonly files: Files
  /**
   * Each problem in the order of the files: `a.sv.md:4:1 placeholder`, its severity in brackets where it is no error,
   * and words that its message or hint must have: `a.sv.md:2:1 unknown-key "title:"`.
   */
  readonly problems: readonly string[]
  /** Makes what is no plain file: links, pipes, names that are no text. */
  readonly prepare?: (folder: string) => void
}

const root = join(import.meta.dirname, '../../../..')
const project = await openProject(root, {})
const writeEnglish = i18n.problemWriter(locale('en'))

/** A row of a table; a text alone is the page `a.sv.md`. */
export function bad(
  name: string,
  files: string | Uint8Array | Files,
  problems: string | readonly string[],
  prepare?: BadInput['prepare'],
): BadInput {
  const isPage = typeof files === 'string' || files instanceof Uint8Array
  return {
    name,
    files: isPage ? { 'a.sv.md': files } : files,
    problems: typeof problems === 'string' ? [problems] : problems,
    ...(prepare && { prepare }),
  }
}

/** A page with a title, further lines of front matter, and a text, which begins on line 4 and below. */
export function page(text: string, lines = ''): string {
  return `---\ntitle: Hej\n${lines}---\n${text}\n`
}

/** Texts and bytes as one file. */
export function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )
}

type Options = {
  /** False: the rows' paths begin in the content folder itself, and the command meets each row alone. */
  readonly inSite?: boolean
}

/** One test for each row, of its own folder below a site, and one of the command that meets all rows at once. */
export function testBadInputs(
  tables: Readonly<Record<string, readonly BadInput[]>>,
  options: Options = {},
): void {
  const { inSite = true } = options
  describe.each(Object.entries(tables))('%s', (_, rows) => {
    test.each(rows)('$name', (row) => expectLoaded(row, inSite ? 'malmo' : ''))
  })
  const all = Object.values(tables).flat()
  test('the command finds the same, sorted by place, and its exit code says whether there is an error', async () => {
    if (inSite) return expectCommand(all, folderOf)
    await Promise.all(all.map((row) => expectCommand([row], () => '')))
  }, 60_000)
}

async function expectLoaded(row: BadInput, site: string): Promise<void> {
  const folder = contentOf([row], () => site)
  const { problems } = await loadContent({
    contentDir: folder,
    projectDir: folder,
    sites: project.sites,
    i18n,
  })
  const found = problems.map((item) => lineOf(item.place, item.severity, item.code))
  expect(found).toEqual(row.problems.map((line) => withFolder(line, site)))
  expectWords(row.problems, problems.map(wordsOf))
}

async function expectCommand(rows: readonly BadInput[], nameOf: (index: number) => string): Promise<void> {
  const content = contentOf(rows, nameOf)
  const result = await runKakehashi(['check', '--json'], {
    environment: { KAKEHASHI_CONTENT: content },
  })
  const found: readonly JsonProblem[] = JSON.parse(result.stdout)
  const expected = rows.flatMap((row, index) => row.problems.map((line) => withFolder(line, nameOf(index))))
  const relative = found.map((item) => ({
    ...item,
    file: item.file.replace(`${content}/`, ''),
  }))
  expect(relative.map((item) => lineOf(item, item.severity, item.code))).toEqual(expected)
  for (const item of found)
    expect(Object.keys(item).join()).toBe('code,severity,file,line,column,message,hint')
  for (const { message, hint } of found) expect([message, hint]).not.toContain('')
  const hasError = expected.some((line) => !/\((?:notice|warning)\)$/.test(line))
  expect(result.exitCode).toBe(hasError ? 1 : 0)
}

type JsonProblem = Problem['place'] & Pick<Problem, 'code' | 'severity'> & { message: string; hint: string }

/** A content folder with each row in a folder of its own. */
function contentOf(rows: readonly BadInput[], nameOf: (index: number) => string): string {
  const content = temporaryFolder()
  for (const [index, row] of rows.entries()) {
    const folder = join(content, nameOf(index))
    writeFiles(folder, row.files)
    row.prepare?.(folder)
  }
  return content
}

function folderOf(index: number): string {
  return `malmo/row-${String(index).padStart(3, '0')}`
}

const quoted = / "(.*)"$/s

function withFolder(line: string, folder: string): string {
  return join(folder, line.replace(quoted, ''))
}

function lineOf({ file, line, column }: Problem['place'], severity: string, code: string): string {
  return `${file}:${line}:${column} ${code}${severity === 'error' ? '' : ` (${severity})`}`
}

function wordsOf(item: Problem): string {
  const { message, hint } = writeEnglish(item)
  return `${message} ${hint}`
}

function expectWords(lines: readonly string[], found: readonly string[]): void {
  for (const [index, line] of lines.entries()) {
    const words = quoted.exec(line)?.[1]
    if (words !== undefined) expect(found[index]).toContain(words)
  }
}
