import type { BundleLoader } from './bundle.ts'
import { SearchUnavailable } from './within-time.ts'

/**
 * Fetches bundles in a browser. Chromium does not ask again for a module that it once failed to fetch, so that each new
 * attempt takes an address of its own.
 */
export function browserLoader(): BundleLoader {
  const failures = new Map<string, number>()
  return {
    importProgram: async (address) => {
      const failed = failures.get(address) ?? 0
      try {
        return await import(failed === 0 ? address : `${address}?attempt=${failed + 1}`)
      } catch (error) {
        failures.set(address, failed + 1)
        throw error
      }
    },
    readText: async (address) => {
      const response = await fetch(address)
      if (!response.ok) throw new SearchUnavailable(`${response.status} for ${address}`)
      return response.text()
    },
  }
}
