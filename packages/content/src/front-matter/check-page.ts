import { findResidue } from '../find-residue.ts'
import { checkFormerSlug, checkSlug } from './check-slug.ts'
import type { Fault } from './fault.ts'
import { type FrontMatter, frontMatterSchema } from './schema.ts'
import type { YamlTree } from './yaml-tree.ts'

/** The fields that rules look at, before their types are known. */
type Fields = { readonly [Key in keyof FrontMatter]?: unknown }

/** The fields of a mapping; none where the value is something else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** What no single field's type can tell: slugs, kinds that need more, mirrors without a title, events in order. */
export function checkPage(tree: YamlTree, isSource: boolean): readonly Fault[] {
  const fields = fieldsOf(tree.value)
  const offset = (path: string) => tree.values.get(path) ?? 0
  return [
    ...checkSlugs(tree, fields),
    ...(isSource && !('mirrors' in fields) ? missingForKind(fields, offset('kind')) : []),
    ...(isSource ? ofOtherKind(fields, tree) : []),
    ...checkMirror(fields, offset),
    ...checkEvent(fields.event, offset('event.end')),
    ...checkDays(fields, offset('unpublish')),
    ...residues(fields, offset),
  ]
}

function checkSlugs(tree: YamlTree, fields: Fields): readonly Fault[] {
  const former = Array.isArray(fields.formerSlugs) ? fields.formerSlugs : []
  const slugs = [
    { path: 'slug', slug: fields.slug, check: checkSlug },
    ...former.map((slug: unknown, index) => ({ path: `formerSlugs.${index}`, slug, check: checkFormerSlug })),
  ]
  return slugs.flatMap(({ path, slug, check }) => {
    if (typeof slug !== 'string' || slug === '') return []
    const offset = tree.values.get(path) ?? 0
    const hidden = tree.zeroWidth.get(path)
    if (hidden !== undefined)
      return [{ code: 'bad-slug' as const, offset: hidden.offset, values: { slug, variant: 'zero-width' } }]
    const fault = check(slug)
    if (fault === null) return []
    const isLong = fault.code === 'name-too-long'
    return [{ code: fault.code, offset, values: { ...fault.values, ...(isLong && { variant: 'slug' }) } }]
  })
}

/** What drafts leave behind in the words that visitors read. */
function residues(fields: Fields, offset: (path: string) => number): readonly Fault[] {
  const { title, description, navTitle, event } = fields
  const place = typeof event === 'object' && event !== null && 'place' in event ? event.place : undefined
  const words = Object.entries({ title, description, navTitle, 'event.place': place })
  return words.flatMap(([path, value]) => {
    const [found] = typeof value === 'string' ? findResidue(value) : []
    const values = found && { text: found.text }
    return values === undefined ? [] : [{ code: 'placeholder' as const, offset: offset(path), values }]
  })
}

/** A news item has a day and an event a time: in the file that carries the shared fields. */
function missingForKind(fields: Fields, offset: number): readonly Fault[] {
  const needed = fields.kind === 'news' ? 'date' : fields.kind === 'event' ? 'event' : null
  return needed === null || needed in fields ? [] : [{ code: 'missing-key', offset, values: { key: needed } }]
}

/** A day or a time on a page whose kind does not have one: it would be shown as news or as an event halfway. */
function ofOtherKind(fields: Fields, { keys }: YamlTree): readonly Fault[] {
  const { kind = 'page' } = fields
  if ('mirrors' in fields || !frontMatterSchema.shape.kind.safeParse(kind).success) return []
  const owners = { date: 'news', event: 'event' } as const
  return (['date', 'event'] as const).flatMap((key) => {
    if (kind === owners[key] || frontMatterSchema.shape[key].safeParse(fields[key]).data === undefined)
      return []
    const values = { key, allowed: owners[key], variant: 'kind' }
    return [{ code: 'wrong-value', offset: keys.get(key) ?? 0, values }]
  })
}

/** What the page decides that a mirror shows: the mirror's own would be passed over silently. */
export const ofMirroredPage = [
  'description',
  'updated',
  'kind',
  'date',
  'event',
  'contacts',
  'members',
  'accessibilityStatement',
] as const

function checkMirror(fields: Fields, offset: (path: string) => number): readonly Fault[] {
  if (!('mirrors' in fields)) return []
  const wrong = (key: string, variant: string): Fault => {
    return { code: 'wrong-value', offset: offset(key), values: { key, allowed: '–', variant } }
  }
  return [
    ...('title' in fields ? [wrong('title', 'mirrors')] : []),
    ...ofMirroredPage.filter((key) => key in fields).map((key) => wrong(key, 'mirrored')),
  ]
}

/** A page that leaves the website before it has come there. */
function checkDays({ publish, unpublish }: Fields, offset: number): readonly Fault[] {
  const { shape } = frontMatterSchema
  const [from, to] = [shape.publish.safeParse(publish).data, shape.unpublish.safeParse(unpublish).data]
  if (from === undefined || to === undefined || to > from) return []
  return [{ code: 'wrong-value', offset, values: { key: 'unpublish', allowed: from, variant: 'unpublish' } }]
}

function checkEvent(event: unknown, offset: number): readonly Fault[] {
  const found = frontMatterSchema.shape.event.safeParse(event).data
  if (found?.end === undefined) return []
  const { start, end } = found
  const shorter = Math.min(start.length, end.length)
  const isBackwards = end.slice(0, shorter) < start.slice(0, shorter)
  return isBackwards
    ? [{ code: 'wrong-value', offset, values: { key: 'event.end', allowed: start, variant: 'end' } }]
    : []
}
