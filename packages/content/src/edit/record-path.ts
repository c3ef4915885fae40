/** Where the record of a translation is kept, as the package `translation`, which is above this one, writes it. */
export function recordPathOf(file: string): string {
  return file.replace(/\.md$/, '.translation.json')
}
