/** Where the record of a translation is kept, beside it: `malmo/avtal.ja.translation.json`. */
export function recordPathOf(file: string): string {
  return file.replace(/\.md$/, '.translation.json')
}
