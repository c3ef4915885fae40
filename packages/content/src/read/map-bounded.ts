/** The results of an asynchronous function in the order of the items, with at most `limit` calls at a time. */
export async function mapBounded<T, R>(
  items: readonly T[],
  limit: number,
  transform: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const queue = items.entries()
  const work = async () => {
    for (const [index, item] of queue) results[index] = await transform(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return results
}
