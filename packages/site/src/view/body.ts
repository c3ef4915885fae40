import { extname } from 'node:path'
import { type BodyRenderer, type ResolvedLink, type Version } from '@kakehashi/content'
import { html, raw } from '@kakehashi/html'
import { renderFigure } from '@kakehashi/theme'
import type { Drawing } from './page.ts'

/** Links and pictures of a text as this site draws them. Notes on a link are in the language of the text around it. */
export function bodyRenderer(drawing: Drawing): BodyRenderer {
  return {
    link: (link, version) => drawLink(drawing, link, version),
    image: (image, picture, block) => {
      const drawn = drawing.picture(picture.path, image.alt, block)
      return block ? renderFigure({ picture: drawn, caption: image.caption }) : drawn
    },
  }
}

const close = raw('</a>')

function drawLink(drawing: Drawing, link: ResolvedLink, version: Version): ReturnType<BodyRenderer['link']> {
  const { i18n } = drawing
  const around = version.page.locale
  switch (link.kind) {
    case 'dead':
      return { open: html``, close: html`` }
    case 'fragment':
      return { open: html`<a href="${link.href}">`, close }
    case 'external': {
      if (!/^https?:/i.test(link.href)) return { open: html`<a href="${link.href}">`, close }
      const note = html`<span class="visually-hidden"> (${i18n.t(around, 'link.external')})</span>`
      return { open: html`<a class="external" rel="external" href="${link.href}">`, close: html`${note}${close}` }
    }
    case 'document': {
      const format = extname(link.document.path).slice(1).toUpperCase()
      const size = i18n.formatBytes(around, link.document.bytes)
      const note = html` (${i18n.t(around, 'document.note', { format, size })})`
      return { open: html`<a href="${drawing.documentHref(link.document)}">`, close: html`${note}${close}` }
    }
    case 'page': {
      if (link.shownIn === null || link.shownIn === around) return { open: html`<a href="${link.href}">`, close }
      const language = i18n.languageName(around, link.shownIn)
      const note = html` (${i18n.t(around, 'link.language', { language })})`
      return { open: html`<a href="${link.href}" hreflang="${link.shownIn}">`, close: html`${note}${close}` }
    }
  }
}
