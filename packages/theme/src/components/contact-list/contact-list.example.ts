import type { ComponentExamples } from '../../examples/example.ts'
import { names } from '../../examples/sample-content.ts'
import { renderContactList } from './contact-list.ts'

const role = { sv: 'enhetschef', en: 'head of unit', ja: '部門責任者' }

export const contactListExamples: ComponentExamples = {
  name: 'contact-list',
  title: 'Contact list',
  examples: [
    {
      title: 'A person with two telephones',
      render: ({ i18n, locale, pick }) => {
        const name = { sv: 'Ola Yndeheim', en: 'Ola Yndeheim', ja: 'Ola Yndeheim' }
        return renderContactList({
          i18n,
          locale,
          contacts: [
            {
              name: { text: pick(name), lang: 'sv' },
              title: { text: pick(role) },
              organisation: { text: pick(names.malmo) },
              phones: [
                { kind: 'telephone', number: '+4640344083' },
                { kind: 'mobile', number: '+46731465315' },
              ],
            },
          ],
        })
      },
    },
  ],
}
