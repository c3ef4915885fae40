import { type Html, html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Phrase, renderPhrase } from '../../markup/phrase.ts'

/** An organisation that is listed. */
export type Member = {
  /** What it is called in the language of the page. */
  readonly name: Phrase
  /** What it calls itself, where that is something else. */
  readonly ownName?: Phrase | undefined
  /** What kind of organisation it is. */
  readonly sector: Phrase
  /** Where it is; absent where that is not known. */
  readonly city?: Phrase | undefined
}

/** The pages that list some of the members: by sector, or by city. */
export type MemberFilter = {
  readonly heading: string
  readonly groups: readonly MemberGroup[]
}

/** A page that lists some or all members. */
export type MemberGroup = {
  readonly label: Phrase
  readonly href: string
  readonly count: number
  /** Whether it is the page being read. */
  readonly isCurrent: boolean
}

export type MemberDirectoryProps = InterfaceLanguage & {
  readonly filters: readonly MemberFilter[]
  /** Those that the page lists, in order. */
  readonly members: readonly Member[]
  /** Whether it lists only those of a sector or city; visitors who search find the page with all of them. */
  readonly isPart?: boolean
}

/** The organisations as cards, and plain links to pages with those of one sector or city. */
export function renderMemberDirectory(props: MemberDirectoryProps): Html {
  const { i18n, locale, filters, members, isPart } = props
  return lines(
    html`<div class="member-directory"${isPart && html` data-part`}>`,
    filters.length > 0 && html`<nav class="member-filters" aria-label="${i18n.t(locale, 'members.filter')}">`,
    filters.map((filter) => renderFilter(filter, locale)),
    filters.length > 0 && html`</nav>`,
    html`<p class="member-count">${i18n.t(locale, 'members.count', { count: members.length })}</p>`,
    html`<ul class="member-list">`,
    members.map((member) => renderMember(props, member)),
    html`</ul>`,
    html`</div>`,
  )
}

function renderFilter({ heading, groups }: MemberFilter, locale: Locale): Html {
  return lines(
    html`<div>`,
    html`<p>${heading}</p>`,
    html`<ul>`,
    groups.map(({ label, href, count, isCurrent }) => {
      const current = isCurrent && html` aria-current="page"`
      return html`<li><a href="${href}"${current}>${renderPhrase(label, locale)} <span class="member-group-count">(${count})</span></a></li>`
    }),
    html`</ul>`,
    html`</div>`,
  )
}

function renderMember({ i18n, locale }: InterfaceLanguage, { name, ownName, sector, city }: Member): Html {
  return lines(
    html`<li>`,
    html`<p class="member-name">${renderPhrase(name, locale)}</p>`,
    ownName && html`<p class="member-own-name">${renderPhrase(ownName, locale)}</p>`,
    html`<dl>`,
    html`<div><dt>${i18n.t(locale, 'members.sector')}</dt> <dd>${renderPhrase(sector, locale)}</dd></div>`,
    city &&
      html`<div><dt>${i18n.t(locale, 'members.city')}</dt> <dd>${renderPhrase(city, locale)}</dd></div>`,
    html`</dl>`,
    html`</li>`,
  )
}
