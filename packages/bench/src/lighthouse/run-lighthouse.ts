import { execFile } from 'node:child_process'

/** What Lighthouse reports, as far as it is read here. Scores are from 0 to 1; null where nothing is scored. */
export type Report = {
  readonly categories: Readonly<Record<string, Category>>
  readonly audits: Readonly<Record<string, Audit>>
  /** `benchmarkIndex` is the speed of the machine; below 1,000 Lighthouse finds it too slow for its performance scores. */
  readonly environment: { readonly benchmarkIndex: number }
}

type Category = {
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}

type Audit = { readonly score: number | null; readonly title: string; readonly displayValue?: string }

/**
 * One visit of Lighthouse to an address, as a phone on a slow line (its default). A trace that went wrong, as happens on a busy
 * machine, is tried again. Throws where the third fails too.
 */
export async function runLighthouse(
  program: string,
  url: string,
  browser: string,
  attempts = 3,
): Promise<Report> {
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage'
  const args = [program, url, '--output=json', '--quiet', '--no-enable-error-reporting', flags]
  const { report, complaint } = await outputOf(args, { ...process.env, CHROME_PATH: browser })
  if (report !== null) return report
  if (attempts === 1) throw new Error(`${url}: ${complaint}`)
  return runLighthouse(program, url, browser, attempts - 1)
}

type Output = { readonly report: Report | null; readonly complaint: string }

function outputOf(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Output> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      resolve({ report: error === null ? JSON.parse(stdout) : null, complaint: stderr.trim() }),
    )
  })
}

/** The audits that take something from a category's score, with what they say. */
export function shortcomings({ categories, audits }: Report, category: string): readonly string[] {
  const refs = categories[category]?.auditRefs ?? []
  return refs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`)
}
