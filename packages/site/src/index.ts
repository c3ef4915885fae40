export { defineSite, type SiteConfig } from './define-site.ts'
export { kakehashi } from './plugin.ts'
export { openProject, type Project, type ProjectSite } from './project.ts'
export type { SiteSettings } from './site-settings.ts'
