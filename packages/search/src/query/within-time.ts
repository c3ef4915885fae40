/** What can be thrown where a bundle cannot be loaded, or does not answer in time. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable'
}

/**
 * The promise's value, if it comes in time. Pagefind waits for ever where its program may not run, as under a policy
 * without `'wasm-unsafe-eval'`. @throws SearchUnavailable
 */
export async function withinTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchUnavailable('The index did not answer in time.')), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable(String(error), { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
