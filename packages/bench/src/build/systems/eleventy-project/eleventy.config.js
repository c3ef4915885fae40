import { I18nPlugin } from '@11ty/eleventy'
import { feedPlugin } from '@11ty/eleventy-plugin-rss'
import anchor from 'markdown-it-anchor'

const locales = ['sv', 'en', 'ja']
export default function (config) {
  config.addPlugin(I18nPlugin, { defaultLanguage: 'sv', errorMode: 'allow-fallback' })
  config.amendLibrary('md', (markdown) => markdown.use(anchor))
  config.addPassthroughCopy('bild.svg')
  config.addFilter('contents', (html) =>
    [...html.matchAll(/<h([23]) id="([^"]*)"[^>]*>(.*?)<\/h[23]>/g)].map(([, level, id, text]) => ({
      level,
      id,
      text,
    })),
  )
  for (const lang of locales) {
    config.addCollection(`sections-${lang}`, (api) => api.getFilteredByGlob(`${lang}/*/index.md`))
    config.addCollection(`pages-${lang}`, (api) => api.getFilteredByGlob(`${lang}/*/p*.md`))
    config.addCollection(`by-section-${lang}`, (api) =>
      Object.groupBy(api.getFilteredByGlob(`${lang}/*/p*.md`), (page) => page.data.section),
    )
    config.addPlugin(feedPlugin, {
      type: 'atom',
      inputPath: `feed-${lang}.njk`,
      outputPath: `/${lang}/feed.xml`,
      collection: { name: `pages-${lang}`, limit: 20 },
      metadata: { language: lang, title: 'Site', base: 'https://example.org/', author: { name: 'Site' } },
    })
  }
  return { markdownTemplateEngine: false }
}
