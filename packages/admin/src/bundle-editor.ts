import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The program of the editor's page, among the files of its bundle. */
export const programName = 'editor.js'

const bundled = new Map<string, Promise<string>>()

/**
 * The folder with the editor's program. Vite makes it, in some seconds, where the cache does not hold that of these versions
 * and sources; then those of earlier ones are removed. Several processes may ask for it at once.
 */
export function bundleEditor(cacheDir: string): Promise<string> {
  const folder = join(cacheDir, programKey())
  if (existsSync(folder)) return Promise.resolve(folder)
  const making = bundled.get(folder) ?? makeBundle(cacheDir, folder).finally(() => bundled.delete(folder))
  bundled.set(folder, making)
  return making
}

async function makeBundle(cacheDir: string, folder: string): Promise<string> {
  await mkdir(cacheDir, { recursive: true })
  const made = await mkdtemp(join(cacheDir, 'making-'))
  try {
    await bundle(made)
    await rename(made, folder).catch((error) => {
      if (!existsSync(folder)) throw error // else another process was faster
    })
  } finally {
    await rm(made, { recursive: true, force: true })
  }
  for (const name of await readdir(cacheDir))
    if (name !== basename(folder) && !name.startsWith('making-'))
      await rm(join(cacheDir, name), { recursive: true, force: true })
  return folder
}

async function bundle(outDir: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: false,
    envFile: false,
    root: import.meta.dirname,
    base: './',
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutCodeColours, withoutOutsideRequests],
    build: {
      outDir,
      target: 'es2022',
      assetsDir: 'parts',
      license: { fileName: 'licences.txt' },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: join(import.meta.dirname, 'client/editor.ts'),
        output: { entryFileNames: programName },
      },
    },
  })
}

/** Colours for three hundred programming languages, eight megabytes: pages have no use for them. */
const withoutCodeColours: Plugin = {
  name: 'without-code-colours',
  enforce: 'pre',
  resolveId: (id) => (/^@shikijs\/langs\/(?!markdown$|yaml$)/.test(id) ? '\0no-code-colours' : null),
  load: (id) => (id === '\0no-code-colours' ? 'export default []' : null),
}

/** What Sveltia would ask other servers for though it brings the same itself, or though nobody needs it, and what it gets. */
const outsideRequests: readonly (readonly [asked: RegExp, given: string])[] = [
  [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)]*\)\s*format\('[^']*'\)/g, "local('none')"],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, 'data:application/json,{}'],
  [/https:\/\/unpkg\.com\/@sveltia\/cms/g, 'data:application/json,{}#'],
]

/** Its own fonts are used anyway, but a browser begins to fetch the others. */
const withoutOutsideRequests: Plugin = {
  name: 'without-outside-requests',
  transform(code, id) {
    if (!/@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/.test(id)) return null
    return outsideRequests.reduce((text, [asked, given]) => {
      if (text.search(asked) === -1)
        throw new Error(`Sveltia no longer asks for ${asked}; look at what it asks for.`)
      return text.replace(asked, given)
    }, code)
  },
}

/** Changes when the program would: with our sources, and the versions that `package.json` names. */
function programKey(): string {
  const hash = createHash('sha256')
  const files = [
    ...globSync('client/*.ts', { cwd: import.meta.dirname }).sort(),
    'bundle-editor.ts',
    '../package.json',
  ].map((name) => join(import.meta.dirname, name))
  const shared = fileURLToPath(import.meta.resolve('@kakehashi/content/split-front-matter'))
  for (const file of [...files, shared]) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
