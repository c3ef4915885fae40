import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { qualities, recordDone } from '@kakehashi/translation'
import type { ComparedFiles } from './comparison-page.ts'
import { pageProblems } from './page-problems.ts'
import type { PreviewState } from './preview-state.ts'

/** More than the form ever sends, in bytes. */
const longest = 1024

const secret = randomBytes(32)

/** What the form sends along: it proves that the form was sent from this preview, and that its texts are still those. */
export function formToken({ version, source, translation }: ComparedFiles): string {
  const seen = [version.url, source.source.text, translation.source.text]
  return createHmac('sha256', secret).update(JSON.stringify(seen)).digest('hex')
}

/**
 * Records that a translation is done, as the form of the comparison asks. False where one of its texts has an error or is
 * another now, and where the request did not come from the form: any website that the editor visits could send one.
 */
export async function recordFromForm(
  state: PreviewState,
  files: ComparedFiles,
  request: IncomingMessage,
): Promise<boolean> {
  const { version, source, translation } = files
  if (!isFromHere(request) || pageProblems(state, version).own.length > 0) return false
  const form = new URLSearchParams(await bodyOf(request))
  const quality = qualities.find((known) => known === form.get('quality'))
  if (quality === undefined || !isSame(form.get('token') ?? '', formToken(files))) return false
  recordDone(source, translation, { quality, role: 'translator', date: state.project.today })
  return true
}

/** Whether this machine is named as the server, under whatever name a resolver gives it, and the page is of the same origin. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const isThisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\]):\d+$/.test(headers.host ?? '')
  return isThisMachine && headers.origin === `http://${headers.host}`
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > longest) return ''
  }
  return body
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
