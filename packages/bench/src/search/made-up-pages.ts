import type { Locale } from '@kakehashi/i18n'
import type { SearchPage } from '@kakehashi/search'

/** A source of numbers that is the same for the same seed (Park and Miller's generator). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'sk',
  'st',
  't',
  'tr',
  'v',
]
const vowels: Readonly<Record<string, readonly string[]>> = {
  sv: ['a', 'e', 'i', 'o', 'u', 'å', 'ä', 'ö'],
  en: ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'],
}
const codas = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk', 'ng']
const endings: Readonly<Record<string, readonly string[]>> = {
  sv: ['', '', 'en', 'ar', 'arna', 'et', 's'],
  en: ['', '', 's', 'ing', 'ed', 'er'],
}
const kanji = Array.from({ length: 1500 }, (_, index) => String.fromCodePoint(0x4e00 + index * 13))
const kana = [...'スタアプイノベショハブセミナルンドマメコペゲホテレストランクネビジサ']

/**
 * The rank of the next word: up to 1,500 as Zipf has it, beyond that ever rarer, so that new words come as they do in these
 * sites' own texts: some 3,500 different words in 100 pages, some 35,000 in 4,000.
 */
function nextRank(random: () => number): number {
  return Math.floor(random() < 0.85 ? 1500 ** random() : 1500 * random() ** (-1 / 0.7))
}

/** Pages of about 250 words each in one language, with two sections, the same for the same numbers. */
export function madeUpPages(locale: Locale, count: number): readonly SearchPage[] {
  const random = generator(count + locale.length * 7919 + (locale.codePointAt(0) ?? 0))
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const words = new Map<number, string>()
  const makeWord = (): string => {
    if (locale === 'ja')
      return random() < 0.3
        ? Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(kana)).join('')
        : pick(kanji) + pick(kanji)
    const syllables = 1 + Math.floor(random() * 3)
    const stem = Array.from(
      { length: syllables },
      () => pick(onsets) + pick(vowels[locale] ?? vowels['en'] ?? []) + pick(codas),
    ).join('')
    return stem + pick(endings[locale] ?? [''])
  }
  const word = (): string => {
    const index = nextRank(random)
    const known = words.get(index)
    if (known !== undefined) return known
    const made = makeWord()
    words.set(index, made)
    return made
  }
  const text = (length: number): string => {
    const parts = Array.from({ length }, word)
    return locale === 'ja' ? parts.join('の') : parts.join(' ')
  }
  return Array.from(
    { length: count },
    (_, index): SearchPage => ({
      address: `${index % 2 === 0 ? 'malmo:/samarbete-med-japan' : 'association:'}/${locale}/p${index}/`,
      id: `p/${index}`,
      locale,
      kind: index % 10 === 0 ? 'news' : 'page',
      title: `${text(4)} ${index}`,
      label: undefined,
      description: text(15),
      body: `<p>${text(80)}</p><h2 id="a">${text(3)}</h2><p>${text(80)}</p><h2 id="b">${text(3)}</h2><p>${text(70)}</p>`,
      facts: [],
    }),
  )
}
