import type { Release } from '../release.ts'

/** The text of `nginx.conf` for a release that is live or about to be, and the release beside it. */
export type RenderConfiguration = (release: Release, beside: Release | null, folder: string) => string

/** How the server is told of a release, and asked for it. */
export type ServerOptions = {
  readonly render: RenderConfiguration
  /** A command on the far side that tests and loads the server's configuration; null for a server that needs none. */
  readonly reload: string | null
  /** Where the live site is asked: at its own address, at another origin, or not at all. */
  readonly live:
    | { readonly kind: 'own' }
    | { readonly kind: 'origin'; readonly origin: string }
    | { readonly kind: 'none' }
}

/** Steps that take their time, told as they begin. */
export type Step =
  | 'look'
  | 'verify'
  | 'upload'
  | 'check'
  | 'configure'
  | 'switch'
  | 'live'
  | 'restore'
  | 'remove'

/** Does the work of a step and may show it meanwhile. */
export type During = <Result>(step: Step, work: () => Promise<Result>) => Promise<Result>
