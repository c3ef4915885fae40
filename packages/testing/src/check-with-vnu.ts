import { execFile, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const program = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

type Report = {
  readonly messages: readonly {
    readonly type: 'error' | 'info' | 'non-document-error'
    readonly url: string
    readonly lastLine?: number
    readonly lastColumn?: number
    readonly message: string
  }[]
}

/** Whether there is a Java to run the checker with. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0
}

/** The checker does not know cascade layers yet (W3C, CSS Cascading and Inheritance Level 5). */
const unknownToChecker = '.*Unrecognized at-rule “@layer”'

/** What the W3C's Nu HTML Checker says of every HTML file below a folder, warnings too: `file:line:column message`. */
export async function checkWithVnu(folder: string): Promise<readonly string[]> {
  const options = [
    '--stdout',
    '--format',
    'json',
    '--skip-non-html',
    '--filterpattern',
    unknownToChecker,
    folder,
  ]
  const text = await outputOf('java', ['-Xss4m', '-jar', program, ...options])
  const { messages }: Report = JSON.parse(text)
  return messages.map(
    ({ url, lastLine = 0, lastColumn = 0, message }) =>
      `${url.replace(/^file:/, '')}:${lastLine}:${lastColumn} ${message}`,
  )
}

/** The checker exits with 1 where it finds something, and still prints it. */
function outputOf(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error !== null && stdout === '') reject(new Error(stderr || error.message))
      else resolve(stdout)
    })
  })
}
