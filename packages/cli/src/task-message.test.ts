import { expect, test } from 'vitest'
import { taskMessage } from './task-message.ts'

test('of a failed task only what it says itself is left, once', () => {
  const output = `• turbo 2.11.11
   • Packages in scope: @kakehashi/site-malmo
   • Running build in 1 packages

cache miss, executing 04f91d5de4a4b5b5
npm warn Unknown user config "nodedir".

> @kakehashi/site-malmo@0.0.0 build
> eleventy --quiet

[11ty] Problem writing Eleventy templates:
[11ty] 1. Having trouble rendering njk template ./own.njk (via TemplateContentRenderError)
[11ty] 2. filter not found: nope
[11ty]${' '}
[11ty] Original error stack trace: Error: filter not found: nope
[11ty]     at Environment.getFilter (/x/environment.js:172:13)
[11ty]     at async Promise.all (index 0)
[11ty] Wrote 0 files in 0.62 seconds (v3.1.8)
[11ty] Eleventy Fatal Error (CLI):
[11ty] 1. Having trouble rendering njk template ./own.njk (via TemplateContentRenderError)
[11ty] 2. filter not found: nope
[11ty]     at async Promise.all (index 0)
npm error Lifecycle script \`build\` failed with error:
npm error code 1
@kakehashi/site-malmo#build:  ERROR  command (/x/sites/malmo) /usr/bin/npm run build exited (1)

 Tasks:    1 successful, 2 total
Cached:    0 cached, 2 total
  Time:    1.071s
Failed:    @kakehashi/site-malmo#build

 ERROR  run failed: command  exited (1)
`
  expect(taskMessage(output)).toMatchInlineSnapshot(`
    "Problem writing Eleventy templates:
    1. Having trouble rendering njk template ./own.njk (via TemplateContentRenderError)
    2. filter not found: nope"
  `)
})

test('a fault of turbo itself is told as it is', () => {
  expect(taskMessage(' ERROR  run failed: no space left\n')).toBe('ERROR  run failed: no space left')
})

test('a message that names two sites keeps both', () => {
  const fault = (site: string) =>
    `> eleventy --quiet\n\n[11ty] Eleventy Fatal Error (CLI):\n[11ty] 1. ${site}\nnpm error code 1\n`
  expect(taskMessage(fault('malmo') + fault('association')).match(/1\. \w+/g)).toEqual([
    '1. malmo',
    '1. association',
  ])
})
