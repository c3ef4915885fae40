import { i18n, type Locale } from '@kakehashi/i18n'
import { renderNginxConfiguration, type ServerOptions } from '@kakehashi/release'
import { ConfigurationError } from '@kakehashi/site'
import type { Command } from 'commander'

/** What the options of a command say of the web server. */
export type ServerSettings = {
  /** True where the live site is asked at its own address, false where it is not. */
  readonly live: string | boolean
  readonly reload: string | false
}

/** The usual way to have nginx test its configuration and load it, for a user who may do so. */
const usualReload = 'sudo -n nginx -t -q && sudo -n nginx -s reload'

/** Adds the options that say how the web server is told of a release and asked for it. */
export function withServerOptions(command: Command): Command {
  return command
    .option('--live <url>', 'ask this server for the live site, instead of the one that its address leads to')
    .option('--no-live', 'do not ask for the live site')
    .option('--reload <command>', 'what has the web server test and load its configuration', usualReload)
    .option('--no-reload', 'leave it to others to have the web server load its configuration')
}

/** @throws {ConfigurationError} where `--live` names no server. */
export function serverOptions({ live, reload }: ServerSettings, locale: Locale): ServerOptions {
  return { render: renderNginxConfiguration, reload: reload || null, live: liveOf(live, locale) }
}

function liveOf(live: string | boolean, locale: Locale): ServerOptions['live'] {
  if (typeof live === 'boolean') return { kind: live ? 'own' : 'none' }
  const url = URL.parse(live)
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new ConfigurationError(i18n.t(locale, 'deploy.badLive', { address: live }))
  return { kind: 'origin', origin: url.origin }
}
