import { createHash } from 'node:crypto'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/**
 * A process that asks a server for pages, and for the icon that each names, until it is told to end: eight visitors at once,
 * who rest between pages, since the deploys want the processors too.
 * Half of them open a connection for each request. The others keep theirs, as browsers do, and like browsers ask again over
 * a new one where an old one was closed before its answer began (RFC 9112, 9.3.1): that a server may do at any time. It prints
 * how many answers came, how many were asked for again and what was wrong with any, as JSON.
 */

const [port = '', targets = '[]'] = process.argv.slice(2)
const pages: readonly { readonly host: string; readonly path: string }[] = JSON.parse(targets)
const agent = new Agent({ keepAlive: true })
const faults: string[] = []
let requests = 0
let repeated = 0
let isOver = false

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

function ask(host: string, path: string, keeps: boolean): Promise<Answer> {
  requests += 1
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path, headers: { host }, agent: keeps ? agent : false }
    let hasBegun = false
    const asked = request(options, (response) => {
      hasBegun = true
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('error', fail)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    const fail = (error: Error) => {
      if (hasBegun || !asked.reusedSocket)
        return resolve({
          status: 0,
          headers: {},
          text: `${error.message}, ${keeps ? 'a connection that was kept' : 'a new connection'}`,
        })
      repeated += 1
      resolve(ask(host, path, keeps))
    }
    asked.on('error', fail).end()
  })
}

/** A page of a release whole: its policy admits its style, and its icon is of the same release. */
async function visit({ host, path }: (typeof pages)[number], keeps: boolean): Promise<void> {
  const page = await ask(host, path, keeps)
  if (page.status !== 200) return void faults.push(`${path}: ${page.status} ${page.text.slice(0, 200)}`)
  const [, style = '', number = ''] =
    /<style>(\/\* release (\d+) \*\/[\s\S]*?)<\/style>/.exec(page.text) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  if (!String(page.headers['content-security-policy']).includes(hash))
    faults.push(`${path}: its policy does not admit the style of release ${number}`)
  const icon = await ask(host, /href="([^"]*assets\/icon\.[^"]*)"/.exec(page.text)?.[1] ?? '/', keeps)
  if (!icon.text.endsWith(`<!-- release ${number} -->\n`))
    faults.push(`${path}: its icon is not of release ${number}: ${icon.status} ${icon.text.slice(0, 200)}`)
}

process.stdin.on('end', () => {
  isOver = true
})
process.stdin.resume()
await Promise.all(
  Array.from({ length: 8 }, async (_, visitor) => {
    for (let turn = visitor; !isOver; turn++) {
      const page = pages[turn % pages.length]
      if (page !== undefined) await visit(page, visitor % 2 === 0)
      await setTimeout(5)
    }
  }),
)
agent.destroy()
console.log(JSON.stringify({ requests, repeated, faults: faults.slice(0, 20), failed: faults.length }))
