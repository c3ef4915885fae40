import type { Colour, Colours, HexColour } from './tokens.ts'

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: HexColour, other: HexColour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Two colours that are too close to one another. */
export type ContrastFailure = {
  readonly front: keyof Colours
  readonly back: keyof Colours
  readonly scheme: keyof Colour
  /** The contrast they have. */
  readonly contrast: number
  /** The contrast they need: 4.5 for text (1.4.3), 3 for edges and focus rings (1.4.11). */
  readonly required: number
}

/** Every pair of colours that meet on a page and are too close; empty when all is well. */
export function findContrastFailures(colours: Colours): readonly ContrastFailure[] {
  return contrastPairs.flatMap(({ front, back, required }) =>
    schemes
      .map((scheme) => {
        const found = contrast(colours[front][scheme], colours[back][scheme])
        return { front, back, scheme, contrast: Math.floor(found * 100) / 100, required }
      })
      .filter((pair) => pair.contrast < required),
  )
}

const schemes = ['light', 'dark'] as const
const grounds = ['background', 'surface', 'note-background', 'tip-background', 'warning-background'] as const
const inks = ['text', 'link', 'link-hover', 'link-visited'] as const

/** The pairs of colours that meet on a page, with the contrast that WCAG 2.2 AA requires. */
export const contrastPairs: readonly Pick<ContrastFailure, 'front' | 'back' | 'required'>[] = [
  ...grounds.flatMap((back) => inks.map((front) => ({ front, back, required: 4.5 }))),
  { front: 'text-muted', back: 'background', required: 4.5 },
  { front: 'text-muted', back: 'surface', required: 4.5 },
  { front: 'on-accent', back: 'accent', required: 4.5 },
  { front: 'on-header', back: 'header', required: 4.5 },
  { front: 'on-hero', back: 'hero', required: 4.5 },
  { front: 'on-footer', back: 'footer', required: 4.5 },
  ...grounds.map((back) => ({ front: 'focus' as const, back, required: 3 })),
  { front: 'accent', back: 'background', required: 3 },
  { front: 'control', back: 'background', required: 3 },
  { front: 'control', back: 'surface', required: 3 },
  { front: 'note', back: 'note-background', required: 3 },
  { front: 'tip', back: 'tip-background', required: 3 },
  { front: 'warning', back: 'warning-background', required: 3 },
]

function luminance(colour: HexColour): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`"${colour}" is not six hexadecimal digits after "#".`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
