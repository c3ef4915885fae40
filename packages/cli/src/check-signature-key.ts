import { editorLocale, i18n } from '@kakehashi/i18n'
import { ConfigurationError } from '@kakehashi/site/folders'

/**
 * @throws {ConfigurationError} where a remote cache is to be used with a key that anybody could guess: workflows set a
 * secret that they are not given to the empty text, and what is signed with that would take the place of what is good.
 */
export function checkSignatureKey({
  TURBO_TOKEN: token,
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
}: NodeJS.ProcessEnv): void {
  if (token && key !== undefined && Buffer.byteLength(key) < 32)
    throw new ConfigurationError(i18n.t(editorLocale(process.env), 'cli.shortKey'))
}
