import { readFileSync } from 'node:fs'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { constructsOf } from './constructs.ts'

const config: ConfigData = {
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:a11y',
    'html-validate:document',
  ],
  rules: {
    // The later presets loosen these again.
    'area-alt': ['error', { accessible: true }],
    'aria-label-misuse': ['error', { allowAnyNamable: false }],
    // `<!doctype html>` is written in either case.
    'doctype-style': 'off',
    // A guess about search results; an editor's long title is no fault of the markup.
    'long-title': 'off',
    // The source's layout, which no reader sees.
    'no-trailing-whitespace': 'off',
    // Safari drops the role of a list without bullets, so that `role="list"` is not redundant there.
    'no-redundant-role': 'off',
    // Every script and style comes from our own origin, held by the Content-Security-Policy.
    'require-sri': 'off',
    // A no-break hyphen, copied from the page, cannot be dialled: `white-space: nowrap` does it.
    'tel-non-breaking': 'off',
    // HTML allows any character but white space: Japanese headings have Japanese ids, footnotes begin with a digit.
    'valid-id': ['error', { relaxed: true }],
  },
}

/** A fault in a file's markup, and the rule that it breaks. */
export type HtmlFault = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly message: string
}

/** The faults in HTML files; none when all are good. */
export function validateHtml(files: readonly string[]): readonly HtmlFault[] {
  const validate = htmlValidator()
  return files.flatMap((file) => validate(file, readFileSync(file, 'utf8')))
}

/**
 * Finds the faults in one HTML file after the other. One that is made of nothing but what good ones before it are made of is not
 * looked at again.
 */
export function htmlValidator(): (file: string, markup: string) => readonly HtmlFault[] {
  const validator = new HtmlValidate(configLoader())
  const good = new Set<string>()
  return (file, markup) => {
    const constructs = constructsOf(markup)
    if (constructs.isSubsetOf(good)) return []
    const messages = validator.validateStringSync(markup, file).results.flatMap(({ messages }) => messages)
    if (messages.length === 0) for (const construct of constructs) good.add(construct)
    return messages.map(({ line, column, ruleId, message }) => ({
      file,
      line,
      column,
      rule: ruleId,
      message,
    }))
  }
}

/** Resolves the configuration once; by itself the loader does so for each file, which takes half of the time. */
function configLoader(): StaticConfigLoader {
  const loader = new StaticConfigLoader(config)
  const resolved = loader.getConfigFor('')
  loader.getConfigFor = () => resolved
  return loader
}
