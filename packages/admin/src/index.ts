export { bundleEditor } from './bundle-editor.ts'
export { backendOrigin, type EditorBackend } from './config/editor-backend.ts'
export type { EditorSite } from './config/editor-settings.ts'
export { editorFiles } from './editor-files.ts'
