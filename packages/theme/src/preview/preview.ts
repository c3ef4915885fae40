import { readFileSync } from 'node:fs'

export { type ComparedRow, type ComparisonProps, renderComparison, type TextRun } from './comparison.ts'
export { type PreviewBarProps, renderPreviewBar } from './preview-bar.ts'
export { renderProblemOverlay, type ShownProblem } from './problem-overlay.ts'

/** The styles of what the preview alone shows, after the theme's own. */
export function previewCss(): string {
  return readFileSync(new URL('preview.css', import.meta.url), 'utf8')
}
