export { type Child, type Html, html, raw } from './html.ts'
