import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What a static server answers: a file, the folder's address with its slash, or the nearest 404 page if any. */
export type Answer =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly path: string }
  | { readonly kind: 'missing'; readonly page: string | null }

/** The answer for a percent-encoded path; only files that really lie in the folder are found. */
export function findServedFile(folder: string, basePath: string, encodedPath: string): Answer {
  const path = decoded(encodedPath)
  if (path !== null && `${path}/` === basePath) return { kind: 'redirect', path: basePath }
  if (path === null || !path.startsWith(basePath)) return { kind: 'missing', page: null }
  const root = realpathSync(folder)
  const inside = path.slice(basePath.length)
  const file = fileWithin(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside)
  if (file !== null) return { kind: 'file', file }
  if (fileWithin(root, `${inside}/index.html`) !== null) return { kind: 'redirect', path: `${encodedPath}/` }
  return { kind: 'missing', page: nearestMissingPage(root, inside) }
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path).normalize('NFC')
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** `en/a/b` asks for `en/a/404.html`, then `en/404.html`, then `404.html`. */
function nearestMissingPage(root: string, inside: string): string | null {
  const folders = inside.split('/').slice(0, -1)
  for (let depth = folders.length; depth >= 0; depth--) {
    const page = fileWithin(root, [...folders.slice(0, depth), '404.html'].join('/'))
    if (page !== null) return page
  }
  return null
}

function fileWithin(root: string, inside: string): string | null {
  try {
    const file = realpathSync(join(root, inside))
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}
