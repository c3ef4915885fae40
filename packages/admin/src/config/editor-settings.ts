import type { Graph, SiteId } from '@kakehashi/content'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { EditorSettings, EditorTexts } from '../client/settings.ts'
import { dataShapes } from './data-shapes.ts'
import { backendConfig, type EditorBackend } from './editor-backend.ts'
import type { FieldContext } from './fields.ts'
import { type NamedSite, pageCollections } from './page-collections.ts'
import { pageShape } from './page-shape.ts'
import { sharedCollection } from './shared-collection.ts'

/** A site whose pages the editor shows. */
export type EditorSite = {
  readonly id: SiteId
  /** In each language; one that is missing is taken from the first. */
  readonly names: Readonly<Partial<Record<string, string>>>
  /** The first one is the language that pages are written in, unless they say otherwise. */
  readonly locales: readonly Locale[]
}

export type EditorOptions = {
  readonly i18n: I18n
  /** The language of the editor's own words. */
  readonly locale: Locale
  readonly sites: readonly EditorSite[]
  readonly graph: Graph
  /** The content folder, from the folder that is opened or the repository: `content`. */
  readonly contentPath: string
  readonly backend: EditorBackend
}

/** Everything that the editor is told when it opens, made from the schemas of the content. */
export function editorSettings(options: EditorOptions): EditorSettings {
  const { i18n, locale, graph, contentPath } = options
  const sites = options.sites.map(({ id, names, locales: [first = locale, ...others] }): NamedSite => {
    return { id, name: names[locale] ?? names[first] ?? id, locales: [first, ...others] }
  })
  const locales = i18n.locales.filter((tag) => sites.some((site) => site.locales.includes(tag)))
  const context: FieldContext = { i18n, locale, locales }
  return {
    cms: {
      load_config_file: false,
      app_title: i18n.t(locale, 'editor.name'),
      backend: backendConfig(options.backend),
      media_folder: contentPath,
      public_folder: '/',
      media_libraries: { default: {}, stock_assets: { providers: [] } },
      show_preview_links: false,
      editor: { preview: false },
      slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
      i18n: { structure: 'multiple_files', locales: [...locales] },
      collections: [
        ...sites.flatMap((site) => pageCollections(site, contentPath, graph, context)),
        sharedCollection(contentPath, context),
      ],
      // pictures and documents lie in their site's folder, and pages name them by their path in it
      asset_collections: sites.map(({ id, name }) => {
        return { name: `${id}-files`, label: name, media_folder: `${contentPath}/${id}`, public_folder: '' }
      }),
    },
    page: pageShape(),
    data: dataShapes(),
    texts: textsOf(sites, context),
  }
}

function textsOf(sites: readonly NamedSite[], { i18n, locale }: FieldContext): EditorTexts {
  const refusals = (site: NamedSite) =>
    site.locales.slice(1).map((source) => {
      const language = i18n.languageName(locale, source)
      const collection = i18n.t(locale, 'editor.sourcePages', { site: site.name, language })
      return [source, i18n.t(locale, 'editor.otherSource', { language, collection })]
    })
  return {
    otherSource: Object.fromEntries(sites.map((site) => [site.id, Object.fromEntries(refusals(site))])),
    changedFile: i18n.t(locale, 'editor.changedFile', { file: '{{file}}' }),
    sameKey: i18n.t(locale, 'editor.sameKey', { key: '{{key}}' }),
  }
}
