/** Made when it is first asked: it takes 25 ms, which every command would wait for. */
let names: Intl.DisplayNames | null = null

/** Whether Unicode has a name for the language of a tag (CLDR). @throws {RangeError} where it is no tag (BCP 47). */
export function isNamedLanguage(tag: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return names.of(tag) !== undefined
}
