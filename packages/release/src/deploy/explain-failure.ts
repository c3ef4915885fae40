import type { DeployFault } from './deploy-error.ts'
import type { Destination } from './destination.ts'

/** Why ssh, or rsync over it, came to an end, from what it said. */
export function connectionFault({ host }: Destination, said: string): DeployFault {
  if (
    /host key verification failed|remote host identification has changed|host key is known|no matching host key/i.test(
      said,
    )
  )
    return { code: 'host-key', host }
  if (/permission denied \(|too many authentication failures|no supported authentication/i.test(said))
    return { code: 'no-access', host }
  if (
    /could not resolve|connection refused|no route to host|network is unreachable|connect to (?:host|address)/i.test(
      said,
    )
  )
    return { code: 'unreachable', host, said: lastLine(said) }
  return { code: 'cut-off', host, said: lastLine(said) }
}

/** Why a program on the far side failed, from what it said. */
export function commandFault(destination: Destination, said: string): DeployFault {
  return isFull(said)
    ? { code: 'disk-full', ...destination }
    : { code: 'command-failed', host: destination.host, said: lastLine(said) }
}

/** Why an upload failed, from rsync's exit code (rsync(1), EXIT VALUES) and what it said. */
export function uploadFault(destination: Destination, code: number | null, said: string): DeployFault {
  if (isFull(said)) return { code: 'disk-full', ...destination }
  if (code === 127 || /rsync: (?:command )?not found/.test(said))
    return { code: 'missing-program', host: destination.host, program: 'rsync' }
  const isConnection =
    code === 255 || code === 12 || code === 10 || code === 30 || code === 35 || code === null
  return isConnection
    ? connectionFault(destination, said)
    : { code: 'upload-failed', host: destination.host, said: lastLine(said) }
}

function isFull(said: string): boolean {
  return /no space left on device|disk quota exceeded|file too large/i.test(said)
}

/** The last line in which a program says what went wrong, without rsync's summary of it. */
export function lastLine(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return (
    lines.findLast((line) => !/^rsync error:|^rsync: connection unexpectedly closed/.test(line)) ??
    lines.at(-1) ??
    ''
  )
}
