import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { type Html, html } from '@kakehashi/html'

/** Tells open pages that they are to be loaded anew (HTML, 9.2, "Server-sent events"). */
export type LiveReload = {
  /** What a page has in its head to be told; `folder` is where the preview's own files are, `edition` names the page as it is. */
  readonly script: (folder: string, edition: string) => Html
  /** The text of that script. */
  readonly scriptText: () => string
  /** Keeps a page's connection until the page is another one. */
  readonly listen: (response: ServerResponse, isOther: () => boolean) => void
  /** Something has changed. */
  readonly changed: () => void
}

export function liveReload(): LiveReload {
  const listeners = new Map<ServerResponse, () => boolean>()

  function tell(response: ServerResponse): void {
    listeners.delete(response)
    // Eleventy's server gathers strings, and sends bytes
    response.write(Buffer.from('data: changed\n\n'))
    response.end()
  }

  return {
    script: (folder, edition) =>
      html`<script type="module" src="${folder}reload.js?edition=${edition}"></script>`,
    scriptText: () => readFileSync(new URL('reload.js', import.meta.url), 'utf8'),
    listen(response, isOther) {
      response.statusCode = 200
      response.setHeader('content-type', 'text/event-stream')
      response.setHeader('cache-control', 'no-store')
      response.flushHeaders()
      // it may have changed since it was made, and an earlier server may have made it
      if (isOther()) return tell(response)
      listeners.set(response, isOther)
      response.on('close', () => listeners.delete(response))
    },
    changed() {
      for (const [response, isOther] of listeners) if (isOther()) tell(response)
    },
  }
}
