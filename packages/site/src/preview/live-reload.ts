import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { type Html, html } from '@kakehashi/html'

/** Tells open pages that the site has changed (HTML, 9.2, "Server-sent events"). */
export type LiveReload = {
  /** What a page has in its head to be told; `folder` is where the preview's own files are. */
  readonly script: (folder: string) => Html
  /** The text of that script. */
  readonly scriptText: () => string
  /** Keeps a page's connection until the site is another than the edition that the page was made from. */
  readonly listen: (response: ServerResponse, edition: string | null) => void
  /** The site has changed. */
  readonly changed: () => void
}

export function liveReload(): LiveReload {
  const listeners = new Set<ServerResponse>()
  // a page that an earlier server made is told at once
  let edition = randomUUID()

  function tell(response: ServerResponse): void {
    // Eleventy's server gathers strings, and sends bytes
    response.write(Buffer.from('data: changed\n\n'))
    response.end()
  }

  return {
    script: (folder) => html`<script type="module" src="${folder}reload.js?edition=${edition}"></script>`,
    scriptText: () => readFileSync(new URL('reload.js', import.meta.url), 'utf8'),
    listen(response, known) {
      response.statusCode = 200
      response.setHeader('content-type', 'text/event-stream')
      response.setHeader('cache-control', 'no-store')
      response.flushHeaders()
      if (known !== edition) return tell(response)
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    changed() {
      edition = randomUUID()
      for (const response of listeners) tell(response)
      listeners.clear()
    },
  }
}
