import type { ProblemTexts } from '../../language.ts'
import { addressProblems } from './problems/addresses.ts'
import { exchangeProblems } from './problems/exchange.ts'
import { fieldProblems } from './problems/fields.ts'
import { fileProblems } from './problems/files.ts'
import { languageProblems } from './problems/language.ts'
import { linkProblems } from './problems/links.ts'
import { textProblems } from './problems/text.ts'

export const problems = {
  ...fileProblems,
  ...fieldProblems,
  ...addressProblems,
  ...textProblems,
  ...languageProblems,
  ...linkProblems,
  ...exchangeProblems,
} as const satisfies ProblemTexts
