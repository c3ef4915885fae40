import dictionary from 'dictionary-sv'

/** The words that Swedish compounds are made of. */
export type CompoundParts = {
  /** Forms that stand before another part: `handels`, `kontors`, `skol`. */
  readonly firsts: ReadonlySet<string>
  /** Forms that end a compound: `avtal`, `avtalet`, `avtalens`. */
  readonly lasts: ReadonlySet<string>
}

type Suffix = { readonly remove: string; readonly add: string; readonly isFirst: boolean }
/** The suffixes of a flag that may follow a word which ends in a certain way. */
type SuffixRule = { readonly after: RegExp; readonly suffixes: readonly Suffix[] }

/**
 * The parts of compounds in the Hunspell dictionary `dictionary-sv`, inflected by its own rules; of its words those whose
 * first letters `mayBegin` admits. Flags of the dictionary: X and U stand before another part, Z stands nowhere else.
 */
export function swedishCompoundParts(mayBegin: (word: string) => boolean): CompoundParts {
  const rules = readSuffixes(text(dictionary.aff))
  const firsts = new Set<string>()
  const lasts = new Set<string>()
  for (const line of text(dictionary.dic).split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trimEnd().split('/')
    const lower = word.toLowerCase()
    if (!mayBegin(lower) || !/^\p{L}{2,}-?$/u.test(lower)) continue
    if (word.endsWith('-') || /[XU]/.test(flags)) firsts.add(lower.replace('-', ''))
    if (word.endsWith('-') || flags.includes('Z')) continue
    lasts.add(lower)
    for (const flag of flags)
      for (const { after, suffixes } of rules.get(flag) ?? []) {
        if (!after.test(lower)) continue
        for (const { remove, add, isFirst } of suffixes) {
          const form = lower.slice(0, lower.length - remove.length) + add
          if (isFirst) firsts.add(form)
          else lasts.add(form)
        }
      }
  }
  return { firsts, lasts }
}

/** Lines `SFX flag remove add/flags condition`; https://man.archlinux.org/man/hunspell.5 */
function readSuffixes(affixes: string): ReadonlyMap<string, readonly SuffixRule[]> {
  const lines = affixes.split('\n').flatMap((line) => {
    const [kind, flag = '', remove = '', added = '', condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || condition === undefined) return []
    const [add = '', flags = ''] = added.split('/')
    const suffix = { remove: remove.replace('0', ''), add: add.replace('0', ''), isFirst: /[XU]/.test(flags) }
    return { flag, condition, suffix }
  })
  return new Map(
    [...Map.groupBy(lines, ({ flag }) => flag)].map(([flag, ofFlag]) => [
      flag,
      [...Map.groupBy(ofFlag, ({ condition }) => condition)].map(([condition, same]) => ({
        after: new RegExp(`${condition}$`),
        suffixes: same.map(({ suffix }) => suffix),
      })),
    ]),
  )
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
