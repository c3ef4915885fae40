import type { Locale } from '@kakehashi/i18n'
import { DeployError } from '@kakehashi/release'
import type { ExitCode } from '../exit-code.ts'
import { deployExitCode, explainDeployFault } from './explain-deploy-fault.ts'

/** Works on the releases of a site; why that ended before its end is told. */
export async function orExplain(locale: Locale, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    console.error(`\n${explainDeployFault(error.fault, locale)}\n`)
    return deployExitCode(error.fault)
  }
}
