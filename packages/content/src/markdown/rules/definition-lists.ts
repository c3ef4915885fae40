import deflist from 'markdown-it-deflist'
import type { Rule } from '../rule.ts'

/** A term, and below it `: definition`. */
export const definitionLists: Rule = (md) => {
  md.use(deflist)
}
