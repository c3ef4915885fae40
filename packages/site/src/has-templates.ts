import { globSync } from 'node:fs'

const template = '**/*.{liquid,md,html,njk,11ty.js,11ty.cjs,11ty.mjs,11ty.ts,11ty.cts,11ty.mts}'

/** Whether a site's folder has a file that Eleventy takes for a template, `ignored` names apart. */
export function hasTemplates(folder: string, ignored: readonly string[]): boolean {
  return globSync(template, { cwd: folder, exclude: ['node_modules', ...ignored] }).length > 0
}
