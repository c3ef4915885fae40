import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the deployment tests start, and the Debian package that has it; a path where no folder of programs has it. */
const needed: readonly (readonly [program: string, debianPackage: string])[] = [
  ['sshd', 'openssh-server'],
  ['ssh', 'openssh-client'],
  ['rsync', 'rsync'],
  ['nginx', 'nginx'],
  ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', 'libnginx-mod-http-brotli-static'],
]

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
const isThere = (name: string) =>
  name.startsWith('/') ? existsSync(name) : folders.some((folder) => existsSync(join(folder, name)))
const missing = needed.filter(([name]) => !isThere(name))
if (missing.length > 0) {
  const packages = [...new Set(missing.map(([, debianPackage]) => debianPackage))].join(' ')
  console.error(`The deployment tests need ${missing.map(([name]) => name).join(', ')}.`)
  console.error(`On Debian and Ubuntu: apt-get install ${packages}`)
  process.exitCode = 1
}
