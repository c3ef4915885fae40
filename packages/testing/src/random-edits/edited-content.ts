import { dirname, relative } from 'node:path/posix'

export const locales = ['sv', 'en', 'ja'] as const
export const sites = ['association', 'malmo'] as const

type Locale = (typeof locales)[number]
type SiteName = (typeof sites)[number]

type Text = {
  title: string
  heading: string
  paragraphs: string[]
  slug: string | null
  formerSlugs: string[]
}

type EditedPage = {
  site: SiteName
  /** From the site's folder. */
  path: string
  isDraft: boolean
  isNews: boolean
  /** The pages that it links to, in all its languages. */
  links: Set<EditedPage>
  texts: Map<Locale, Text>
}

/** Content without faults, as an editor changes it: one `edit` at a time, drawn from random numbers. */
export type EditedContent = {
  /** Texts by path in the content folder. */
  readonly files: () => ReadonlyMap<string, string>
  /** Changes something and says what. */
  readonly edit: () => string
}

const words = ['Hamnen', 'bridge', '日本', 'samarbete', 'harbour', '会議', 'resa', 'letter', '橋']

/** Both sites with their start pages and a few others. */
export function editedContent(random: () => number): EditedContent {
  let made = 0
  const pages: EditedPage[] = sites.map((site) => newPage(site, 'index', locales))
  for (let count = 0; count < 8; count++) create()

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[random() % items.length]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }

  function sentence(): string {
    return `${pick(words)} ${pick(words)} ${random() % 1000}.`
  }

  function newText(): Text {
    const name = `${pick(words)} ${++made}`
    return { title: name, heading: pick(words), paragraphs: [sentence()], slug: null, formerSlugs: [] }
  }

  function newPage(site: SiteName, path: string, written: readonly Locale[]): EditedPage {
    const texts = new Map(written.map((locale) => [locale, newText()]))
    return { site, path, isDraft: false, isNews: random() % 3 === 0, links: new Set(), texts }
  }

  function freshPath(): string {
    return `${pick(['', 'a/', 'b/'])}p${++made}`
  }

  function create(): string {
    const written = locales.filter(() => random() % 3 > 0)
    const page = newPage(pick(sites), freshPath(), written.length === 0 ? [pick(locales)] : written)
    page.links.add(pick(pages))
    pages.push(page)
    return `create ${page.path}`
  }

  /** A page that is no start page. */
  function other(): EditedPage | undefined {
    return pages.length > sites.length ? pick(pages.slice(sites.length)) : undefined
  }

  function textOf(page: EditedPage): Text {
    return pick([...page.texts.values()])
  }

  const textEdits: Readonly<Record<string, () => void>> = {
    'lengthen a text': () => void textOf(pick(pages)).paragraphs.push(sentence()),
    'shorten a text': () => void textOf(pick(pages)).paragraphs.splice(1, 1),
    'edit a heading': () => {
      textOf(pick(pages)).heading = pick(words)
    },
  }

  const edits: Readonly<Record<string, () => void>> = {
    create,
    'edit a title': () => {
      textOf(pick(pages)).title = `${pick(words)} ${++made}`
    },
    link: () => void pick(pages).links.add(pick(pages)),
    unlink: () => pick(pages).links.clear(),
    rename: () => {
      const page = other()
      if (page !== undefined) page.path = freshPath()
    },
    'move to the other site': () => {
      const page = other()
      if (page !== undefined) page.site = page.site === 'malmo' ? 'association' : 'malmo'
    },
    delete: () => {
      const page = other()
      if (page === undefined) return
      pages.splice(pages.indexOf(page), 1)
      for (const { links } of pages) links.delete(page)
    },
    translate: () => {
      const page = pick(pages)
      for (const locale of locales) if (!page.texts.has(locale)) return void page.texts.set(locale, newText())
    },
    'remove a translation': () => {
      const page = other()
      if (page !== undefined && page.texts.size > 1) page.texts.delete(pick([...page.texts.keys()]))
    },
    'change a slug': () => {
      const page = other()
      if (page === undefined) return
      const text = textOf(page)
      if (text.slug !== null) text.formerSlugs.push(text.slug)
      text.slug = `slug-${++made}`
    },
    'make a draft or publish': () => {
      const page = other()
      if (page !== undefined) page.isDraft = !page.isDraft
    },
  }

  function edit(): string {
    // every other one, as most of what is edited is text
    const [name, change] = pick(Object.entries(random() % 2 === 0 ? textEdits : edits))
    change()
    return name
  }

  return { files: () => new Map(pages.flatMap(filesOf)), edit }
}

function filesOf(page: EditedPage): readonly (readonly [string, string])[] {
  const [source] = locales.filter((locale) => page.texts.has(locale))
  return [...page.texts].map(([locale, { title, heading, paragraphs, slug, formerSlugs }]) => {
    const path = `${page.site}/${page.path}.${locale}.md`
    const fields = [
      `title: ${title}`,
      ...(slug === null ? [] : [`slug: ${slug}`]),
      ...(formerSlugs.length === 0 ? [] : [`formerSlugs: [${formerSlugs.join(', ')}]`]),
      ...(locale === source && page.isNews ? ['kind: news', 'date: 2026-03-01'] : []),
      ...(locale === source && page.isDraft ? ['draft: true'] : []),
    ]
    // a page that is published may not lead to one that is not
    const links = [...page.links].filter((to) => !to.isDraft || page.isDraft)
    const list = links.map((to, index) => `- [${index}](${hrefTo(to, page)})\n`).join('')
    const text = `${paragraphs.join('\n\n')}\n\n## ${heading}\n\n${list}`
    return [path, `---\n${fields.join('\n')}\n---\n\n${text}`] as const
  })
}

function hrefTo(to: EditedPage, from: EditedPage): string {
  return to.site === from.site
    ? `${relative(dirname(from.path), to.path) || 'x'}.md`
    : `${to.site}:${to.path}.md`
}
