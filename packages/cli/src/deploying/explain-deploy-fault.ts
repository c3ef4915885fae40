import { i18n, type Locale } from '@kakehashi/i18n'
import type { DeployFault, LiveFault } from '@kakehashi/release'
import { type ExitCode, exitCode } from '../exit-code.ts'

/** Why a command on a site's releases ended and what to do then, in a reader's language. */
export function explainDeployFault(fault: DeployFault, locale: Locale): string {
  switch (fault.code) {
    case 'foreign-folder':
      return i18n.t(locale, 'deploy.foreignFolder', fault)
    case 'other-site':
      return i18n.t(locale, 'deploy.otherSite', fault)
    case 'no-release':
      return i18n.t(locale, 'deploy.noRelease', fault)
    case 'no-previous':
      return i18n.t(locale, 'deploy.noPrevious', fault)
    case 'unreachable':
      return i18n.t(locale, 'deploy.unreachable', fault)
    case 'host-key':
      return i18n.t(locale, 'deploy.hostKey', fault)
    case 'no-access':
      return i18n.t(locale, 'deploy.noAccess', fault)
    case 'cut-off':
      return i18n.t(locale, 'deploy.cutOff', fault)
    case 'missing-program':
      return i18n.t(locale, 'deploy.missingProgram', fault)
    case 'locked':
      return i18n.t(locale, 'deploy.locked', fault)
    case 'uploading':
      return i18n.t(locale, 'deploy.uploading')
    case 'disk-full':
      return i18n.t(locale, 'deploy.diskFull', fault)
    case 'upload-failed':
      return i18n.t(locale, 'deploy.uploadFailed', fault)
    case 'upload-damaged':
      return i18n.t(locale, 'deploy.uploadDamaged', { file: fault.path, count: fault.count })
    case 'release-damaged':
      return i18n.t(locale, 'deploy.releaseDamaged', {
        id: fault.id,
        file: fault.path,
        count: fault.count,
      })
    case 'command-failed':
      return i18n.t(locale, 'deploy.commandFailed', fault)
    case 'configuration':
      return i18n.t(locale, 'deploy.configuration', fault)
    case 'not-loaded':
      return i18n.t(locale, 'deploy.notLoaded', {
        reason: explainAnswer(fault.address, fault.fault, locale),
        file: 'nginx.conf',
      })
    case 'live':
      return i18n.t(locale, outcomes[fault.restored], {
        reason: explainAnswer(fault.address, fault.fault, locale),
      })
  }
}

const outcomes = {
  last: 'deploy.liveLast',
  nothing: 'deploy.liveNothing',
  failed: 'deploy.liveFailed',
  untouched: 'deploy.liveUntouched',
} as const

function explainAnswer(address: string, fault: LiveFault, locale: Locale): string {
  switch (fault.kind) {
    case 'silent':
      return i18n.t(locale, 'deploy.silent', { address, said: fault.said })
    case 'status':
      return i18n.t(locale, 'deploy.status', { address, found: fault.found, wanted: fault.wanted })
    case 'bytes':
      return i18n.t(locale, 'deploy.bytes', { address })
    case 'header':
      return i18n.t(locale, 'deploy.header', { address, name: fault.name })
  }
}

const wrongUses: readonly DeployFault['code'][] = [
  'foreign-folder',
  'other-site',
  'no-release',
  'no-previous',
]

/** What such a fault tells the shell. */
export function deployExitCode({ code }: DeployFault): ExitCode {
  return wrongUses.includes(code) ? exitCode.wrongUse : exitCode.fault
}
