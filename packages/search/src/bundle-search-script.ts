import { join } from 'node:path'

let bundled: Promise<string> | undefined

/** The search page's script, one minified module. */
export function bundleSearchScript(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  // it is a large program, and few commands ask for it
  const { rolldown } = await import('rolldown')
  const build = await rolldown({
    input: join(import.meta.dirname, 'client/search-page-script.ts'),
    platform: 'browser',
  })
  try {
    const { output } = await build.generate({ format: 'esm', minify: true })
    return output[0].code
  } finally {
    await build.close()
  }
}
