/** One bar: what it stands for, how long it is, and how that is written. */
export type Bar = { readonly name: string; readonly value: number; readonly label: string }

/** Bars that are compared with one another. */
export type BarGroup = { readonly title: string; readonly bars: readonly Bar[] }

const width = 760
const nameWidth = 330
const row = 24
const head = 40

/** The colours of charts, for the reader's light or dark. */
export const chartStyles = `text { font: 13px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600 } rect, circle { fill: #0b5c86 } polyline { fill: none; stroke: #0b5c86; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect, circle { fill: #58a6d6 } polyline { stroke: #58a6d6 } }`

/**
 * A chart of horizontal bars as SVG, each group with a scale of its own, in the colours of the reader's light or dark. Names and
 * labels hold no markup.
 */
export function renderChart(title: string, groups: readonly BarGroup[]): string {
  let height = 0
  const drawn = groups.map((group) => {
    const top = height
    height += head + group.bars.length * row
    return drawGroup(group, top)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>${chartStyles}</style>
${drawn.join('')}</svg>
`
}

function drawGroup({ title, bars }: BarGroup, top: number): string {
  const longest = Math.max(...bars.map(({ value }) => value))
  const drawn = bars.map(({ name, value, label }, index) => {
    const y = top + head + index * row
    const length = Math.max(1, Math.round((value / longest) * (width - nameWidth - 80)))
    return `<text x="${nameWidth - 8}" y="${y + 14}" text-anchor="end">${name}</text>
<rect x="${nameWidth}" y="${y + 2}" width="${length}" height="${row - 8}"/>
<text x="${nameWidth + length + 6}" y="${y + 14}">${label}</text>
`
  })
  return `<text class="title" x="0" y="${top + 26}">${title}</text>\n${drawn.join('')}`
}
