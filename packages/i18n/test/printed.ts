import { type ProblemCode, printTerminal, problem, problemCodes } from '@kakehashi/problems'
import { i18n, locale } from '../src/index.ts'
import { problemSamples } from './problem-samples.ts'

/** Every code of a catalogue as an editor reads it in English, one printed form for each of its samples. */
export function printed(catalogue: Readonly<Record<string, string>>): string {
  const place = { file: 'a.sv.md', line: 1, column: 1 }
  const problems = codes()
    .filter((code) => `${code}.message` in catalogue)
    .flatMap((code) => problemSamples[code].map((values) => problem(code, place, values)))
  return `\n${printTerminal(problems, i18n.problemWriter(locale('en')))}\n`
}

/** All codes there are, in the order of their list. */
export function codes(): readonly ProblemCode[] {
  return Object.keys(problemCodes).filter((key): key is ProblemCode => key in problemCodes)
}
