import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../markup/interface-language.ts'
import { lines } from '../markup/lines.ts'

/** A problem in the words of the editor's language. */
export type ShownProblem = {
  /** `content/malmo/hub.ja.md:12:6` */
  readonly place: string
  readonly code: string
  /** What is wrong, and what to do. */
  readonly message: string
  readonly hint: string
  /** The lines of the file around it. */
  readonly frame: string | null
}

/** The errors of a page, over what it was when it last had none; it is closed without a script. */
export function renderProblemOverlay(
  props: InterfaceLanguage & {
    readonly problems: readonly ShownProblem[]
    /** Whether there is no page, for which any of them may be the reason. */
    readonly isMissing: boolean
  },
): Html {
  const { i18n, locale, problems, isMissing } = props
  const title = isMissing ? 'preview.noPageErrors' : 'preview.pageErrors'
  return lines(
    html`<dialog open class="problem-overlay" aria-labelledby="preview_errors" lang="${locale}">`,
    html`<p class="problem-overlay-title" id="preview_errors">${i18n.t(locale, title, { count: problems.length })}</p>`,
    renderProblems(problems),
    html`<p class="problem-overlay-advice">${i18n.t(locale, 'cli.lastGood')} ${i18n.t(locale, 'preview.mend')}</p>`,
    renderClose(props),
    html`</dialog>`,
  )
}

/** Each problem with its place, what is wrong, the lines, and what to do. */
export function renderProblems(problems: readonly ShownProblem[]): Html {
  return lines(
    html`<ol class="problems">`,
    problems.map(({ place, code, message, hint, frame }) =>
      lines(
        html`<li>`,
        html`<p class="problem-place"><code>${place}</code> <span>${code}</span></p>`,
        html`<p>${message}</p>`,
        frame && html`<pre tabindex="0" translate="no">${frame}</pre>`,
        hint && html`<p>${hint}</p>`,
        html`</li>`,
      ),
    ),
    html`</ol>`,
  )
}

/** A button that closes the dialog that it stands in. */
export function renderClose({ i18n, locale }: InterfaceLanguage): Html {
  return html`<form method="dialog"><button type="submit">${i18n.t(locale, 'preview.close')}</button></form>`
}
