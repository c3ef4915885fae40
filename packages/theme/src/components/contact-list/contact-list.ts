import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Phrase, renderPhrase } from '../../markup/phrase.ts'

/** A person or a desk to turn to. */
export type Contact = {
  /** The name, marked with its language so that it is pronounced right. */
  readonly name: Phrase
  /** What the person does. */
  readonly title?: Phrase | undefined
  /** Where the person works. */
  readonly organisation?: Phrase | undefined
  /** Telephone numbers in E.164: `+4640344083`. */
  readonly phones: readonly ContactPhone[]
}

export type ContactPhone = {
  /** A desk's telephone or a mobile. */
  readonly kind: 'telephone' | 'mobile'
  /** The number in E.164: a plus sign and digits only. */
  readonly number: string
}

export type ContactListProps = InterfaceLanguage & {
  /** Whom to turn to, in order. */
  readonly contacts: readonly Contact[]
}

/** Whom to turn to, with telephone numbers that can be called from the page. */
export function renderContactList(props: ContactListProps): Html | null {
  if (props.contacts.length === 0) return null
  return lines(
    html`<ul class="contact-list">`,
    props.contacts.map((contact) => renderContact(props, contact)),
    html`</ul>`,
  )
}

function renderContact(props: ContactListProps, { name, title, organisation, phones }: Contact): Html {
  const { locale } = props
  return lines(
    html`<li>`,
    html`<p class="contact-name">${renderPhrase(name, locale)}</p>`,
    title && html`<p>${renderPhrase(title, locale)}</p>`,
    organisation && html`<p>${renderPhrase(organisation, locale)}</p>`,
    phones.length > 0 && renderPhones(props, phones),
    html`</li>`,
  )
}

function renderPhones({ i18n, locale }: InterfaceLanguage, phones: readonly ContactPhone[]): Html {
  return lines(
    html`<dl>`,
    phones.map(({ kind, number }) => {
      const label = i18n.t(locale, kind === 'mobile' ? 'contact.mobile' : 'contact.phone')
      return html`<div><dt>${label}</dt> <dd><a class="nobreak" href="tel:${number}">${i18n.formatPhone(locale, number)}</a></dd></div>`
    }),
    html`</dl>`,
  )
}
