import CMS from '@sveltia/cms'
import type { Sveltia } from '../sveltia.ts'
import { readDataFile, writeDataFile } from './data-file.ts'
import { diskGuard } from './disk-guard.ts'
import { contactsFormat, membersFormat, pageFormat } from './formats.ts'
import { readPageFile, writePageFile } from './page-file.ts'
import type { EditorSettings } from './settings.ts'
import { sourceFault } from './source-fault.ts'

const cms: Sveltia = CMS

/** The languages that the editor's page has words in, its own first. */
const languages = (document.documentElement.dataset['languages'] ?? '').split(' ')

const language = chosenLanguage()
document.documentElement.lang = language
await open(await (await fetch(`settings.${language}.json`)).json())

async function open({ cms: config, page, data, texts }: EditorSettings): Promise<void> {
  cms.registerCustomFormat(pageFormat, 'md', {
    fromFile: (text) => readPageFile(text, page),
    toFile: (content) => writePageFile(content, page),
  })
  for (const [format, shape] of [
    [contactsFormat, data.contacts],
    [membersFormat, data.members],
  ] as const)
    cms.registerCustomFormat(format, 'yaml', {
      fromFile: (text) => readDataFile(text, shape),
      toFile: (content) => told(() => writeDataFile(content, shape, texts.sameKey)),
    })
  const guard = diskGuard()
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const fault = sourceFault(entry.toJS(), texts)
      if (fault !== null) throw refusal(fault)
      const file = await guard.changedFile(entry.toJS())
      if (file !== null) throw refusal(texts.changedFile.replace('{{file}}', file))
    },
  })
  cms.registerEventListener({ name: 'postSave', handler: ({ entry }) => guard.written(entry.toJS()) })
  await cms.init({ config })
}

/** The language that the editor was set to, else the first of the browser's that there are words in. */
function chosenLanguage(): string {
  const set = storedLanguage()
  const wanted = [...(set === null ? [] : [set]), ...navigator.languages].map((tag) => tag.split('-')[0])
  return wanted.find((tag) => tag !== undefined && languages.includes(tag)) ?? languages[0] ?? ''
}

function storedLanguage(): string | null {
  const stored: unknown = JSON.parse(localStorage.getItem('sveltia-cms.prefs') ?? '{}')
  const set = typeof stored === 'object' && stored !== null && 'locale' in stored ? stored.locale : null
  return typeof set === 'string' && set !== 'auto' ? set : null
}

/** Sveltia shows the cause of an error that has this message, and keeps those of others to itself. */
function refusal(reason: string): Error {
  return new Error('saving_failed', { cause: new Error(reason) })
}

function told(write: () => string): string {
  try {
    return write()
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error))
  }
}
