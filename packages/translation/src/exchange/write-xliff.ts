import js2xliff from 'xliff/js2xliff'
import jsToXliff12 from 'xliff/jsToXliff12'
import type { ExchangeFile } from './exchange-file.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** XLIFF 1.2 (OASIS, 1 February 2008): one `file`, and a `trans-unit` for each unit. */
export function writeXliff(file: ExchangeFile): string {
  return `${declaration}${jsToXliff12(resourcesOf(file, file.page), {}, fail)}\n`
}

/** XLIFF 2.0 (OASIS, 5 August 2014), whose ids are no paths: the file of `malmo/avtal.sv.md` is `malmo:avtal.sv.md`. */
export function writeXliff2(file: ExchangeFile): string {
  return `${declaration}${js2xliff(resourcesOf(file, file.page.replaceAll('/', ':')), {}, fail)}\n`
}

function resourcesOf({ units, sourceLocale, targetLocale }: ExchangeFile, name: string) {
  const entries = units.map(({ id, source, target, notes }) => {
    const unit = {
      source: kept(source),
      note: notes.map(kept),
      additionalAttributes: { 'xml:space': 'preserve' },
    }
    return [id, target === null ? unit : { ...unit, target: kept(target) }] as const
  })
  return {
    resources: { [name]: Object.fromEntries(entries) },
    sourceLanguage: sourceLocale,
    targetLanguage: targetLocale,
  }
}

/** The library takes `&amp;` for an ampersand that has been escaped before, so that `&amp;` itself would be lost. */
function kept(text: string): string {
  return text.replaceAll('&', '&amp;')
}

function fail(error: unknown): void {
  if (error) throw error
}
