import type { Rule } from '../rule.ts'

/** The language's quotation marks; never symbols for letters, which would spoil legal text: `(c)`. */
export const typography: Rule = (md, { quotes }) => {
  md.core.ruler.disable('replacements')
  md.set({ typographer: true, ...(quotes === null ? {} : { quotes: [...quotes] }) })
  if (quotes === null) md.core.ruler.disable('smartquotes')
}
