import type { Query } from '../query/answer.ts'

/** The query that an address asks for: `?q=avtal&site=malmo&kind=news&exact=1`. */
export function queryOf(address: string): Query {
  const parameters = new URL(address).searchParams
  return {
    text: parameters.get('q') ?? '',
    filters: { site: parameters.get('site') ?? undefined, kind: parameters.get('kind') ?? undefined },
    exactly: parameters.has('exact'),
  }
}

/** The part of an address that asks for a query; `queryOf` reads it. */
export function parametersOf({ text, filters = {}, exactly = false }: Query): string {
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('q', text)
  if (filters.site !== undefined) parameters.set('site', filters.site)
  if (filters.kind !== undefined) parameters.set('kind', filters.kind)
  if (exactly) parameters.set('exact', '1')
  const asked = parameters.toString()
  return asked === '' ? '' : `?${asked}`
}
