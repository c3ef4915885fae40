export {
  type BrowserSource,
  type FoundBrowser,
  findBrowser,
} from './browser/find-browser.ts'
export { launchBrowser } from './browser/launch-browser.ts'
export {
  type BuiltSites,
  buildContent,
  buildSite,
  type CommandOptions,
  type CommandResult,
  type RunningCommand,
  runKakehashi,
  startKakehashi,
} from './build-site.ts'
export { compareFolders } from './compare-folders.ts'
export { copyProject, type Edit } from './copy-project.ts'
export { listFiles } from './list-files.ts'
export { randomNumbers } from './random-numbers.ts'
export { type AskSite, askSites, type SiteAnswer } from './relevance/ask-sites.ts'
export { type LabelledQuery, readQueries } from './relevance/read-queries.ts'
export { type Score, type Scored, scoreOf } from './relevance/score.ts'
export { type AxeOptions, runAxe } from './run-axe.ts'
export {
  type Mount,
  type ServedFolders,
  serveFolders,
} from './serve-folders.ts'
export { temporaryFolder } from './temporary-folder.ts'
export { verifyBuilt } from './verify-built.ts'
export { walkPage } from './walk/walk-page.ts'
export { writeFiles } from './write-files.ts'
