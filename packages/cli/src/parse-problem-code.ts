import { type ProblemCode, problemCodes } from '@kakehashi/problems'
import { InvalidArgumentError } from 'commander'

/** The codes that an option names when it is given again and again. @throws for one that is unknown. */
export function parseProblemCode(text: string, before: readonly ProblemCode[] = []): readonly ProblemCode[] {
  if (isProblemCode(text)) return [...before, text]
  throw new InvalidArgumentError(
    'No problem has this code; `kakehashi check` prints the codes that it finds.',
  )
}

function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemCodes, text)
}
