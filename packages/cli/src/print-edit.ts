import type { ContentEdit, TextChange } from '@kakehashi/content'
import type { Project } from '@kakehashi/site'
import { shownName } from './content-name.ts'

/** What an edit does, a line for each file and each change: `malmo/hub.sv.md:12  avtal.md → om/avtal.md`. */
export function printEdit(project: Project, { moves, changes, creations, deletions }: ContentEdit): void {
  const name = (path: string) => shownName(project, path)
  for (const [from, to] of moves) console.log(`${name(from)} → ${name(to)}`)
  for (const path of deletions) console.log(`- ${name(path)}`)
  for (const change of changes) console.log(`${change.source.file}:${lineOf(change)}  ${shownChange(change)}`)
  for (const [path, text] of creations)
    console.log([`+ ${name(path)}`, ...text.trimEnd().split('\n')].join('\n    '))
}

function lineOf({ source, start }: TextChange): number {
  return source.text.slice(0, start).split('\n').length
}

function shownChange({ source, start, end, text }: TextChange): string {
  const before = source.text.slice(start, end).trim()
  const lines = text.trim().split('\n').join(' ⏎ ')
  if (before === '') return `+ ${lines}`
  return lines === '' ? `- ${before}` : `${before} → ${lines}`
}
