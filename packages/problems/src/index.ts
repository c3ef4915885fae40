export { type ProblemCode, problemCodes } from './codes.ts'
export { codeFrame } from './code-frame.ts'
export { countProblems, hasErrors, sortProblems } from './problem-list.ts'
export {
  type ProblemText,
  type ProblemWriter,
  printAnnotations,
  printJson,
  printTerminal,
} from './printers.ts'
export { type Place, type Problem, type Severity, problem } from './problem.ts'
