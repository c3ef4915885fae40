import { type Html, html } from '@kakehashi/html'
import { lines } from '../../markup/lines.ts'
import type { Inline } from '../../markup/phrase.ts'

export type FigureProps = {
  /** The picture, from `renderPicture`. */
  readonly picture: Html
  /** What is said below the picture. */
  readonly caption?: Inline | null | undefined
}

/** A picture that stands by itself, with its caption. */
export function renderFigure({ picture, caption }: FigureProps): Html {
  return lines(html`<figure>`, picture, caption && html`<figcaption>${caption}</figcaption>`, html`</figure>`)
}
