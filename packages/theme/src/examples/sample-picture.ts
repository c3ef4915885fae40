import type { Html } from '@kakehashi/html'
import { type PictureProps, renderPicture } from '../components/picture/picture.ts'
import type { ExampleProps } from './example.ts'

/** A bridge before the sun, drawn here so that examples need no file. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450">
<path fill="#f3e3cf" d="M0 0h800v450H0z"/>
<circle cx="400" cy="235" r="120" fill="#c23b22"/>
<path fill="#3c6e8f" d="M0 330h800v120H0z"/>
<path fill="none" stroke="#2b211b" stroke-width="5" d="M0 330h800M280 150v210M520 150v210M280 155 60 328m220-173 150 173M280 155l-130 173m130-173 75 173M520 155 370 328m150-173 220 173M520 155l-75 173m75-173 130 173"/>
</svg>`

/** The drawing as an address. */
export const drawingHref = `data:image/svg+xml,${encodeURIComponent(drawing)}`

/** The drawing as a picture, with the text of the association's start page, or as decoration without one. */
export function renderSamplePicture(
  { pick }: Pick<ExampleProps, 'pick'>,
  role: 'described' | 'decorative',
  sources: PictureProps['sources'] = [],
): Html {
  const alt = role === 'decorative' ? '' : pick(bridge)
  return renderPicture({ sources, img: { src: drawingHref, width: 800, height: 450, alt }, lazy: false })
}

const bridge = {
  sv: 'En tecknad snedkabelbro över vatten. Bakom bron står en stor röd sol.',
  en: 'A drawing of a cable-stayed bridge over water. Behind the bridge stands a large red sun.',
  ja: '海に架かる斜張橋のイラスト。橋の向こうに大きな赤い太陽があります。',
}
