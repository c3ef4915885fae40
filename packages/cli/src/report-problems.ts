import { i18n, type Locale } from '@kakehashi/i18n'
import { countProblems, type Problem, printAnnotations, printTerminal } from '@kakehashi/problems'

/** Prints the problems for a person, for GitHub as annotations too, and ends with how many there are. */
export function reportProblems(problems: readonly Problem[], locale: Locale): void {
  const write = i18n.problemWriter(locale)
  if (problems.length > 0) console.error(`${printTerminal(problems, write)}\n`)
  if (process.env['GITHUB_ACTIONS'] === 'true' && problems.length > 0)
    console.log(printAnnotations(problems, write))
  console.error(summary(problems, locale))
}

function summary(problems: readonly Problem[], locale: Locale): string {
  const counts = countProblems(problems)
  const parts = [
    i18n.t(locale, 'cli.errors', { count: counts.error }),
    i18n.t(locale, 'cli.warnings', { count: counts.warning }),
    ...(counts.notice > 0 ? [i18n.t(locale, 'cli.notices', { count: counts.notice })] : []),
  ]
  return parts.join(', ')
}
