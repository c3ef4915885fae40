import dictionary from 'dictionary-sv'

/** The words that Swedish compounds are made of. */
export type CompoundParts = {
  /** Forms that stand before another part: `handels`, `kontors`, `skol`. */
  readonly firsts: ReadonlySet<string>
  /** Forms that end a compound: `avtal`, `avtalet`, `avtalens`. */
  readonly lasts: ReadonlySet<string>
}

type Suffix = {
  readonly remove: string
  readonly add: string
  readonly isFirst: boolean
  readonly after: RegExp
}

/**
 * The parts of compounds in the Hunspell dictionary `dictionary-sv`, inflected by its own rules.
 * Flags of the dictionary: X and U stand before another part, Z stands nowhere else.
 */
export function swedishCompoundParts(): CompoundParts {
  const suffixes = readSuffixes(text(dictionary.aff))
  const firsts = new Set<string>()
  const lasts = new Set<string>()
  for (const line of text(dictionary.dic).split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (!/^\p{L}{2,}-?$/u.test(word)) continue
    const lower = word.toLowerCase()
    if (word.endsWith('-') || /[XU]/.test(flags)) firsts.add(lower.replace('-', ''))
    if (word.endsWith('-') || flags.includes('Z')) continue
    lasts.add(lower)
    for (const flag of flags)
      for (const { remove, add, isFirst, after } of suffixes.get(flag) ?? []) {
        if (!after.test(lower)) continue
        const form = lower.slice(0, lower.length - remove.length) + add
        if (isFirst) firsts.add(form)
        else lasts.add(form)
      }
  }
  return { firsts, lasts }
}

/** Lines `SFX flag remove add/flags condition`; https://man.archlinux.org/man/hunspell.5 */
function readSuffixes(affixes: string): ReadonlyMap<string, readonly Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', remove = '', added = '', condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || condition === undefined) continue
    const [add = '', flags = ''] = added.split('/')
    const rules = suffixes.get(flag) ?? []
    rules.push({
      remove: remove === '0' ? '' : remove,
      add: add === '0' ? '' : add,
      isFirst: /[XU]/.test(flags),
      after: new RegExp(`${condition}$`),
    })
    suffixes.set(flag, rules)
  }
  return suffixes
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
