import { minifyCss, themeCss } from '@kakehashi/theme'
import type { ProjectSite } from './project.ts'

/**
 * The text of the style element in each page of the site. Within the page it is there a round trip earlier than a file would
 * be, on a slow line a quarter to a third of the time to the first paint (`npm run bench -- styles`).
 */
export function pageStyles({ tokens }: ProjectSite): string {
  return minifyCss(themeCss(tokens))
}
