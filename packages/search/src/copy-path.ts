/**
 * The file that holds the copy of the page at `site:path`: one beside another, because a thousand folders take longer to make
 * and to remove than to index.
 * @example copyPath('malmo:/ja/avtal/') // 'malmo/ja/avtal.html'
 */
export function copyPath(address: string): string {
  return `${address.replace(/:\/*/, '/').replace(/\/$/, '')}.html`
}

/** The address of the page whose copy lies at a path. */
export function copiedAddress(path: string): string {
  return path.replace(/^([^/]*?)(\/.*)?\.html$/, (_, site: string, rest = '') => `${site}:${rest}/`)
}
