// Pictures of the built sites to look at:
//   npx node packages/testing/src/screenshots.ts <outFolder> [--dark | --print] [--built <folder>]… [path…]
// Built folders are sites/*/dist by default; without paths, one page of each kind is shown.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { takeScreenshots } from './screenshots/take-screenshots.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    built: { type: 'string', multiple: true },
  },
})
const [outFolder, ...paths] = positionals
const folders = values.built ?? globSync(join(import.meta.dirname, '../../../sites/*/dist')).sort()

if (outFolder === undefined || folders.length === 0) {
  console.error(
    'Usage: screenshots.ts <outFolder> [--dark | --print] [--built <folder>]… [path…]; build the sites first.',
  )
  process.exitCode = 2
} else {
  for (const file of await takeScreenshots(outFolder, {
    folders,
    paths,
    look: values.print ? 'print' : values.dark ? 'dark' : 'light',
  }))
    console.log(file)
}
