import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Inline, langAttribute, renderPhrase } from '../../markup/phrase.ts'
import type { LanguageLink } from '../language-switcher/language-switcher.ts'
import type { SiteIdentity } from '../site-header/site-header.ts'

/** A link in the footer: the accessibility statement, the other site. */
export type FooterLink = {
  /** Where it leads. */
  readonly label: Inline
  /** The address. */
  readonly href: string
  /** The language of the label, when it is not that of the interface. */
  readonly lang?: string | undefined
}

export type SiteFooterProps = InterfaceLanguage & {
  /** Name, owner and tagline. */
  readonly site: SiteIdentity
  /** Links that stand on every page, in order. */
  readonly footerLinks: readonly FooterLink[]
  /** The same page in the site's languages. */
  readonly languages: readonly LanguageLink[]
}

/** The foot of every page: who is responsible, pages about the site, the languages once more. */
export function renderSiteFooter(props: SiteFooterProps): Html {
  const { locale, site } = props
  return lines(
    html`<footer class="site-footer">`,
    html`<div class="site-footer-inner">`,
    html`<div>`,
    html`<p class="site-footer-name">${renderPhrase(site.name, locale)}</p>`,
    site.owner && html`<p>${renderPhrase(site.owner, locale)}</p>`,
    site.tagline && html`<p class="site-footer-tagline">${renderPhrase(site.tagline, locale)}</p>`,
    html`</div>`,
    props.footerLinks.length > 0 && renderLinks(props),
    renderLanguages(props),
    html`</div>`,
    html`</footer>`,
  )
}

function renderLinks({ i18n, locale, footerLinks }: SiteFooterProps): Html {
  return lines(
    html`<nav aria-label="${i18n.t(locale, 'footer.label')}">`,
    html`<ul>`,
    footerLinks.map(
      ({ label, href, lang }) => html`<li><a href="${href}"${langAttribute(lang, locale)}>${label}</a></li>`,
    ),
    html`</ul>`,
    html`</nav>`,
  )
}

function renderLanguages({ i18n, languages }: SiteFooterProps): Html | null {
  const links = languages.filter(
    (language) => language.state === 'current' || language.state === 'translated',
  )
  if (links.length < 2) return null
  return lines(
    html`<ul class="site-footer-languages">`,
    links.map(({ locale, href }) => {
      return html`<li><a href="${href}" lang="${locale}" hreflang="${locale}">${i18n.facts(locale).ownName}</a></li>`
    }),
    html`</ul>`,
  )
}
