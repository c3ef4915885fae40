import type { ComponentExamples, ExampleProps, Texts } from '../../examples/example.ts'
import { names } from '../../examples/sample-content.ts'
import { type Member, type MemberGroup, renderMemberDirectory } from './member-directory.ts'

const university = { sv: 'Universitet', en: 'Universities', ja: '大学' }
const business = { sv: 'Näringsliv', en: 'Business', ja: '企業' }
const publicSector = { sv: 'Offentlig sektor', en: 'Public sector', ja: '公的機関' }
const malmo = { sv: 'Malmö', en: 'Malmö', ja: 'マルメ' }
const lund = { sv: 'Lund', en: 'Lund', ja: 'ルンド' }
const lundUniversity = { sv: 'Lunds universitet', en: 'Lund University', ja: 'ルンド大学' }
const skanska = { sv: 'Skanska', en: 'Skanska', ja: 'スカンスカ' }

export const memberDirectoryExamples: ComponentExamples = {
  name: 'member-directory',
  title: 'Member directory',
  examples: [
    {
      title: 'All members, with filters',
      render: (props) =>
        renderMemberDirectory({ ...props, filters: filters(props), members: members(props) }),
    },
    {
      title: 'One member, without filters',
      render: (props) =>
        renderMemberDirectory({ ...props, filters: [], members: members(props).slice(1, 2) }),
    },
  ],
}

function filters({
  i18n,
  locale,
  pick,
  href,
}: ExampleProps): Parameters<typeof renderMemberDirectory>[0]['filters'] {
  const group = (texts: Texts<string>): MemberGroup => {
    return { label: { text: pick(texts) }, href, count: 1, isCurrent: false }
  }
  const all = { label: { text: i18n.t(locale, 'members.all') }, href, count: 3, isCurrent: true }
  return [
    {
      heading: i18n.t(locale, 'members.sector'),
      groups: [all, ...[publicSector, university, business].map(group)],
    },
    { heading: i18n.t(locale, 'members.city'), groups: [malmo, lund].map(group) },
  ]
}

function members({ pick }: ExampleProps): readonly Member[] {
  const named = (texts: Texts<string>): Pick<Member, 'name' | 'ownName'> => {
    const text = pick(texts)
    return text === texts.sv
      ? { name: { text, lang: 'sv' } }
      : { name: { text }, ownName: { text: texts.sv, lang: 'sv' } }
  }
  return [
    { ...named(names.malmo), sector: { text: pick(publicSector) }, city: { text: pick(malmo) } },
    { ...named(lundUniversity), sector: { text: pick(university) }, city: { text: pick(lund) } },
    { ...named(skanska), sector: { text: pick(business) } },
  ]
}
