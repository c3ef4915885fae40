import { execFileSync, spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'

/** Who runs the servers of the deployment tests. */
export type OrdinaryUser = { readonly name: string; readonly uid: number; readonly gid: number }

const name = 'kakehashi-deploy'

/** Nobody runs a web server as root; where the tests are run by root, a user is made for them. */
export function ordinaryUser(): OrdinaryUser {
  const { uid, gid, username } = userInfo()
  if (uid !== 0) return { name: username, uid, gid }
  const idOf = (kind: string) => Number(execFileSync('id', [kind, name], { stdio: 'pipe' }))
  return { name, uid: idOf('-u'), gid: idOf('-g') }
}

/** Vitest's global setup: makes that user, where there is none from another run, and takes it away again. */
export default function setup(): (() => void) | undefined {
  if (userInfo().uid !== 0 || spawnSync('id', [name]).status === 0) return undefined
  execFileSync('useradd', ['--system', '--user-group', '--home-dir', '/tmp', '--shell', '/bin/sh', name], {
    stdio: 'ignore',
  })
  // fails while another run has processes of that user, and then leaves it to them
  return () => void spawnSync('userdel', [name])
}
