import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryFolder } from '../temporary-folder.ts'
import { ordinaryUser } from './ordinary-user.ts'

/** A machine that serves sites: sshd and nginx on loopback, both run by an ordinary user. */
export type TestServer = {
  /** What `--to` names, and the folder itself. */
  readonly to: (site: string) => string
  readonly folderOf: (site: string) => string
  /** What `--live` and `--reload` say. */
  readonly origin: string
  readonly reload: string
  /** What has rsync and ssh reach it; with another key of the host than its own, if wanted. */
  readonly environment: (hostKey?: 'wrong') => Readonly<Record<string, string>>
  /** A program for a shell that runs before each command that comes over ssh; null for none. */
  readonly before: (program: string | null) => void
  readonly ask: (host: string, path: string, options?: Asked) => Promise<Answer>
  /** The processes in which nginx answers. */
  readonly workers: () => readonly string[]
  /** What nginx has complained of. */
  readonly complaints: () => string
  readonly close: () => Promise<void>
}

export type Asked = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Starts a server for sites, each under the name of its host. */
export async function startServer(hosts: Readonly<Record<string, string>>): Promise<TestServer> {
  const user = ordinaryUser()
  const folder = temporaryFolder()
  const own = (path: string) => {
    chownSync(path, user.uid, user.gid)
    return path
  }
  const folderOf = (site: string) => join(folder, 'srv', site)
  for (const path of ['', 'srv', 'log']) {
    mkdirSync(join(folder, path), { recursive: true })
    chmodSync(own(join(folder, path)), 0o755)
  }
  const [sshPort, httpPort] = [await freePort(), await freePort()]
  const beforeFile = join(folder, 'before')
  const wrapper = join(folder, 'wrapper')
  writeFileSync(
    wrapper,
    `#!/bin/sh\n[ -f ${beforeFile} ] && . ${beforeFile}\nexec sh -c "$SSH_ORIGINAL_COMMAND"\n`,
  )
  chmodSync(wrapper, 0o755)

  for (const name of ['host', 'other', 'client'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, `${name}-key`)])
  own(join(folder, 'host-key'))
  const publicKey = (name: string) => readFileSync(join(folder, `${name}-key.pub`), 'utf8')
  for (const name of ['host', 'other'])
    writeFileSync(join(folder, `known-${name}`), `[127.0.0.1]:${sshPort} ${publicKey(name)}`)
  writeFileSync(join(folder, 'authorized-keys'), publicKey('client'))
  writeFileSync(
    join(folder, 'sshd.conf'),
    `ListenAddress 127.0.0.1
Port ${sshPort}
HostKey ${folder}/host-key
AuthorizedKeysFile ${folder}/authorized-keys
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
MaxStartups 100
ForceCommand ${wrapper}
`,
  )
  const nginxConf = join(folder, 'nginx.conf')
  writeFileSync(nginxConf, renderNginx(folder, httpPort, hosts, folderOf))
  const nginx = ['-c', nginxConf, '-e', join(folder, 'log/error')]
  const { uid, gid } = user
  const children = [
    spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(folder, 'sshd.conf')], { uid, gid, stdio: 'ignore' }),
    spawn('/usr/sbin/nginx', nginx, { uid, gid, stdio: 'ignore' }),
  ]
  for (const port of [sshPort, httpPort]) await listened(port, children)
  const origin = `http://127.0.0.1:${httpPort}`
  return {
    to: (site) => `${user.name}@127.0.0.1:${folderOf(site)}`,
    folderOf,
    origin,
    reload: `/usr/sbin/nginx -t -q ${nginx.join(' ')} && /usr/sbin/nginx -s reload ${nginx.join(' ')}`,
    environment: (hostKey) => ({
      RSYNC_RSH: [
        'ssh -F none -o BatchMode=yes -o IdentitiesOnly=yes -o GlobalKnownHostsFile=none',
        `-o UserKnownHostsFile=${folder}/known-${hostKey === 'wrong' ? 'other' : 'host'}`,
        `-i ${folder}/client-key -p ${sshPort}`,
      ].join(' '),
    }),
    before: (program) => {
      if (program === null) rmSync(beforeFile, { force: true })
      else writeFileSync(beforeFile, program)
    },
    ask: (host, path, options) => ask(httpPort, host, path, options),
    workers: () => {
      const pid = readFileSync(join(folder, 'log/pid'), 'utf8').trim()
      return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? []
    },
    complaints: () => {
      const file = join(folder, 'log/error')
      return existsSync(file) ? readFileSync(file, 'utf8') : ''
    },
    close: async () => {
      for (const child of children) {
        const ended = once(child, 'exit')
        child.kill()
        await ended
      }
    },
  }
}

function renderNginx(
  folder: string,
  port: number,
  hosts: Readonly<Record<string, string>>,
  folderOf: (site: string) => string,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
pid ${folder}/log/pid;
worker_processes 2;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/log/${name};`).join('\n')}
${Object.entries(hosts)
  .map(
    ([site, host]) =>
      `  server { listen 127.0.0.1:${port}; server_name ${host}; include ${folderOf(site)}/nginx.con[f]; }`,
  )
  .join('\n')}
}
`
}

/** A port of this machine that nobody listens to. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port }: { readonly port: number } = Object(probe.address())
  probe.close()
  await once(probe, 'close')
  return port
}

/** Waits until something listens. @throws where a server has ended by itself. */
export async function listened(port: number, children: readonly ChildProcess[]): Promise<void> {
  for (;;) {
    if (children.some(({ exitCode }) => exitCode !== null)) throw new Error('A server ended by itself.')
    try {
      await fetch(`http://127.0.0.1:${port}/`)
      return
    } catch (error) {
      const { code } = Object(Object(error).cause)
      if (code !== 'ECONNREFUSED') return
      await setTimeout(20)
    }
  }
}

/** Asks a server on this machine for a path, by the name of a host. */
export function ask(
  port: number,
  host: string,
  path: string,
  { method = 'GET', headers }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
      },
    )
      .on('error', reject)
      .end()
  })
}
