import { constants } from 'node:fs'
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ContentOptions, type LoadedFiles, loadFiles } from '../load-content.ts'
import type { ContentEdit } from './content-edit.ts'
import { writeEdit } from './write-edit.ts'

/** The content as it would be after an edit, which is carried out on a copy. Problems name files as `content/malmo/…`. */
export async function tryEdit(options: ContentOptions, edit: ContentEdit): Promise<LoadedFiles> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'kakehashi-edit-')))
  try {
    const contentDir = join(folder, 'content')
    await cp(await realpath(options.contentDir), contentDir, {
      recursive: true,
      dereference: true, // a link would lead out of the copy
      mode: constants.COPYFILE_FICLONE,
    })
    await writeEdit(contentDir, edit)
    return await loadFiles({ ...options, contentDir, projectDir: folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
