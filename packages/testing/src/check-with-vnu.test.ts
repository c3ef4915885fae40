import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWithVnu, hasJava } from './check-with-vnu.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { writeFiles } from './write-files.ts'

test.runIf(hasJava())(
  'a fault has its file, line and column, also where a folder has a Japanese name',
  async () => {
    const folder = join(temporaryFolder(), '協定')
    const page = (body: string) =>
      `<!doctype html>\n<html lang="sv"><head><title>a</title></head>\n<body>${body}</body></html>`
    writeFiles(folder, { 'good.html': page('<p>a</p>'), 'bad.html': page('<p role="foo">a</p>') })
    expect(await checkWithVnu(folder)).toEqual([
      `${folder}/bad.html:3:20 Bad value “foo” for attribute “role” on element “p”.`,
    ])
  },
  120_000,
)
