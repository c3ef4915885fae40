/** A measured value for so many pages. */
export type Point = { readonly pages: number; readonly value: number }

/** `value = fixed + perPage × pages`, and how far each point is from it, as a part of its value. */
export type Fit = { readonly fixed: number; readonly perPage: number; readonly residuals: readonly number[] }

/** The line that is least far from all points, each by its own measure: least squares of what is off relative to the value. */
export function fitLine(points: readonly Point[]): Fit {
  const sum = (term: (point: Point) => number) =>
    points.reduce((total, point) => total + term(point) / point.value ** 2, 0)
  const [weights, pages, squares] = [
    sum(() => 1),
    sum((point) => point.pages),
    sum((point) => point.pages ** 2),
  ]
  const [values, products] = [sum((point) => point.value), sum((point) => point.pages * point.value)]
  const perPage = (weights * products - pages * values) / (weights * squares - pages ** 2)
  const fixed = (values - perPage * pages) / weights
  const residuals = points.map((point) => (fixed + perPage * point.pages - point.value) / point.value)
  return { fixed, perPage, residuals }
}
