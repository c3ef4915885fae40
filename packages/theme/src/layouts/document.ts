import { type Html, html } from '@kakehashi/html'

export type DocumentProps = {
  /** The language tag of the interface. */
  readonly locale: string
  /** The direction of its script. */
  readonly direction: 'ltr' | 'rtl'
  /** What stands in `<head>`: character set, title, links, styles. */
  readonly head: Html
  /** What stands in `<body>`. */
  readonly body: Html
}

/** A whole HTML document. */
export function renderDocument({ locale, direction, head, body }: DocumentProps): Html {
  return html`<!DOCTYPE html>
<html lang="${locale}" dir="${direction}">
<head>
${head}
</head>
<body>
${body}
</body>
</html>
`
}
