import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { locales } from '../corpus.ts'
import { moveAside } from '../move-aside.ts'
import { runMeasured } from '../run-measured.ts'
import type { System } from '../systems.ts'
import { drawing, writeFiles } from '../write-files.ts'
import { markdownOf } from '../write-markdown.ts'

const configuration = `baseURL = "https://example.org/"
defaultContentLanguage = "sv"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term"]
enableRobotsTXT = true
[languages]
${locales.map((locale, index) => `[languages.${locale}]\nweight = ${index + 1}\ntitle = "Site"\n`).join('')}
[markup.goldmark.renderer]
unsafe = false
`

const head = `<!doctype html><html lang="{{ .Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Lang }}" href="{{ .Permalink }}">
{{ end }}{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
</head><body><header>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}" lang="{{ .Lang }}">{{ .Lang }}</a> {{ end }}</header>
<nav><ul>{{ $page := . }}{{ range .Site.Home.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ if eq . $page.CurrentSection }}<ul>{{ range first 20 .RegularPages }}<li><a href="{{ .RelPermalink }}"{{ if eq . $page }} aria-current="page"{{ end }}>{{ .Title }}</a></li>{{ end }}</ul>{{ end }}</li>{{ end }}</ul></nav>
<main><h1>{{ .Title }}</h1>`
const foot = '</main></body></html>\n'

export const hugo: System = {
  name: `Hugo ${version() ?? ''}`.trim(),
  prepare: async () => (version() === null ? { missing: 'apt-get install hugo' } : null),
  write: (corpus, folder) => {
    const sections = new Set(corpus.map(({ section }) => section))
    writeFiles(folder, [
      ['config.toml', configuration],
      [
        'layouts/_default/single.html',
        `${head}<p>{{ .Description }}</p><time>{{ .Date.Format "2006-01-02" }}</time><nav>{{ .TableOfContents }}</nav>{{ .Content }}${foot}`,
      ],
      [
        'layouts/_default/list.html',
        `${head}{{ .Content }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>{{ end }}</ul>${foot}`,
      ],
      ['static/bild.svg', drawing],
      ...locales.flatMap((locale) => [
        [`content/_index.${locale}.md`, '---\ntitle: Start\n---\n'] as const,
        ...[...sections].map(
          (section) => [`content/${section}/_index.${locale}.md`, `---\ntitle: ${section}\n---\n`] as const,
        ),
      ]),
      ...corpus.flatMap(({ name, texts, date }) =>
        locales.map((locale) => {
          const { title, description } = texts[locale]
          const notation = { link: (to: string) => `/${locale}/${to}/`, picture: '/bild.svg' }
          const fields = `title: "${title}"\ndescription: "${description}"\ndate: ${date}\n`
          return [
            `content/${name}.${locale}.md`,
            `---\n${fields}---\n\n${markdownOf(texts[locale], notation)}`,
          ] as const
        }),
      ),
    ])
  },
  build: (folder) => {
    for (const name of ['public', 'resources']) moveAside(join(folder, name))
    return runMeasured(['hugo', '--quiet'], { cwd: folder })
  },
  output: (folder) => join(folder, 'public'),
}

function version(): string | null {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { stdio: 'pipe' }).toString())?.[1] ?? null
  } catch {
    return null
  }
}
