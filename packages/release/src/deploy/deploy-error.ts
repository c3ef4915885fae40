/** Why a command on a site's releases ended, with what its text says of it. Nothing that visitors see has changed. */
export type DeployFault =
  // wrong use
  | { readonly code: 'foreign-folder'; readonly folder: string; readonly name: string }
  | { readonly code: 'other-site'; readonly folder: string; readonly found: string }
  | { readonly code: 'no-release'; readonly folder: string; readonly id: string }
  | { readonly code: 'no-previous'; readonly folder: string }
  // faults of a machine
  | { readonly code: 'unreachable'; readonly host: string; readonly said: string }
  | { readonly code: 'host-key'; readonly host: string }
  | { readonly code: 'no-access'; readonly host: string }
  | { readonly code: 'cut-off'; readonly host: string; readonly said: string }
  | { readonly code: 'missing-program'; readonly host: string; readonly program: string }
  | {
      readonly code: 'locked'
      readonly host: string
      readonly by: string
      readonly since: string
      readonly pid: string
    }
  | { readonly code: 'uploading' }
  | { readonly code: 'disk-full'; readonly host: string; readonly folder: string }
  | { readonly code: 'upload-failed'; readonly host: string; readonly said: string }
  | { readonly code: 'upload-damaged'; readonly path: string; readonly count: number }
  | { readonly code: 'release-damaged'; readonly id: string; readonly path: string; readonly count: number }
  | { readonly code: 'command-failed'; readonly host: string; readonly said: string }
  | { readonly code: 'configuration'; readonly said: string }
  | { readonly code: 'not-loaded'; readonly address: string; readonly fault: LiveFault }
  | {
      readonly code: 'live'
      readonly address: string
      readonly fault: LiveFault
      readonly restored: Restored
    }

/**
 * What stands at the live address after a check that failed: the last release, nothing as before, what failed where it
 * could not be taken back, or what had been there all along.
 */
export type Restored = 'last' | 'nothing' | 'failed' | 'untouched'

/** What was wrong with an answer of the live site. */
export type LiveFault =
  | { readonly kind: 'silent'; readonly said: string }
  | { readonly kind: 'status'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'header'; readonly name: string }

/** Ends a command on a site's releases. */
export class DeployError extends Error {
  readonly fault: DeployFault

  constructor(fault: DeployFault) {
    super(`${fault.code}: ${JSON.stringify(fault)}`)
    this.fault = fault
  }
}
