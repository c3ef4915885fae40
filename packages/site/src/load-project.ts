import { join } from 'node:path'
import {
  type Content,
  type ContentLoader,
  type ContentOptions,
  contentLoader,
  loadContent,
} from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { sortProblems } from '@kakehashi/problems'
import { checkGlossary, checkRecords } from '@kakehashi/translation'
import { checkPictures } from './pictures/check-pictures.ts'
import { programVersion } from './program-version.ts'
import type { Project } from './project.ts'

/**
 * All content of a project, read, linked, its pictures decoded for a trial, its translations' terms and records checked;
 * `withUnpublished` for those who look after pages that are not published too.
 */
export async function loadProject(
  project: Project,
  options: { readonly withUnpublished?: boolean } = {},
): Promise<Content> {
  const { graph, problems } = await checked(
    await loadContent({ ...contentOptions(project), ...options }),
    project,
  )
  return { graph, problems: sortProblems([...problems, ...checkRecords(graph)]) }
}

/** A loader for the preview, which holds on to the last good version of each page. */
export function projectLoader(project: Project): ContentLoader {
  const { load, reload } = contentLoader(contentOptions(project))
  return { load: async () => checked(await load(), project), reload }
}

async function checked(content: Content, { pictureCacheDir }: Project): Promise<Content> {
  const { graph, problems } = await checkPictures(content, pictureCacheDir)
  return { graph, problems: sortProblems([...problems, ...checkGlossary(graph)]) }
}

/** How the content of a project is loaded. */
export function contentOptions({ contentDir, rootDir, pageCacheDir, sites, today }: Project): ContentOptions {
  const cacheDir = join(pageCacheDir, programVersion(rootDir, 'content'))
  return { contentDir, projectDir: rootDir, cacheDir, sites, i18n, today }
}
