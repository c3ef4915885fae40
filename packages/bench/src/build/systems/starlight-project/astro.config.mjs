import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'Site',
      defaultLocale: 'sv',
      locales: { sv: { label: 'Svenska' }, en: { label: 'English' }, ja: { label: '日本語' } },
    }),
  ],
})
