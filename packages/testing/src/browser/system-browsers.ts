import { join } from 'node:path'

/** Where Chromium, Chrome and Edge are installed on this kind of system, the likeliest first. */
export function systemBrowsers(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  const { HOME, PATH } = environment
  if (platform === 'darwin') return macApplications(HOME)
  if (platform === 'win32') return windowsPrograms(environment)
  return linuxCommands(PATH)
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

function linuxCommands(path = ''): string[] {
  const folders = new Set([...path.split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'])
  return linuxNames.flatMap((name) => [...folders].map((folder) => join(folder, name)))
}

const macNames = ['Chromium', 'Google Chrome', 'Microsoft Edge']

function macApplications(home: string | undefined): string[] {
  const folders = ['/Applications', ...(home ? [join(home, 'Applications')] : [])]
  return macNames.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`))
}

const windowsNames = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function windowsPrograms(environment: NodeJS.ProcessEnv): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  )
  return windowsNames.flatMap((name) => folders.map((folder) => `${folder}\\${name}`))
}
