import { createInterface } from 'node:readline/promises'

/** Asks a question and waits for a line; null at the end of the input. */
export type Ask = (question: string) => Promise<string | null>

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean }

/** A way to ask where somebody sits at a terminal; null in scripts. Questions are written beside what programs read. */
export function terminalAsk(
  input: Input = process.stdin,
  output: NodeJS.WritableStream & { readonly isTTY?: boolean } = process.stderr,
): Ask | null {
  if (!input.isTTY || !output.isTTY) return null
  return async (question) => {
    const lines = createInterface({ input, output })
    try {
      const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
      return await Promise.race([lines.question(`${question} `), ended])
    } finally {
      lines.close()
    }
  }
}

/** Whether an answer says yes, in any of the languages that questions are asked in. */
export function isYes(answer: string | null): boolean {
  return /^\s*(?:y|yes|j|ja|はい)\s*$/iu.test(answer ?? '')
}
