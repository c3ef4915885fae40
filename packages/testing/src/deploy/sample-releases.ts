import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refreshRelease, styleSource } from '@kakehashi/release'
import { buildSite } from '../build-site.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export const hosts = { malmo: 'malmo.se', association: 'japanbridgescandinavia.se' } as const

const page = (title: string, text: string) =>
  `---\ntitle: ${title}\ndescription: Om ${title.toLowerCase()}.\n---\n${text}\n`

/** Two small sites in three languages, built once. */
export async function builtSites(): Promise<string> {
  const files: Record<string, string> = {}
  for (const locale of ['sv', 'en', 'ja']) {
    files[`malmo/index.${locale}.md`] = page('Start', 'Läs om [hubben](hub.md).')
    files[`malmo/hub.${locale}.md`] = page('Hubben', 'Mer om [föreningen](association:index.md).')
    files[`association/index.${locale}.md`] = page('Hem', 'Hej.')
  }
  const { folder, exitCode, stderr } = await buildSite(files)
  if (exitCode !== 0) throw new Error(stderr)
  return folder
}

/**
 * The same sites as another release, whose number stands in every page's style and in the icon that each page names by its
 * hash: a page and its icon belong together where they have the same number.
 */
export async function sampleRelease(built: string, number: number): Promise<string> {
  const folder = temporaryFolder()
  cpSync(built, folder, { recursive: true })
  for (const site of Object.keys(hosts)) {
    const dist = join(folder, site)
    const paths = listFiles(dist)
    const icon = paths.find((path) => /^assets\/icon\.[0-9a-f]{10}\.svg$/.test(path)) ?? ''
    const named = `assets/icon.${number.toString(16).padStart(10, '0')}.svg`
    renameSync(join(dist, icon), join(dist, named))
    for (const ending of ['br', 'gz']) rmSync(join(dist, `${icon}.${ending}`), { force: true })
    edit(join(dist, named), (text) => `${text}<!-- release ${number} -->\n`)
    const styles = new Map<string, string>()
    for (const path of paths.filter((name) => name.endsWith('.html')))
      edit(join(dist, path), (text) => {
        const changed = text.replace('<style>', `<style>/* release ${number} */`).replaceAll(icon, named)
        styles.set(styleOf(text), styleOf(changed))
        return changed
      })
    for (const name of ['release.json', '_headers'])
      edit(join(dist, name), (text) =>
        [...styles].reduce((changed, [before, after]) => changed.replaceAll(before, after), text),
      )
    await refreshRelease(dist, join(built, site))
  }
  return folder
}

function styleOf(page: string): string {
  return styleSource(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '')
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
