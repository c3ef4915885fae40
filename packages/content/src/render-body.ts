import { type Html, raw } from '@kakehashi/html'
import type { Graph, Version } from './graph/graph.ts'
import { contentPath } from './graph/link-path.ts'
import type { Picture } from './graph/pictures.ts'
import { type ResolvedLink, resolveLink } from './graph/resolve-link.ts'
import type { Image } from './markdown/body.ts'

/** How the layer above draws what the text refers to. */
export type BodyRenderer = {
  /** The start and the end of a link, around its words. */
  readonly link: (link: ResolvedLink, version: Version) => { readonly open: Html; readonly close: Html }
  /** A picture; in a figure of its own where it stands alone. */
  readonly image: (image: Image, picture: Picture, block: boolean) => Html
  /** What is said of a block of the text, by its index in `body.blocks`; where it stands, `markdown/mark-blocks.ts` decides. */
  readonly afterBlock?: (index: number) => Html | null
}

/** The text of a page for the readers of one language, its gaps filled. */
export function renderBody(graph: Graph, version: Version, renderer: BodyRenderer): Html {
  const { body, source } = version.page
  const links = body.links.map((link) => renderer.link(resolveLink(graph, version, link), version))
  let markup = ''
  for (const part of body.parts) {
    if (typeof part === 'string') markup += part
    else if (part.kind === 'heading-id') markup += version.headingIds[part.index] ?? ''
    else if (part.kind === 'link-open') markup += links[part.index]?.open ?? ''
    else if (part.kind === 'link-close') markup += links[part.index]?.close ?? ''
    else if (part.kind === 'block-end') {
      markup += renderer.afterBlock?.(part.index) ?? ''
    } else {
      const image = body.images[part.index]
      const picture = image && graph.pictures.get(contentPath(source.path, image.path) ?? '')
      if (image && picture) markup += renderer.image(image, picture, part.block)
    }
  }
  return raw(markup)
}
