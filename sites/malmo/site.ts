import { defineSite } from '@kakehashi/site'

export default defineSite({
  locales: ['sv', 'en', 'ja'],
  origin: 'https://malmo.se',
  basePath: '/samarbete-med-japan/',
  port: 8080,
  name: {
    sv: 'Samarbete med Japan',
    en: 'Cooperation with Japan',
    ja: '日本との協力',
  },
  tagline: {
    sv: 'Malmö stads samarbete med Japan och den japanska marknaden.',
    en: 'The City of Malmö’s cooperation with Japan and the Japanese market.',
    ja: 'マルメ市と日本、そして日本市場との協力をご紹介します。',
  },
  owner: {
    type: 'GovernmentOrganization',
    name: { sv: 'Malmö stad', en: 'City of Malmö', ja: 'マルメ市' },
    url: 'https://malmo.se/',
  },
  footer: ['kontakt.md', 'tillganglighet.md', 'om-webbplatsen.md'],
})
