import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomNumbers } from '@kakehashi/testing'

export const locales = ['sv', 'en', 'ja'] as const

export type CorpusLocale = (typeof locales)[number]

/** A page in one language, with its text as blocks of markdown but for links, which every generator writes in its own way. */
export type CorpusText = {
  readonly title: string
  readonly description: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly linkTo: PageName | null }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly text: string }

/** A page by its section and its place in it: `s0/p12`. */
export type PageName = string

export type CorpusPage = {
  readonly name: PageName
  readonly section: string
  /** `2025-03-01` */
  readonly date: string
  readonly texts: Readonly<Record<CorpusLocale, CorpusText>>
}

/** How many pages a section has. */
const ofSection = 50

/**
 * A made-up site: so many pages, each in three languages, in sections of fifty, with headings, paragraphs, links to one another,
 * lists, tables and pictures. The sentences are those of the real content, in an order of their own; the same seed gives the
 * same site.
 */
export function makeCorpus(contentDir: string, pages: number, seed: number): readonly CorpusPage[] {
  const bank = Object.fromEntries(
    locales.map((locale) => [locale, sentencesOf(contentDir, locale)]),
  ) as Record<CorpusLocale, readonly string[]>
  return Array.from({ length: pages }, (_, index) => {
    const section = `s${Math.floor(index / ofSection)}`
    const draw = randomNumbers(seed + index)
    const shape = Array.from({ length: 4 }, () => ({
      paragraphs: 1 + (draw() % 3),
      extra: draw() % 6,
      linkTo: nameOf(draw() % pages),
    }))
    const texts = Object.fromEntries(
      locales.map((locale) => [locale, textOf(bank[locale], index, shape, randomNumbers(seed + index))]),
    ) as Record<CorpusLocale, CorpusText>
    const day = new Date(Date.UTC(2020, 0, 1 + (index % 2000))).toISOString().slice(0, 10)
    return { name: nameOf(index), section, date: day, texts }
  })
}

function nameOf(index: number): PageName {
  return `s${Math.floor(index / ofSection)}/p${index % ofSection}`
}

type Shape = readonly { readonly paragraphs: number; readonly extra: number; readonly linkTo: PageName }[]

function textOf(bank: readonly string[], index: number, shape: Shape, draw: () => number): CorpusText {
  const sentence = () => bank[draw() % bank.length] ?? ''
  const words = (count: number) =>
    sentence()
      .replace(/[.。]$/, '')
      .slice(0, count)
  const blocks = shape.flatMap(({ paragraphs, extra, linkTo }, part): readonly Block[] => [
    { kind: 'heading', level: part === 2 ? 3 : 2, text: `${words(40)} ${part + 1}` },
    ...Array.from({ length: paragraphs }, (_, number): Block => {
      const text = Array.from({ length: 3 }, sentence).join(' ')
      return { kind: 'paragraph', text, linkTo: number === 0 ? linkTo : null }
    }),
    ...(extra < 2 ? [{ kind: 'list' as const, items: [words(60), words(60), words(60)] }] : []),
    ...(extra === 2 ? [{ kind: 'table' as const, rows: [0, 1, 2].map(() => [words(20), words(20)]) }] : []),
    ...(extra === 3 ? [{ kind: 'picture' as const, text: words(50) }] : []),
  ])
  return { title: `${words(30)} ${index}`, description: sentence(), blocks }
}

/** Sentences of the real content, without markup. */
function sentencesOf(contentDir: string, locale: CorpusLocale): readonly string[] {
  const files = globSync(`{malmo,association}/**/*.${locale}.md`, { cwd: contentDir }).sort()
  return files.flatMap((file) => {
    const body = readFileSync(join(contentDir, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    return body
      .split('\n')
      .filter((line) => /^[\p{Lu}\p{Lo}]/u.test(line) && !/[[\]{}|<>*_`#:]/.test(line))
      .flatMap((line) => line.split(locale === 'ja' ? /(?<=。)/ : /(?<=\.) /))
      .filter((sentence) => sentence.length > 20 && /[.。]$/.test(sentence))
  })
}
