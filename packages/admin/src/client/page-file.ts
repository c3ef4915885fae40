import { splitFrontMatter } from '@kakehashi/content/split-front-matter'
import { parse } from 'yaml'
import { editYaml, type Fields, renderFields } from './edit-yaml.ts'
import type { PageShape } from './settings.ts'
import { isFields, withoutEmpty } from './values.ts'

/** Where the editor carries the file as it was, so that what is not changed keeps its bytes. */
export const fileKey = '_file'

/** A page's file as the editor shows it. @throws where its fields are no YAML: the page is then left alone. */
export function readPageFile(text: string, { groups }: PageShape): Fields {
  const { yamlStart, yamlEnd, bodyOffset, opening } = splitFrontMatter(text)
  if (opening !== 'fence') throw new Error('no front matter')
  const fields = readFields(text.slice(yamlStart, yamlEnd))
  const shown = Object.entries(fields).map(([name, value]) => {
    const inner = groups[name]
    if (inner === undefined || !isFields(value)) return [name, value]
    // a group without anything in it means something, and the editor would show it as one that is not there
    return [name, { ...Object.fromEntries(inner.map((key) => [key, ''])), ...value }]
  })
  return { ...Object.fromEntries(shown), body: text.slice(bodyOffset).trim(), [fileKey]: text }
}

/** The file of a page from what the editor holds: of a file that there was, only what was changed is written anew. */
export function writePageFile(content: Fields, { order }: PageShape): string {
  const { body, [fileKey]: old, ...given } = content
  const text = typeof body === 'string' ? body.trim() : ''
  const filled = withoutEmpty(given)
  const entries = Object.entries(isFields(filled) ? filled : {})
  // of other keys the editor knows nothing, and it takes a full stop in a name for a step inwards
  const fields = Object.fromEntries(entries.filter(([name]) => order.includes(name)))
  if (typeof old !== 'string') return pageText('---\n', renderFields(fields, order), `---\n\n${text}`)
  const { yamlStart, yamlEnd, bodyOffset } = splitFrontMatter(old)
  const yaml = old.slice(yamlStart, yamlEnd)
  const edited = editYaml(yaml, { ...unseen(readFields(yaml), fields, order), ...fields }, order)
  const oldBody = old.slice(bodyOffset)
  const start = oldBody.trim() === '' ? '\n' : (/^(?:[ \t]*\n)*/.exec(oldBody)?.[0] ?? '')
  const newBody = oldBody.trim() === text ? oldBody : start + text
  return pageText(old.slice(0, yamlStart), edited, old.slice(yamlEnd, bodyOffset) + newBody)
}

/** What a file says that the editor does not show: keys that no field has, and fields without a value. */
function unseen(before: Fields, shown: Fields, order: readonly string[]): Fields {
  const entries = Object.entries(before).filter(
    ([name, value]) =>
      !order.includes(name) || (withoutEmpty(value) === undefined && !Object.hasOwn(shown, name)),
  )
  return Object.fromEntries(entries)
}

function pageText(opening: string, yaml: string, rest: string): string {
  return `${(opening + yaml + rest).trimEnd()}\n`
}

function readFields(yaml: string): Fields {
  const value: unknown = parse(yaml)
  return isFields(value) ? value : {}
}
