import {
  DeployError,
  deploy,
  parseDestination,
  remoteShell,
  renderNginxConfiguration,
} from '@kakehashi/release'

/**
 * A process that deploys a finished site, for tests that kill it: it prints each step as it begins, then what became of it. What
 * is verified before is another test's.
 */

const [folder = '', to = '', origin = '', reload = ''] = process.argv.slice(2)
const destination = parseDestination(to)
if (destination === null) throw new Error(`${to} is no destination.`)
try {
  const { kind } = await deploy({
    ...{ folder, destination, reload, dryRun: false },
    shell: remoteShell(process.env),
    render: renderNginxConfiguration,
    live: { kind: 'origin', origin },
    verify: async () => true,
    during: (step, work) => {
      console.log(step)
      return work()
    },
  })
  console.log(kind)
} catch (error) {
  console.log(error instanceof DeployError ? error.message : error)
}
