import { defineSite } from '@kakehashi/site'

export default defineSite({
  locales: ['sv', 'en', 'ja'],
  origin: 'https://japanbridgescandinavia.se',
  basePath: '/',
  port: 8081,
  name: {
    sv: 'Japan Bridge Scandinavia',
    en: 'Japan Bridge Scandinavia',
    ja: 'ジャパン・ブリッジ・スカンジナビア',
  },
  tagline: {
    sv: 'Föreningen för utbyte mellan Japan och Skandinavien.',
    en: 'The association for exchange between Japan and Scandinavia.',
    ja: '日本とスカンジナビアの交流を進める協会です。',
  },
  owner: {
    type: 'NGO',
    name: {
      sv: 'Japan Bridge Scandinavia',
      en: 'Japan Bridge Scandinavia',
      ja: 'ジャパン・ブリッジ・スカンジナビア',
    },
    url: 'https://japanbridgescandinavia.se/',
  },
  footer: ['kontakt.md', 'tillganglighet.md', 'integritet.md'],
})
