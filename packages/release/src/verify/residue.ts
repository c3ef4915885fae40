import { keyLanguage } from '@kakehashi/i18n'

const values = /^(?:undefined|null|\[object \w+\])$/
const remains =
  /\bNaN\b|\[object \w+\]|Invalid Date|\{\{|\}\}|\{%|%\}|\$\{|⟦|\b(?:TODO|FIXME|TBD)\b|Lorem ipsum/
const keys: ReadonlySet<string> = new Set(
  Object.keys(keyLanguage.messages).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')),
)

/** What is left of a template, a program's value, a text's key or a trial in a text that readers see; null where nothing is. */
export function residueIn(text: string): string | null {
  const trimmed = text.trim()
  if (values.test(trimmed) || keys.has(trimmed)) return trimmed
  return remains.exec(trimmed)?.[0] ?? null
}

/** The folder of a machine that builds sites, in a text that is published; null where there is none. */
export function traceIn(text: string): string | null {
  return /(?:file:\/\/|\/home\/\w|\/Users\/\w|\b[A-Z]:\\Users)[^\s"'<]*/.exec(text)?.[0] ?? null
}
