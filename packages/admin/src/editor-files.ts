import { html } from '@kakehashi/html'
import type { I18n } from '@kakehashi/i18n'
import { programName } from './bundle-editor.ts'
import { type EditorOptions, editorSettings } from './config/editor-settings.ts'

/** The texts of the editor's own files by name: its page, under this policy, and its settings in each language it speaks. */
export function editorFiles(
  options: Omit<EditorOptions, 'locale'>,
  policy: string,
): ReadonlyMap<string, string> {
  const { i18n } = options
  return new Map([
    ['index.html', editorPage(i18n, policy)],
    ...i18n.locales.map((locale): [string, string] => [
      `settings.${locale}.json`,
      JSON.stringify(editorSettings({ ...options, locale })),
    ]),
  ])
}

function editorPage(i18n: I18n, policy: string): string {
  const [first] = i18n.locales
  if (first === undefined) throw new Error('The editor needs a language')
  return String(html`<!doctype html>
<html lang="${first}" data-languages="${i18n.locales.join(' ')}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${i18n.t(first, 'editor.name')}</title>
<script type="module" src="${programName}"></script>
</head>
<body>
<noscript><p>${i18n.t(first, 'editor.noScript')}</p></noscript>
</body>
</html>
`)
}
