import { hostname, userInfo } from 'node:os'
import { DeployError } from './deploy-error.ts'
import type { FarSide } from './far-side.ts'
import { sh } from './shell.ts'

/** What everything else is done with on the far side. */
const programs = ['flock', 'rsync', 'sha256sum', 'find']

/**
 * Makes the folder and takes its lock, which ends with the connection, however that ends. The file says who has it.
 * @throws {DeployError} where another has it.
 */
export async function takeLock(far: FarSide): Promise<void> {
  const missing = await far.attempt(
    sh`for program in ${{ text: programs.join(' ') }}; do command -v "$program" >/dev/null || { echo "$program"; exit 127; }; done`,
  )
  const { host, folder } = far.destination
  if (missing.code === 127)
    throw new DeployError({ code: 'missing-program', host, program: missing.output.trim() })
  await far.run(sh`mkdir -p ${`${folder}/releases`}
: >>${`${folder}/lock`}`)
  // an exec that fails would end the shell: that it can be opened is tried above
  const { code, output } = await far.keep(sh`exec 9<>${`${folder}/lock`}
if flock -n 9; then printf '%s\n' ${holder()} ${new Date().toISOString()} $$ >${`${folder}/lock`} || :
else cat ${`${folder}/lock`}; exec 9>&-; false; fi`)
  if (code === 0) return
  const [by = '', since = '', pid = ''] = output.split('\n')
  throw new DeployError({ code: 'locked', host, by, since, pid })
}

/** Who does this, for those who find the lock taken, and for the history. */
export function holder(): string {
  return `${userInfo().username}@${hostname()}`
}
