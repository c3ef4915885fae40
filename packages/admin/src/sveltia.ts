/** The part of Sveltia that this package uses; its own types cannot be read under Node's rules for modules. */
export type Sveltia = {
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => unknown
      readonly toFile: (content: Readonly<Record<string, unknown>>) => string
    },
  ) => void
  readonly registerEventListener: (listener: {
    readonly name: 'preSave' | 'postSave'
    readonly handler: (event: { readonly entry: { readonly toJS: () => unknown } }) => Promise<void>
  }) => void
  readonly init: (options: { readonly config: CmsConfig }) => Promise<void>
}

export type CmsConfig = {
  readonly load_config_file: false
  readonly app_title: string
  readonly backend: {
    readonly name: 'github' | 'gitlab' | 'gitea'
    readonly repo: string
    readonly branch?: string
    readonly api_root: string
    readonly auth_methods: readonly ['token']
  }
  readonly media_folder: string
  readonly public_folder: string
  readonly media_libraries: unknown
  readonly show_preview_links: boolean
  readonly editor: { readonly preview: boolean }
  readonly slug: { readonly encoding: 'ascii'; readonly clean_accents: boolean; readonly lowercase: boolean }
  readonly i18n: I18nConfig
  readonly collections: readonly (EntryCollection | FileCollection)[]
  /** Folders of pictures and documents. */
  readonly asset_collections: readonly {
    readonly name: string
    readonly label: string
    readonly media_folder: string
    readonly public_folder: string
  }[]
}

type I18nConfig = {
  readonly structure: 'multiple_files'
  readonly locales: readonly string[]
  /** Whose file holds the fields that are the same in all languages. */
  readonly default_locale?: string
  /** Those that a new page begins with. */
  readonly initial_locales?: readonly string[]
}

export type EntryCollection = {
  readonly name: string
  readonly label: string
  readonly label_singular: string
  readonly icon: string
  readonly folder: string
  readonly format: string
  readonly delete: boolean
  readonly filter?: EntryFilter
  readonly identifier_field: string
  readonly slug: {
    readonly template: string
    readonly editable: readonly 'create'[]
    readonly pattern: readonly [string, string]
    readonly hint: string
  }
  readonly nested: { readonly subfolders: boolean }
  readonly meta: { readonly path: { readonly index_file: string } }
  readonly sortable_fields: readonly string[]
  readonly i18n: I18nConfig
  readonly fields: readonly Field[]
}

/** Which entries are shown, by a field of the source's file or by `slug`, the path of the page. */
export type EntryFilter =
  | { readonly field: string; readonly value: string }
  | { readonly field: string; readonly pattern: string }

export type FileCollection = {
  readonly name: string
  readonly label: string
  readonly icon: string
  readonly files: readonly {
    readonly name: string
    readonly label: string
    readonly file: string
    readonly format: string
    readonly i18n: false
    readonly fields: readonly Field[]
  }[]
}

export type Field = {
  readonly name: string
  readonly label?: string
  readonly hint?: string
  readonly required?: boolean
  readonly i18n?: boolean
} & (
  | { readonly widget: 'string'; readonly pattern?: readonly [string, string] }
  | { readonly widget: 'text' }
  | { readonly widget: 'number'; readonly value_type: 'float' }
  | { readonly widget: 'datetime'; readonly type: 'date'; readonly format: string }
  | { readonly widget: 'hidden'; readonly default: string }
  | {
      readonly widget: 'select'
      readonly options: readonly { readonly value: string | boolean; readonly label: string }[]
    }
  | {
      readonly widget: 'relation'
      readonly collection: string
      readonly file: string
      readonly value_field: string
      readonly display_fields: readonly string[]
      readonly multiple?: boolean
    }
  | { readonly widget: 'object'; readonly fields: readonly Field[] }
  | { readonly widget: 'list' }
  | {
      readonly widget: 'list'
      readonly collapsed: boolean
      readonly allow_reorder: boolean
      readonly allow_duplicate: boolean
      readonly summary: string
      readonly fields: readonly Field[]
    }
)
