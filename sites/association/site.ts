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
  icon: 'icon.svg',
  tokens: {
    colours: {
      background: { light: '#fffcf6', dark: '#1a1613' },
      surface: { light: '#f6eee1', dark: '#251f1a' },
      text: { light: '#2b211b', dark: '#eee5da' },
      'text-muted': { light: '#66564a', dark: '#bdaf9f' },
      link: { light: '#8c2416', dark: '#ffb4a2' },
      'link-hover': { light: '#5e150a', dark: '#ffd3c8' },
      'link-visited': { light: '#6a3d6b', dark: '#dcb8dd' },
      rule: { light: '#e3d6c2', dark: '#41372e' },
      control: { light: '#8a7969', dark: '#93836f' },
      focus: { light: '#a12b1a', dark: '#ffb4a2' },
      accent: { light: '#a8281a', dark: '#f08d78' },
      'on-accent': { light: '#ffffff', dark: '#2a0c06' },
      header: { light: '#fffcf6', dark: '#1a1613' },
      'on-header': { light: '#2b211b', dark: '#eee5da' },
      footer: { light: '#2b211b', dark: '#120f0d' },
      'on-footer': { light: '#f6eee1', dark: '#eee5da' },
    },
    measures: {
      'font-heading':
        '"Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", serif',
      'font-heading-ja':
        '"Hiragino Mincho ProN", "Yu Mincho", "Noto Serif JP", "Noto Serif CJK JP", "Hiragino Sans", serif',
      'weight-heading': '600',
      leading: '1.65',
      'leading-ja': '1.9',
      'leading-heading': '1.15',
      'size-lead': 'clamp(1.25rem, 1.14rem + 0.5vi, 1.5rem)',
      'size-h3': 'clamp(1.1875rem, 1.12rem + 0.3vi, 1.3125rem)',
      'size-h2': 'clamp(1.5rem, 1.36rem + 0.7vi, 1.875rem)',
      'size-h1': 'clamp(2rem, 1.55rem + 2.2vi, 3.25rem)',
      measure: '62ch',
      radius: '0',
      'brand-line': '0.375rem',
    },
  },
  footer: ['kontakt.md', 'tillganglighet.md', 'integritet.md'],
})
