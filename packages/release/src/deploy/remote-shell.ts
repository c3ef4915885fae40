/** How another machine is reached, as rsync takes it from its environment, and the same in words. */
export type RemoteShell = { readonly command: string; readonly words: readonly [string, ...string[]] }

/** A connection that says nothing for a minute is given up. */
const usual = 'ssh -o ServerAliveInterval=15 -o ServerAliveCountMax=4'

/** What `RSYNC_RSH` says, or ssh. */
export function remoteShell(environment: Readonly<Record<string, string | undefined>>): RemoteShell {
  const command = environment['RSYNC_RSH']?.trim() || usual
  const [program = 'ssh', ...args] = splitWords(command)
  return { command, words: [program, ...args] }
}

/** rsync(1), --rsh: words end at spaces, except in single or double quotes, in which two quotes are one. */
export function splitWords(text: string): readonly string[] {
  const words = text.match(/(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|[^ ])+/g) ?? []
  return words.map((word) =>
    word.replace(/'((?:[^']|'')*)'|"((?:[^"]|"")*)"/g, (_, single?: string, double?: string) =>
      single === undefined ? (double ?? '').replaceAll('""', '"') : single.replaceAll("''", "'"),
    ),
  )
}
