import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../corpus.ts'
import { installPackages } from '../install-packages.ts'
import { runMeasured } from '../run-measured.ts'
import { installedIn, type System } from '../systems.ts'
import { drawing, writeFiles } from '../write-files.ts'
import { markdownOf } from '../write-markdown.ts'

const packages = {
  '@11ty/eleventy': '3.1.6',
  '@11ty/eleventy-plugin-rss': '2.0.4',
  'markdown-it-anchor': '9.2.0',
} as const

const configuration = `import { I18nPlugin } from '@11ty/eleventy'
import { feedPlugin } from '@11ty/eleventy-plugin-rss'
import anchor from 'markdown-it-anchor'
const locales = ${JSON.stringify(locales)}
export default function (config) {
  config.addPlugin(I18nPlugin, { defaultLanguage: 'sv', errorMode: 'allow-fallback' })
  config.amendLibrary('md', (markdown) => markdown.use(anchor))
  config.addPassthroughCopy('bild.svg')
  config.addFilter('contents', (html) =>
    [...html.matchAll(/<h([23]) id="([^"]*)"[^>]*>(.*?)<\\/h[23]>/g)].map(([, level, id, text]) => ({ level, id, text })))
  for (const lang of locales) {
    config.addCollection('sections-' + lang, (api) => api.getFilteredByGlob(lang + '/*/index.md'))
    config.addCollection('pages-' + lang, (api) => api.getFilteredByGlob(lang + '/*/p*.md'))
    config.addCollection('by-section-' + lang, (api) =>
      Object.groupBy(api.getFilteredByGlob(lang + '/*/p*.md'), (page) => page.data.section))
    config.addPlugin(feedPlugin, {
      type: 'atom', outputPath: '/' + lang + '/feed.xml', collection: { name: 'pages-' + lang, limit: 20 },
      metadata: { language: lang, title: 'Site', base: 'https://example.org/', author: { name: 'Site' } },
    })
  }
  return { markdownTemplateEngine: false }
}
`

const layout = `<!doctype html><html lang="{{ page.lang }}"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="description" content="{{ description }}"><link rel="canonical" href="https://example.org{{ page.url }}">
<link rel="alternate" hreflang="{{ page.lang }}" href="https://example.org{{ page.url }}">
{% for other in page.url | locale_links %}<link rel="alternate" hreflang="{{ other.lang }}" href="https://example.org{{ other.url }}">
{% endfor %}<link rel="alternate" type="application/atom+xml" href="/{{ page.lang }}/feed.xml"></head>
<body><header>{% for other in page.url | locale_links %}<a href="{{ other.url }}" lang="{{ other.lang }}">{{ other.lang }}</a> {% endfor %}</header>
<nav><ul>{% for item in collections["sections-" + page.lang] %}<li><a href="{{ item.url }}">{{ item.data.title }}</a>{% if item.data.section == section %}<ul>{% for below in collections["by-section-" + page.lang][section] %}{% if loop.index <= 20 %}<li><a href="{{ below.url }}"{% if below.url == page.url %} aria-current="page"{% endif %}>{{ below.data.title }}</a></li>{% endif %}{% endfor %}</ul>{% endif %}</li>{% endfor %}</ul></nav>
<main><h1>{{ title }}</h1>{% if date %}<p>{{ description }}</p>{% endif %}<nav><ul>{% for item in content | contents %}<li><a href="#{{ item.id }}">{{ item.text | safe }}</a></li>{% endfor %}</ul></nav>{{ content | safe }}
{% if list %}<ul>{% for below in collections["by-section-" + page.lang][section] %}<li><a href="{{ below.url }}">{{ below.data.title }}</a> {{ below.data.description }}</li>{% endfor %}</ul>{% endif %}</main></body></html>
`

const sitemap = `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
{% for item in collections.all %}<url><loc>https://example.org{{ item.url }}</loc>{% for other in item.url | locale_links %}<xhtml:link rel="alternate" hreflang="{{ other.lang }}" href="https://example.org{{ other.url }}"/>{% endfor %}</url>
{% endfor %}</urlset>
`

export const eleventy: System = {
  name: `plain Eleventy ${packages['@11ty/eleventy']}`,
  prepare: (workDir) => installPackages(installedIn(workDir, 'eleventy'), packages),
  write: (corpus, folder) => {
    const sections = new Set(corpus.map(({ section }) => section))
    writeFiles(folder, [
      ['package.json', '{ "type": "module" }\n'],
      ['eleventy.config.js', configuration],
      ['_includes/page.njk', layout],
      ['sitemap.njk', sitemap],
      ['bild.svg', drawing],
      ...locales.flatMap((locale) => [
        [`${locale}/${locale}.json`, '{ "layout": "page.njk" }\n'] as const,
        [`${locale}/index.md`, '---\ntitle: Start\n---\nStart.\n'] as const,
        ...[...sections].map(
          (section) =>
            [
              `${locale}/${section}/index.md`,
              `---\ntitle: ${section}\nsection: ${section}\nlist: true\n---\n`,
            ] as const,
        ),
      ]),
      ...corpus.flatMap(({ name, section, texts, date }) =>
        locales.map((locale) => {
          const { title, description } = texts[locale]
          const notation = { link: (to: string) => `/${locale}/${to}/`, picture: '/bild.svg' }
          const fields = `title: "${title}"\ndescription: "${description}"\nsection: ${section}\ndate: ${date}\n`
          return [
            `${locale}/${name}.md`,
            `---\n${fields}---\n\n${markdownOf(texts[locale], notation)}`,
          ] as const
        }),
      ),
    ])
  },
  build: (folder, workDir) => {
    rmSync(join(folder, '_site'), { recursive: true, force: true })
    const installed = join(installedIn(workDir, 'eleventy'), 'node_modules')
    if (!existsSync(join(folder, 'node_modules'))) symlinkSync(installed, join(folder, 'node_modules'))
    return runMeasured([join(installed, '.bin/eleventy'), '--quiet'], { cwd: folder })
  },
  output: (folder) => join(folder, '_site'),
}
