/** Where the record of what a translation was made from is kept: `avtal.ja.translation.json` beside `avtal.ja.md`. */
export function recordPath(file: string): string {
  return file.replace(/\.md$/, '.translation.json')
}
