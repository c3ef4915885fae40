/** Where the editor in the browser is below a site's base path, for sites that have one. */
export const editorPath = 'admin/'

/** Its page and its programs; what else a site may have in a folder of that name are pages like others. */
export const editorFile = /^admin\/(?:index\.html|editor\.js|parts\/[^/]+\.js)$/

export function isEditorFile(path: string): boolean {
  return editorFile.test(path)
}

/**
 * The Content-Security-Policy of the editor's page, which may ask its own site and these other origins. Sveltia writes styles
 * into the page, makes markup of text, and encodes pictures by WebAssembly in workers.
 */
export function editorSecurityPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    `connect-src ${["'self'", ...origins, 'data:', 'blob:'].join(' ')}`,
    "frame-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}
