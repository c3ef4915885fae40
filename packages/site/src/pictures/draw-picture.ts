import type { Html } from '@kakehashi/html'
import { renderPicture } from '@kakehashi/theme'
import type { PublishedPicture } from './prepare-pictures.ts'

/** The column of text: the whole window on a phone, else at most the theme's line length. */
const sizes = '(width < 48rem) 100vw, 40rem'

/** A picture in all its types and widths, the largest of the last type for browsers that know no other. */
export function drawPicture(files: readonly PublishedPicture[], alt: string, lazy: boolean): Html {
  const types = [...Map.groupBy(files, ({ type }) => type)]
  const [, last = []] = types.pop() ?? []
  const largest = last.at(-1)
  if (largest === undefined) throw new Error(`No files of the picture "${alt}"`)
  return renderPicture({
    sources: types.map(([type, list]) => ({ type, srcset: srcset(list) })),
    img: {
      src: largest.href,
      srcset: last.length > 1 ? srcset(last) : undefined,
      width: largest.width,
      height: largest.height,
      alt,
    },
    sizes,
    lazy,
  })
}

function srcset(files: readonly PublishedPicture[]): string {
  return files.map(({ href, width }) => `${href} ${width}w`).join(', ')
}
