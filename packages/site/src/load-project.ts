import { type Content, contentLoader, loadContent } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { checkPictures } from './pictures/check-pictures.ts'
import type { Project } from './project.ts'

/** All content of a project, read, linked and its pictures decoded for a trial. */
export async function loadProject(project: Project): Promise<Content> {
  return checkPictures(await loadContent(optionsOf(project)), project.pictureCacheDir)
}

/** A loader for the preview, which holds on to the last good version of each page. */
export function projectLoader(project: Project): () => Promise<Content> {
  const load = contentLoader(optionsOf(project))
  return async () => checkPictures(await load(), project.pictureCacheDir)
}

function optionsOf({ contentDir, rootDir, sites, today }: Project): Parameters<typeof loadContent>[0] {
  return { contentDir, projectDir: rootDir, sites, i18n, today }
}
