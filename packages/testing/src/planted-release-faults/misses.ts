/** The planted mistakes that nothing finds, and why. */
export const misses: Readonly<Record<string, string>> = {
  'a text of the pseudo-language is shown':
    'The project has another pseudo-language, whose texts stand in ⟦ ⟧ and are found; letters with dots may stand in names.',
}
