import { i18n } from './languages.ts'
import { type Locale, locale } from './locale.ts'

/** The variables of POSIX that name the language of messages, the strongest first (POSIX.1-2024, 8.2). */
export type LocaleVariables = {
  readonly LC_ALL?: string | undefined
  readonly LC_MESSAGES?: string | undefined
  readonly LANG?: string | undefined
}

/**
 * The language in which to speak to an editor at the command line; English when theirs is not among ours.
 * @example editorLocale({ LANG: 'sv_SE.UTF-8' }) // 'sv'
 */
export function editorLocale(env: LocaleVariables): Locale {
  const value = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const [language = ''] = value.split(/[_.@-]/)
  return i18n.isLocale(language) ? language : locale('en')
}
