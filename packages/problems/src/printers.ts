import type { Problem } from './problem.ts'

/** One full sentence on what is wrong, one on what to do about it. */
export type ProblemText = { readonly message: string; readonly hint: string }

/** Puts a problem into words; packages above give one for the reader's language. */
export type ProblemWriter = (problem: Problem) => ProblemText

/** The problems as a person reads them: place and code, what is wrong, the lines, what to do. */
export function printTerminal(problems: readonly Problem[], write: ProblemWriter): string {
  return problems.map((item) => printOne(item, write)).join('\n\n')
}

function printOne(item: Problem, write: ProblemWriter): string {
  const { file, line, column } = item.place
  const { message, hint } = write(item)
  const grade = item.severity === 'error' ? '' : ` (${item.severity})`
  const body = [message, ...(item.frame?.split('\n') ?? []), hint].filter((row) => row !== '')
  const head = `${file}:${line}:${column}  ${item.code}${grade}`
  return [head, ...body.map((row) => `  ${row}`)].map(visible).join('\n')
}

/** The problems for programs: an array of `{ code, severity, file, line, column, message, hint }`. */
export function printJson(problems: readonly Problem[], write: ProblemWriter): string {
  const rows = problems.map((item) => {
    const { file, line, column } = item.place
    return {
      code: item.code,
      severity: item.severity,
      file,
      line,
      column,
      ...write(item),
    }
  })
  return JSON.stringify(rows, null, 2)
}

/** Workflow commands that GitHub shows beside the changed lines (docs.github.com, "Workflow commands"). */
export function printAnnotations(problems: readonly Problem[], write: ProblemWriter): string {
  return problems
    .map((item) => {
      const { message, hint } = write(item)
      const place = `file=${property(item.place.file)},line=${item.place.line},col=${item.place.column}`
      return `::${item.severity} ${place},title=${item.code}::${data(`${message} ${hint}`.trim())}`
    })
    .join('\n')
}

/** A workflow command that GitHub shows with the run, for an error that no file of the project stands for. */
export function printRunAnnotation(title: string, message: string): string {
  return `::error title=${property(title)}::${data(message)}`
}

/** The control and direction characters of a row made visible, so that no file can rearrange a terminal. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to show
  const hidden = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
  return text.replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
