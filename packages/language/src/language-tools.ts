import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What others' programs find; offsets count from 0, lines and columns from 1. */
export type LanguageTools = {
  /** Whether there is a dictionary of a language. */
  readonly hasDictionary: (locale: string) => boolean
  readonly findMisspelled: (text: string, locale: string) => Promise<readonly Misspelled[]>
  readonly findMarkdownFaults: (text: string, rules: readonly string[]) => Promise<readonly MarkdownFault[]>
  readonly findJapaneseFaults: (text: string) => Promise<readonly JapaneseFault[]>
}

export type Misspelled = {
  readonly word: string
  readonly offset: number
  readonly suggestions: readonly string[]
}

export type MarkdownFault = {
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly detail: string
}

export type JapaneseFault = { readonly rule: string; readonly offset: number; readonly message: string }

/** The name that cspell gives to the dictionary of a language. */
const dictionaries: ReadonlyMap<string, string> = new Map([
  ['sv', 'sv'],
  ['en', 'en-GB'],
])

/** The tools in the folder where they were installed; `words` are right in all languages, with an s after them too. */
export async function loadLanguageTools(folder: string, words: readonly string[]): Promise<LanguageTools> {
  return {
    hasDictionary: (locale) => dictionaries.has(locale),
    findMisspelled: await speller(folder, words),
    findMarkdownFaults: await markdownlint(folder),
    findJapaneseFaults: textlint(folder),
  }
}

type Settings = Readonly<Record<string, unknown>>

type Cspell = {
  readonly getDefaultSettings: () => Promise<Settings>
  readonly readSettings: (file: string) => Promise<Settings>
  readonly mergeSettings: (first: Settings, ...others: readonly Settings[]) => Settings
  readonly constructSettingsForText: (settings: Settings, text: string, languageId: string) => Settings
  readonly validateText: (
    text: string,
    settings: Settings,
    options: { readonly generateSuggestions: boolean; readonly numSuggestions: number },
  ) => Promise<
    readonly { readonly text: string; readonly offset: number; readonly suggestions?: readonly string[] }[]
  >
}

async function speller(folder: string, words: readonly string[]): Promise<LanguageTools['findMisspelled']> {
  const cspell: Cspell = await importFrom(folder, 'cspell-lib/dist/index.js')
  const swedish = await cspell.readSettings(join(folder, 'node_modules/@cspell/dict-sv/cspell-ext.json'))
  const base = cspell.mergeSettings(await cspell.getDefaultSettings(), swedish, {
    words: words.flatMap((word) => [word, `${word}s`]),
    allowCompoundWords: false,
  })
  const settings = new Map(
    [...dictionaries].map(([locale, language]) => [
      locale,
      cspell.constructSettingsForText(cspell.mergeSettings(base, { language }), '', 'plaintext'),
    ]),
  )
  return async (text, locale) => {
    const own = settings.get(locale)
    if (own === undefined) return []
    const found = await cspell.validateText(text, own, { generateSuggestions: true, numSuggestions: 3 })
    return found.map(({ text: word, offset, suggestions = [] }) => ({ word, offset, suggestions }))
  }
}

type Markdownlint = {
  readonly lint: (options: {
    readonly strings: Readonly<Record<string, string>>
    readonly config: Settings
  }) => Promise<Readonly<Record<string, readonly MarkdownlintError[]>>>
}

type MarkdownlintError = {
  readonly ruleNames: readonly string[]
  readonly lineNumber: number
  readonly errorDetail: string | null
  readonly errorRange: readonly number[] | null
}

async function markdownlint(folder: string): Promise<LanguageTools['findMarkdownFaults']> {
  const { lint }: Markdownlint = await importFrom(folder, 'markdownlint/lib/exports-promise.mjs')
  return async (text, rules) => {
    const chosen = Object.fromEntries(rules.map((rule) => [rule, true]))
    const config = { default: false, ...chosen, MD024: rules.includes('MD024') && { siblings_only: true } }
    const { text: found = [] } = await lint({ strings: { text }, config })
    return found.map(({ ruleNames, lineNumber, errorDetail, errorRange }) => ({
      rule: ruleNames[0] ?? '',
      line: lineNumber,
      column: errorRange?.[0] ?? 1,
      detail: errorDetail ?? '',
    }))
  }
}

type Textlint = {
  readonly TextlintKernel: new () => {
    readonly lintText: (
      text: string,
      options: Settings,
    ) => Promise<{
      readonly messages: readonly {
        readonly ruleId: string
        readonly index: number
        readonly message: string
      }[]
    }>
  }
}

type TextlintPreset = { readonly rules: Settings; readonly rulesConfig: Settings }

function textlint(folder: string): LanguageTools['findJapaneseFaults'] {
  const require = createRequire(join(folder, 'package.json'))
  const { TextlintKernel }: Textlint = require('@textlint/kernel')
  const plugin: { readonly default: unknown } = require('@textlint/textlint-plugin-text')
  const preset: TextlintPreset = require('textlint-rule-preset-ja-technical-writing')
  const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({
    ruleId,
    rule,
    options: preset.rulesConfig[ruleId] ?? true,
  }))
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    filePath: 'text.txt',
    plugins: [{ pluginId: 'text', plugin: plugin.default }],
    rules,
  }
  return async (text) => {
    const { messages } = await kernel.lintText(text, options)
    return messages.map(({ ruleId, index, message }) => ({ rule: ruleId, offset: index, message }))
  }
}

function importFrom(folder: string, path: string) {
  return import(pathToFileURL(join(folder, 'node_modules', path)).href)
}
