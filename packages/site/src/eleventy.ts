/** The part of Eleventy's configuration that this package uses; Eleventy 3 ships no types. */
export type EleventyConfig = {
  readonly addPlugin: (plugin: unknown, options?: unknown) => void
  readonly addTemplate: (path: string, template: VirtualTemplate) => void
  readonly addCollection: (name: string, select: (api: CollectionApi) => readonly CollectionItem[]) => void
  readonly addWatchTarget: (path: string) => void
  readonly on: (
    event: 'eleventy.before' | 'eleventy.after',
    listener: (event: BuildEvent) => Promise<void> | void,
  ) => void
  readonly ignores: { readonly add: (glob: string) => void }
  readonly watchIgnores: { readonly add: (glob: string) => void }
  readonly setOutputDirectory: (folder: string) => void
  readonly setQuietMode: (quiet: boolean) => void
  readonly setServerOptions: (options: { readonly port: number; readonly [option: string]: unknown }) => void
  readonly setWatchThrottleWaitTime: (milliseconds: number) => void
  readonly setChokidarConfig: (options: unknown) => void
}

export type BuildEvent = {
  readonly runMode: 'build' | 'watch' | 'serve'
  /** After a build: what was written, and from which template. */
  readonly results?: readonly { readonly inputPath: string }[]
}

export type VirtualTemplate = {
  readonly data: () => Readonly<Record<string, unknown>>
  readonly render: (data: { readonly output: Output }) => string
}

export type CollectionApi = { readonly getAll: () => readonly CollectionItem[] }

export type CollectionItem = {
  readonly data: { readonly output?: Output }
  readonly page: { lang?: string; readonly url: string }
}

/** One file of a site: where it goes, and the text when it is wanted. */
export type Output = {
  /** From the output folder: `en/hub/index.html`. */
  readonly path: string
  /** The language, for pages of the graph. */
  readonly locale: string | null
  readonly title: string | null
  readonly render: () => string
}
