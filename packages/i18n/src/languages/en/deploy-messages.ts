/** What the commands that publish a site say. */
export const deployMessages = {
  'deploy.look': 'Reading what there is on {{host}} …',
  'deploy.verify': 'Verifying {{site}} …',
  'deploy.upload': 'Uploading {{site}} …',
  'deploy.check': 'Comparing every file on {{host}} …',
  'deploy.configure': 'Configuring the web server …',
  'deploy.switch': 'Switching releases …',
  'deploy.live': 'Checking the website as visitors see it …',
  'deploy.restore': 'Going back to what was shown before …',
  'deploy.remove': 'Removing releases …',
  'deploy.notBuilt': '{{folder}} holds no finished website. Run npm run build first.',
  'deploy.refused': 'Nothing was uploaded. Correct what is said above and build again.',
  'deploy.liveAlready': 'Release {{id}} of {{site}} is live already. There was nothing to do.',
  'deploy.wouldDeploy':
    'Release {{id}} of {{site}} would be uploaded and become the live one. This was only a trial.',
  'deploy.deployed': 'Release {{id}} of {{site}} is live now ({{files}}, {{bytes}} uploaded).',
  'deploy.wouldRollBack': '{{site}} would go back to release {{id}}. This was only a trial.',
  'deploy.rolledBack': 'Release {{id}} of {{site}} is live again.',
  'deploy.noReleases': 'There are no releases in {{folder}}.',
  'deploy.current': 'live',
  'deploy.previous': 'live before that',
  'deploy.kept': 'was live',
  'deploy.neverLive': 'never live',
  'deploy.unfinished': 'unfinished upload',
  'deploy.damaged': 'damaged: {{file}}',
  'deploy.removed': 'Removed: {{id}} ({{kind}})',
  'deploy.wouldRemove': 'Would be removed: {{id}} ({{kind}})',
  'deploy.nothingToRemove':
    'There is nothing to remove. Releases that were live are public records and stay.',
  'deploy.badDestination': '{{to}} is not a folder on a server. Write it as anna@example.org:/srv/malmo.',
  'deploy.badLive': '{{address}} is not the address of a server. Write it as http://127.0.0.1:8080.',
  'deploy.badRelease': '{{id}} is not a release. kakehashi releases shows which there are.',
  'deploy.badDay': '{{day}} is not a day such as 2024-01-01.',
  'deploy.needsDecision':
    'Releases that were live are public records. Name the decision to remove them with --decision, and the day with --before.',
  'deploy.foreignFolder':
    '{{folder}} holds something called {{name}} that does not come from here. Name another folder, or move it away.',
  'deploy.otherSite':
    '{{folder}} holds the site {{found}}. Name another folder, or another site with --site.',
  'deploy.noRelease': 'There is no release {{id}} in {{folder}}. kakehashi releases shows which there are.',
  'deploy.noPrevious': 'There is no earlier release in {{folder}} to go back to.',
  'deploy.unreachable':
    '{{host}} cannot be reached ({{said}}). Nothing has changed; check the name and the network and try again.',
  'deploy.hostKey':
    '{{host}} does not have the key that it should have in known_hosts, so nothing was sent. Ask whoever runs the server before you change anything.',
  'deploy.noAccess':
    '{{host}} does not let you in. Nothing has changed; check the user name and your ssh key.',
  'deploy.cutOff':
    'The connection to {{host}} was cut off ({{said}}). The website is whole; run the command again and it goes on where it ended.',
  'deploy.missingProgram':
    'There is no program {{program}} on {{host}}. Nothing has changed; install it and try again.',
  'deploy.locked':
    '{{by}} has been changing the website since {{since}}. Wait until that has ended; if it hangs, end process {{pid}} on {{host}}.',
  'deploy.uploading': 'An upload that was interrupted is still going on. Try again in a while.',
  'deploy.diskFull':
    'The disk on {{host}} is full. The old website is shown as before; make room, for instance with kakehashi prune, and try again.',
  'deploy.uploadFailed': 'The upload to {{host}} failed: {{said}}. The old website is shown as before.',
  'deploy.uploadDamaged_one':
    '{{count}} file did not arrive as it is: {{file}}. The old website is shown as before; run the command again.',
  'deploy.uploadDamaged_other':
    '{{count}} files did not arrive as they are, among them {{file}}. The old website is shown as before; run the command again.',
  'deploy.releaseDamaged_one':
    'Release {{id}} is damaged on the server: {{count}} file, {{file}}. Choose a whole release with kakehashi rollback --release.',
  'deploy.releaseDamaged_other':
    'Release {{id}} is damaged on the server: {{count}} files, among them {{file}}. Choose a whole release with kakehashi rollback --release.',
  'deploy.commandFailed':
    'A step on {{host}} failed: {{said}}. The website is whole; correct the fault and try again.',
  'deploy.configuration':
    'The web server does not accept the new configuration: {{said}}. The old configuration and the old website are in place.',
  'deploy.notLoaded':
    'The web server does not use the new configuration: {{reason}} The old website is shown as before; check that the server includes {{file}}.',
  'deploy.liveLast': '{{reason}} Therefore the last release is shown again.',
  'deploy.liveNothing':
    '{{reason}} Therefore the release was taken away from the address again. Check the web server.',
  'deploy.liveFailed':
    '{{reason}} Nor was it possible to go back to the last release. Run kakehashi rollback.',
  'deploy.liveUntouched':
    '{{reason}} The release was live already, and nothing has changed. Check the web server.',
  'deploy.silent': '{{address}} does not answer ({{said}}).',
  'deploy.status': '{{address}} answers {{found}} instead of {{wanted}}.',
  'deploy.bytes': '{{address}} shows something other than the new release.',
  'deploy.header': '{{address}} answers with a wrong {{name}}.',
} as const
