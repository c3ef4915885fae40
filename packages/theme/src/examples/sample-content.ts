import type { PageListItem } from '../components/page-list/page-list.ts'
import type { Phrase } from '../markup/phrase.ts'
import type { ExampleProps, Texts } from './example.ts'

/** Names that examples share. */
export const names: {
  readonly malmo: Texts<string>
  readonly section: Texts<string>
  readonly association: Texts<Phrase>
} = {
  malmo: { sv: 'Malmö stad', en: 'City of Malmö', ja: 'マルメ市' },
  section: { sv: 'Samarbete med Japan', en: 'Cooperation with Japan', ja: '日本との協力' },
  association: {
    sv: { text: 'Japan Bridge Scandinavia', lang: 'en' },
    en: { text: 'Japan Bridge Scandinavia' },
    ja: { text: 'ジャパン・ブリッジ・スカンジナビア' },
  },
}

/** A page of the sites, as it is listed. */
export type SamplePage = {
  /** The short title that the navigation has. */
  readonly label: Texts<string>
  readonly title: Texts<string>
  readonly description: Texts<string>
  readonly date?: string
}

const opportunities: SamplePage = {
  label: { sv: 'Möjligheter', en: 'Opportunities', ja: '協力の可能性' },
  title: {
    sv: 'Varför Japan och varför Malmö?',
    en: 'Why Japan, and why Malmö?',
    ja: 'なぜ日本なのか、なぜマルメなのか',
  },
  description: {
    sv: 'Vad Japan och Malmö kan vinna på varandra – marknaden, frihandelsavtalet, startups och hållbar stadsutveckling.',
    en: 'What Japan and Malmö can gain from each other – the market, the trade agreement, startups and sustainable urban development.',
    ja: '日本とマルメの協力が互いにもたらす可能性を、市場、経済連携協定、スタートアップ、持続可能な都市開発の面からご紹介します。',
  },
}

const agreement: SamplePage = {
  label: { sv: 'Frihandelsavtalet', en: 'Trade agreement', ja: '日EU経済連携協定' },
  title: {
    sv: 'Frihandelsavtalet mellan EU och Japan',
    en: 'The free-trade agreement between the EU and Japan',
    ja: '日EU経済連携協定（EPA）',
  },
  description: {
    sv: 'Frihandelsavtalet mellan EU och Japan gäller sedan den 1 februari 2019. Läs hur stort det är och vad det öppnar för.',
    en: 'The EU–Japan free-trade agreement has been in force since 1 February 2019. See how large it is and what it makes possible.',
    ja: 'EUと日本の自由貿易協定は、2019年2月1日に発効しました。その規模と、協定によって広がる可能性をご紹介します。',
  },
}

const travel: SamplePage = {
  label: { sv: 'Resan', en: 'Travel', ja: '交通' },
  title: {
    sv: 'Resa mellan Malmö och Japan',
    en: 'Travelling between Malmö and Japan',
    ja: 'マルメと日本の行き来',
  },
  description: {
    sv: 'Köpenhamns flygplats beskrivs som den enda i Skandinavien med direktflyg till Japan.',
    en: 'Copenhagen Airport is described as Scandinavia’s only airport with direct flights to Japan.',
    ja: 'コペンハーゲン空港は、スカンジナビアで唯一、日本への直行便があるとされています。',
  },
}

const news: SamplePage = {
  label: { sv: 'Nyheter', en: 'News', ja: 'お知らせ' },
  title: {
    sv: 'Nyheter om samarbetet med Japan',
    en: 'News about the cooperation with Japan',
    ja: '日本との協力に関するお知らせ',
  },
  description: {
    sv: 'Nyheter om Malmö stads samarbete med Japan, till exempel om hubben och om frihandelsavtalet.',
    en: 'News about the City of Malmö’s cooperation with Japan, for example about the hub and the trade agreement.',
    ja: 'ハブの開設や日EU経済連携協定の発効など、マルメ市と日本との協力に関するお知らせです。',
  },
}

const hubOpens: SamplePage = {
  label: { sv: 'Hubben invigs', en: 'The hub opens', ja: 'ハブの開設' },
  title: {
    sv: 'Hubben för Japan och Malmö har öppnat',
    en: 'The hub for Japan and Malmö has opened',
    ja: '日本とマルメを結ぶハブが開設されました',
  },
  description: {
    sv: 'Japan Business & Innovation Hub öppnade den 20 maj 2024 med omkring hundra gäster.',
    en: 'The Japan Business & Innovation Hub opened on 20 May 2024 with about a hundred guests.',
    ja: '2024年5月20日、Japan Business & Innovation Hubが開設され、開所式には約100人が出席しました。',
  },
  date: '2024-05-20',
}

const newName: SamplePage = {
  label: { sv: 'Nytt namn', en: 'A new name', ja: '名称変更' },
  title: {
    sv: 'Föreningen heter nu Japan Bridge Scandinavia',
    en: 'The association is now Japan Bridge Scandinavia',
    ja: '協会名がジャパン・ブリッジ・スカンジナビアになりました',
  },
  description: {
    sv: 'Årsmötet den 20 april 2023 gav föreningen ett nytt namn. Det tidigare var Japan House Scandinavia.',
    en: 'The annual meeting of 20 April 2023 gave the association a new name. It was formerly Japan House Scandinavia.',
    ja: '2023年4月20日の年次総会で、協会の新しい名称が決まりました。旧称はジャパン・ハウス・スカンジナビアです。',
  },
  date: '2023-04-20',
}

/** Pages of the two sites. */
export const samplePages = { opportunities, agreement, travel, news, hubOpens, newName } as const

/** The page as an entry of a list. */
export function listed({ title, description, date }: SamplePage, { pick, href }: ExampleProps): PageListItem {
  return { title: pick(title), href, description: pick(description), date }
}

/** A page that is not translated everywhere, by its title, with the language of that title. */
export const untranslated: Texts<{ readonly text: string; readonly lang: string }> = {
  sv: { text: 'From Roppongi to Malmö', lang: 'en' },
  en: { text: 'Från Roppongi till Malmö', lang: 'sv' },
  ja: { text: 'From Roppongi to Malmö', lang: 'en' },
}
