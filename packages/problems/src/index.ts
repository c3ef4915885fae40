export { codeFrame } from './code-frame.ts'
export { type ProblemCode, problemCodes } from './codes.ts'
export {
  type ProblemText,
  type ProblemWriter,
  printAnnotations,
  printJson,
  printRunAnnotation,
  printTerminal,
} from './printers.ts'
export { type Place, type Problem, problem, type Severity } from './problem.ts'
export { countProblems, hasErrors, sortProblems } from './problem-list.ts'
