import { i18n, type Locale } from '@kakehashi/i18n'
import { printRunAnnotation } from '@kakehashi/problems'
import { type Finding, printFindings } from '@kakehashi/release/verify'

/** Prints what is wrong with finished sites by kind, for GitHub as annotations too, and ends with how much it is. */
export function reportFindings(findings: readonly Finding[], locale: Locale): void {
  for (const [code, same] of Map.groupBy(findings, (found) => found.code)) {
    const lines = printFindings(same)
    console.error(`${code}\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
    if (process.env['GITHUB_ACTIONS'] === 'true')
      for (const line of lines) console.log(printRunAnnotation(code, line))
  }
  console.error(i18n.t(locale, 'cli.findings', { count: findings.length }))
}
