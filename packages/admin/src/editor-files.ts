import { html } from '@kakehashi/html'
import { programName } from './bundle-editor.ts'
import { type EditorOptions, editorSettings } from './config/editor-settings.ts'

/** Where the editor is below a site's base path. */
export const editorPath = 'admin/'

/** The texts of the editor's own files by name: its page, and its settings in each language that it has words in. */
export function editorFiles(options: Omit<EditorOptions, 'locale'>): ReadonlyMap<string, string> {
  const { i18n } = options
  return new Map([
    ['index.html', editorPage(options)],
    ...i18n.locales.map((locale): [string, string] => [
      `settings.${locale}.json`,
      JSON.stringify(editorSettings({ ...options, locale })),
    ]),
  ])
}

function editorPage({ i18n }: Pick<EditorOptions, 'i18n'>): string {
  const [first] = i18n.locales
  if (first === undefined) throw new Error('The editor needs a language')
  return String(html`<!doctype html>
<html lang="${first}" data-languages="${i18n.locales.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${i18n.t(first, 'editor.name')}</title>
<script type="module" src="${programName}"></script>
</head>
<body>
<noscript><p>${i18n.t(first, 'editor.noScript')}</p></noscript>
</body>
</html>
`)
}
