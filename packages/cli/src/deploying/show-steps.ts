import { i18n, type Locale } from '@kakehashi/i18n'
import type { Destination, During, Step } from '@kakehashi/release'
import { progress } from '../progress.ts'

/** Shows each step while it is done; `site` is what is called so. */
export function showSteps({ host }: Destination, site: string, locale: Locale): During {
  const labels: Readonly<Record<Step, string>> = {
    look: i18n.t(locale, 'deploy.look', { host }),
    verify: i18n.t(locale, 'deploy.verify', { site }),
    upload: i18n.t(locale, 'deploy.upload', { site }),
    check: i18n.t(locale, 'deploy.check', { host }),
    configure: i18n.t(locale, 'deploy.configure'),
    switch: i18n.t(locale, 'deploy.switch'),
    live: i18n.t(locale, 'deploy.live'),
    restore: i18n.t(locale, 'deploy.restore'),
    remove: i18n.t(locale, 'deploy.remove'),
  }
  return (step, work) => progress(labels[step], work)
}
