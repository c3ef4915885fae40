import type { Release } from '../release.ts'
import type { ServedSite } from '../served-site.ts'
import { quote } from './quote.ts'

/** A decoded path at which releases have no page any more, and what nginx is to do there for each of them, by its name. */
export type OldAddress = { readonly path: string; readonly actions: ReadonlyMap<string, string> }

/** The addresses that releases redirect or declare gone, sorted. Each holds with and without a slash at its end. */
export function oldAddresses(releases: readonly Release[]): readonly OldAddress[] {
  const byRelease = releases.map(({ id, served }) => ({ id, byPath: actionsOf(served) }))
  const paths = new Set(byRelease.flatMap(({ byPath }) => [...byPath.keys()]))
  return [...paths].sort().map((path) => ({
    path,
    actions: new Map(
      byRelease.flatMap(({ id, byPath }) => {
        const action = byPath.get(path)
        return action === undefined ? [] : [[id, action] as const]
      }),
    ),
  }))
}

function actionsOf({ redirects, gone }: ServedSite): ReadonlyMap<string, string> {
  const written = [
    ...gone.map((from) => [from, 'return 410;'] as const),
    ...redirects.map(({ from, to }) => [from, `return 301 ${quote(to.replaceAll('$', '%24'))};`] as const),
  ]
  const others = written.flatMap(([from, action]) => {
    const other = from.endsWith('/') ? from.slice(0, -1) : `${from}/`
    return other === '' ? [] : [[other, action] as const]
  })
  return new Map([...others, ...written])
}
