import { extname } from 'node:path'
import type { BodyRenderer, ResolvedLink, Version } from '@kakehashi/content'
import { html, raw } from '@kakehashi/html'
import { renderFigure } from '@kakehashi/theme'
import { drawPicture } from '../pictures/draw-picture.ts'
import type { Drawing } from './page.ts'

/**
 * Links and pictures of a text as this site draws them. Notes on a link are in the language of the text around it. The
 * first picture is loaded at once, the others when they come into view.
 */
export function bodyRenderer(drawing: Drawing, { page }: Version): BodyRenderer {
  const [first] = page.body.images
  return {
    link: (link, version) => drawLink(drawing, link, version),
    image: (image, { path }, block) => {
      const picture = drawPicture(drawing.pictures.get(path) ?? [], image.alt, image !== first)
      return block ? renderFigure({ picture, caption: image.caption }) : picture
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
      return {
        open: html`<a class="external" rel="external" href="${link.href}">`,
        close: html`${note}${close}`,
      }
    }
    case 'document': {
      const format = extname(link.document.path).slice(1).toUpperCase()
      const size = i18n.formatBytes(around, link.document.bytes)
      const note = html` (${i18n.t(around, 'document.note', { format, size })})`
      return { open: html`<a href="${drawing.documentHref(link.document)}">`, close: html`${note}${close}` }
    }
    case 'page': {
      if (link.shownIn === null || link.shownIn === around)
        return { open: html`<a href="${link.href}">`, close }
      const language = i18n.languageName(around, link.shownIn)
      const note = html` (${i18n.t(around, 'link.language', { language })})`
      return { open: html`<a href="${link.href}" hreflang="${link.shownIn}">`, close: html`${note}${close}` }
    }
  }
}
