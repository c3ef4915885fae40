import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { i18n } from '@kakehashi/i18n'
import { openProject, type ProjectSite, siteVariable } from '@kakehashi/site'
import { Command } from 'commander'
import { editorLanguage } from '../editor-language.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'

/** `kakehashi start`: every site served on this machine, rebuilt and reloaded when a file is saved. */
export function startCommand(finish: (code: ExitCode) => void): Command {
  return new Command('start')
    .description('Shows every site on this machine while you write.')
    .action(async () => {
      const locale = editorLanguage(undefined)
      const project = await openProject(process.cwd(), process.env)
      const served: { site: ProjectSite; port: number }[] = []
      for (const site of project.sites) {
        const used = served.map(({ port }) => port)
        served.push({ site, port: await freePort(site.port, used) })
      }
      const places = served.flatMap(({ site, port }) => [
        [siteVariable('ORIGIN', site.id), `http://localhost:${port}`],
        [siteVariable('PORT', site.id), String(port)],
      ])
      const environment = { ...process.env, ...project.environment, ...Object.fromEntries(places) }
      const children = served.map(({ site, port }) => serve(site, port, environment))
      const stop = () => {
        for (const child of children) child.kill()
      }
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
      await Promise.all(children.map(whenReady))
      for (const { site, port } of served) {
        const address = `http://localhost:${port}${site.basePath}`
        console.log(i18n.t(locale, 'cli.served', { site: site.name[locale] ?? site.id, address }))
      }
      const codes = await Promise.all(children.map(whenEnded))
      stop()
      finish(codes.some((code) => code !== 0 && code !== null) ? exitCode.fault : exitCode.good)
    })
}

function serve(site: ProjectSite, port: number, environment: NodeJS.ProcessEnv): ChildProcess {
  const args = ['--serve', '--quiet', `--port=${port}`, `--pathprefix=${site.basePath}`]
  return spawn('eleventy', args, { cwd: site.folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** What Eleventy says of itself; the addresses are printed once for all sites. */
const chatter = /^\[11ty\] (?:Server at|Watching|File (?:changed|added|deleted)|Wrote \d+ files?)/

/** Hands on what Eleventy prints; resolves when it serves, or when it has ended. */
function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        if (!chatter.test(line)) console.error(line)
        if (line.includes('Server at')) resolve()
      })
    }
  })
}

function whenEnded(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', resolve))
}

/** The wanted port, or the next that nobody uses. */
async function freePort(wanted: number, taken: readonly number[]): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++)
    if (!taken.includes(port) && (await isFree(port))) return port
  throw new Error(`No port from ${wanted} to ${wanted + 99} is free.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}
