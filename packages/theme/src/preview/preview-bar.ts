import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../markup/interface-language.ts'
import { lines } from '../markup/lines.ts'
import { renderClose, renderProblems, type ShownProblem } from './problem-overlay.ts'

export type PreviewBarProps = InterfaceLanguage & {
  /** Errors that the page does not show over itself. */
  readonly errors: readonly ShownProblem[]
  readonly warnings: readonly ShownProblem[]
  /** The ways to the page's translations beside their source. */
  readonly comparisons: readonly {
    readonly label: string
    readonly href: string
    /** How many parts are to be reviewed. */
    readonly older: number
  }[]
}

/** What the editor is told below every page of the preview, in one line that opens; nothing where all is well. */
export function renderPreviewBar(props: PreviewBarProps): Html | null {
  const { i18n, locale, errors, warnings, comparisons } = props
  if (errors.length + warnings.length + comparisons.length === 0) return null
  const [first] = errors
  const count = errors.length
  return lines(
    html`<dialog open class="preview-bar" aria-label="${i18n.t(locale, 'preview.label')}" lang="${locale}">`,
    first &&
      renderList(
        'preview-errors',
        i18n.t(locale, 'preview.errorsIn', { count, place: first.place.replace(/:\d+$/, '') }),
        errors,
      ),
    warnings.length > 0 &&
      renderList('preview-warnings', i18n.t(locale, 'cli.warnings', { count: warnings.length }), warnings),
    comparisons.map(({ label, href, older }) => {
      const note = older > 0 && html` <span>(${i18n.t(locale, 'preview.older', { count: older })})</span>`
      return html`<p><a href="${href}">${label}</a>${note}</p>`
    }),
    renderClose(props),
    html`</dialog>`,
  )
}

function renderList(name: string, summary: string, problems: readonly ShownProblem[]): Html {
  return lines(
    html`<details class="${name}">`,
    html`<summary>${summary}</summary>`,
    renderProblems(problems),
    html`</details>`,
  )
}
