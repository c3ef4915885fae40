import type { Graph, PageNode, SiteId } from '@kakehashi/content'
import { frontMatterSchema, ofMirroredPage } from '@kakehashi/content/schemas'
import type { Locale } from '@kakehashi/i18n'
import { pageFormat } from '../client/formats.ts'
import type { EntryCollection, EntryFilter, Field } from '../sveltia.ts'
import { pageTexts } from './field-texts.ts'
import { type FieldContext, fieldsOf } from './fields.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'

/** A site whose pages the editor shows. */
export type NamedSite = {
  readonly id: SiteId
  /** In the language of the editor. */
  readonly name: string
  /** The first one is the language that pages are written in, unless they say otherwise. */
  readonly locales: readonly Locale[]
}

/** What a collection holds: which pages, by the language whose file says what is the same in all. */
type Shelf = {
  readonly name: string
  readonly label: string
  readonly source: Locale
  readonly filter: EntryFilter | null
  readonly fields: readonly Field[]
  readonly locales: readonly Locale[]
}

/**
 * A site's collections. Fields that are the same in all languages stand in the source's file, so that pages which were first
 * written in another language, and mirrors of another site's pages, have collections of their own; those only where the
 * content has such pages.
 */
export function pageCollections(
  site: NamedSite,
  contentPath: string,
  graph: Graph,
  context: FieldContext,
): readonly EntryCollection[] {
  const { i18n, locale } = context
  const [first] = site.locales
  if (first === undefined) return []
  const nodes = [...graph.nodes.values()].filter((node) => node.site === site.id)
  const isMirror = ({ owner }: PageNode) => owner !== null
  const isForeign = (node: PageNode) => !isMirror(node) && node.source.locale !== first
  const apart = nodes.filter((node) => isMirror(node) || isForeign(node))
  const foreign = site.locales.filter((other) =>
    nodes.some((node) => isForeign(node) && node.source.locale === other),
  )
  const shelves: readonly Shelf[] = [
    {
      name: site.id,
      label: site.name,
      source: first,
      filter: apart.length === 0 ? null : { field: 'slug', pattern: noneOf(apart) },
      fields: pageFields(context, null),
      locales: site.locales,
    },
    ...foreign.map((source) => ({
      name: `${site.id}-${source}`,
      label: i18n.t(locale, 'editor.sourcePages', {
        site: site.name,
        language: i18n.languageName(locale, source),
      }),
      source,
      filter: { field: 'source', value: source },
      fields: pageFields(context, source),
      locales: site.locales,
    })),
    ...(nodes.some(isMirror)
      ? [
          {
            name: `${site.id}-mirrors`,
            label: i18n.t(locale, 'editor.mirrorPages', { site: site.name }),
            source: first,
            filter: { field: 'mirrors', pattern: ':' },
            fields: mirrorFields(context),
            locales: [first],
          },
        ]
      : []),
  ]
  return shelves.map((shelf) => collectionOf(shelf, `${contentPath}/${site.id}`, context))
}

function collectionOf(
  { name, label, source, filter, fields, locales }: Shelf,
  folder: string,
  { i18n, locale }: FieldContext,
): EntryCollection {
  const mirrors = fields.some((field) => field.name === 'mirrors')
  return {
    name,
    label,
    label_singular: i18n.t(locale, mirrors ? 'editor.mirrorPage' : 'editor.page'),
    icon: 'article',
    folder,
    format: pageFormat,
    // with a page its address, the links to it and the records of its translations go, which the editor knows nothing of
    delete: false,
    ...(filter && { filter }),
    identifier_field: mirrors ? 'mirrors' : 'title',
    slug: {
      template: mirrors ? '{{mirrors}}' : '{{title}}',
      editable: ['create'],
      pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', i18n.t(locale, 'editor.fileName')],
      hint: i18n.t(locale, 'editor.fileName'),
    },
    nested: { subfolders: false },
    meta: { path: { index_file: 'index' } },
    sortable_fields: mirrors ? ['mirrors', 'order'] : ['title', 'date', 'updated', 'order'],
    i18n: {
      structure: 'multiple_files',
      locales: [...locales],
      default_locale: source,
      initial_locales: [source],
    },
    fields: [...fields],
  }
}

/** The slugs of none of these pages: the paths of their files in the site's folder, without language and ending. */
function noneOf(nodes: readonly PageNode[]): string {
  const paths = nodes.flatMap(({ id, site }) => {
    const path = id.slice(site.length + 1)
    return path === '' ? ['index'] : [path, `${path}/index`]
  })
  return `^(?!(?:${paths.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$)`
}

/**
 * The text stands where a writer looks for it, after the title and the description; the others follow as in the schema. It is
 * written as it is: Sveltia's rich view turns これは*強調*です into これは_強調_です, where nothing is stressed any more.
 */
function pageFields(context: FieldContext, source: Locale | null): readonly Field[] {
  const { i18n, locale } = context
  const schema = jsonSchema(frontMatterSchema)
  const fields = fieldsOf(without(schema, ['source', 'mirrors']), '', context).map(
    (field): Field => ({ ...field, i18n: schema.properties?.[field.name]?.class !== 'shared' }),
  )
  const isFirst = ({ name }: Field) => name === 'title' || name === 'description'
  const body: Field = {
    name: 'body',
    label: i18n.t(locale, pageTexts.body.label),
    hint: i18n.t(locale, pageTexts.body.hint),
    widget: 'text',
    required: false,
    i18n: true,
  }
  const hidden: readonly Field[] =
    source === null ? [] : [{ name: 'source', widget: 'hidden', default: source }]
  return [...fields.filter(isFirst), body, ...fields.filter((field) => !isFirst(field)), ...hidden]
}

/** A mirror says which page it shows, and what is its own; all else is the other page's. */
function mirrorFields(context: FieldContext): readonly Field[] {
  const schema = jsonSchema(frontMatterSchema)
  const own = without(schema, ['title', 'source', ...ofMirroredPage])
  return fieldsOf({ ...own, required: ['mirrors'] }, '', context)
}

function without(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name))
  return { ...schema, properties: Object.fromEntries(properties) }
}
