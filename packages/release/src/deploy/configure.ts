import { DeployError } from './deploy-error.ts'
import { commandFault, lastLine } from './explain-failure.ts'
import { type FarSide, inFolder, lockDescriptor } from './far-side.ts'
import { type ShellProgram, sh } from './shell.ts'

const refused = 81

/**
 * Puts the server's configuration in place and has the server load it; the last one is kept until `restoreConfiguration`. One
 * that the server has loaded already is let be: it closes its visitors' connections when it loads another. One program, so that
 * a connection that is cut off leaves no configuration that the server refuses.
 * @throws {DeployError} where it is refused; the last one is back then.
 */
export async function configure(far: FarSide, text: string, reload: string | null): Promise<void> {
  const { code, output } = await far.attempt(
    inFolder(
      far,
      sh`printf %s ${text} >nginx.conf.new
if [ -f nginx.conf ]; then cp nginx.conf nginx.conf.old; else : >nginx.conf.old; fi
if cmp -s nginx.conf.new nginx.conf && cmp -s nginx.conf.new nginx.conf.loaded; then exit 0; fi
rm -f nginx.conf.loaded
mv -T nginx.conf.new nginx.conf
if ! ${load(reload)}; then
  mv -T nginx.conf.old nginx.conf
  ${load(reload)} >/dev/null 2>&1 || :
  exit ${String(refused)}
fi
cp nginx.conf nginx.conf.loaded`,
    ),
  )
  if (code === refused) throw new DeployError({ code: 'configuration', said: lastLine(output) })
  if (code !== 0) throw new DeployError(commandFault(far.destination, output))
}

/** Brings the configuration back that was there before `configure`. */
export async function restoreConfiguration(far: FarSide, reload: string | null): Promise<void> {
  await far.run(
    inFolder(
      far,
      sh`rm -f nginx.conf.loaded
mv -T nginx.conf.old nginx.conf
${load(reload)}`,
    ),
  )
}

/** What it starts and leaves running must not hold the lock. */
function load(reload: string | null): ShellProgram {
  return reload === null ? sh`true` : sh`sh -c ${reload} ${{ text: `${lockDescriptor}>&-` }}`
}
