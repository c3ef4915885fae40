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
  icon: 'icon.svg',
  illustration: 'illustration.svg',
  tokens: {
    colours: {
      background: { light: '#ffffff', dark: '#12181d' },
      surface: { light: '#f1f5f7', dark: '#1b242b' },
      rule: { light: '#d3dde3', dark: '#33414b' },
      accent: { light: '#0b5c86', dark: '#8ccbee' },
      'on-accent': { light: '#ffffff', dark: '#08222f' },
      header: { light: '#0a3a57', dark: '#0b2536' },
      'on-header': { light: '#ffffff', dark: '#e6eff5' },
      hero: { light: '#0a3a57', dark: '#0f2c40' },
      'on-hero': { light: '#ffffff', dark: '#e6eff5' },
      motif: { light: '#f0b93b', dark: '#d9a32e' },
      footer: { light: '#0a3a57', dark: '#0b2536' },
      'on-footer': { light: '#ffffff', dark: '#e6eff5' },
    },
    measures: {
      leading: '1.55',
      'size-text': 'clamp(1rem, 0.97rem + 0.15vi, 1.0625rem)',
      'size-h1': 'clamp(1.625rem, 1.42rem + 1vi, 2.125rem)',
      'size-h2': 'clamp(1.3125rem, 1.25rem + 0.35vi, 1.5rem)',
      'brand-line': '0',
    },
  },
  footer: ['kontakt.md', 'tillganglighet.md', 'om-webbplatsen.md'],
})
