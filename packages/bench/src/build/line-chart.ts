import { chartStyles } from './chart.ts'
import type { Fit, Point } from './fit.ts'

const [width, height, margin] = [760, 320, 56]

/** Points and the line through them as SVG, on scales of powers of ten. The title holds no markup. */
export function renderLine(title: string, points: readonly Point[], { fixed, perPage }: Fit): string {
  const pages = points.map((point) => point.pages)
  const values = points.map((point) => point.value)
  const x = scale(pages, margin, width - margin)
  const y = scale(values, height - margin, margin)
  const line = samples(Math.min(...pages), Math.max(...pages))
    .map((count) => `${x(count).toFixed(1)},${y(fixed + perPage * count).toFixed(1)}`)
    .join(' ')
  const marks = points.map(({ pages: count, value }) => {
    const [left, top] = [x(count).toFixed(1), y(value).toFixed(1)]
    return `<circle cx="${left}" cy="${top}" r="4"/>
<text x="${left}" y="${Number(top) - 10}" text-anchor="middle">${value.toFixed(1)} s</text>
<text x="${left}" y="${height - 20}" text-anchor="middle">${count.toLocaleString('en')}</text>
`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>${chartStyles}</style>
<text class="title" x="0" y="20">${title}</text>
<polyline points="${line}"/>
${marks.join('')}</svg>
`
}

/** From a value to its place between two ends. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))]
  return (value) => from + ((Math.log(value) - low) / (high - low)) * (to - from)
}

/** Fifty numbers of pages, each so many times the one before. */
function samples(from: number, to: number): readonly number[] {
  return Array.from({ length: 50 }, (_, index) => from * (to / from) ** (index / 49))
}
