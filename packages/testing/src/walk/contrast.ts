/** A colour on the colours behind it, from the nearest to the farthest, as the browser computes them: `rgb(0 0 0 / 50%)`. */
export type ColourSample = {
  readonly front: string
  readonly behind: readonly string[]
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** The contrast of a sample, from 1 to 21 (WCAG 2.2, "contrast ratio"); null where a colour cannot be reckoned. */
export function contrastOf({ front, behind }: ColourSample): number | null {
  const layers = [front, ...behind].map(parse)
  if (layers.some((layer) => layer === null)) return null
  const [ink = white, ...grounds] = layers.flatMap((layer) => (layer === null ? [] : [layer]))
  const ground = grounds.reduceRight((below, layer) => lay(layer, below), white)
  const [darker = 0, lighter = 0] = [luminance(lay(ink, ground)), luminance(ground)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const white: Colour = [255, 255, 255, 1]

function parse(text: string): Colour | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(text)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number)
  if (red === undefined || green === undefined || blue === undefined) return null
  return [red, green, blue, alpha]
}

function lay([red, green, blue, alpha]: Colour, [belowRed, belowGreen, belowBlue]: Colour): Colour {
  const mix = (above: number, below: number) => above * alpha + below * (1 - alpha)
  return [mix(red, belowRed), mix(green, belowGreen), mix(blue, belowBlue), 1]
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
