/** Where the releases of a site are kept: a folder on a machine that ssh reaches. */
export type Destination = {
  /** For ssh, perhaps with a user: `anna@example.org`. */
  readonly host: string
  /** Absolute, without a slash at its end. */
  readonly folder: string
}

/**
 * What `--to` names, or null where it is nothing that a site can be sent to.
 * @example parseDestination('anna@example.org:/srv/malmo')
 */
export function parseDestination(text: string): Destination | null {
  const match =
    /^((?:[^\s:@/[\]-][^\s:@/[\]]*@)?(?:[^\s:@/[\]-][^\s:@/[\]]*|\[[0-9a-f:.]+\]))(:\/(?!\/).*)$/i.exec(text)
  const [, host = '', path = ''] = match ?? []
  const folder = path.slice(1).replace(/\/+$/, '')
  const hasControl = [...folder].some((letter) => letter < ' ')
  if (match === null || folder === '' || hasControl || folder.split('/').includes('..')) return null
  return { host, folder }
}
