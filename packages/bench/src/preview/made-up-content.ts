import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const words = { sv: 'Om samarbetet', en: 'About the cooperation', ja: '協力について' }
const sentences = {
  sv: 'Malmö och Japan har samarbetat i många år om handel, forskning och kultur. ',
  en: 'Malmö and Japan have worked together for many years on trade, research and culture. ',
  ja: 'マルメと日本は長年にわたり貿易、研究、文化の分野で協力してきました。',
}
const pagesOfSection = 49

/** Writes files of markdown of 3 KB which link to one another, 150 in each section, a third of them in each language. */
export function writeMadeUpContent(folder: string, sections: number): void {
  for (const locale of ['sv', 'en', 'ja'] as const) {
    const title = words[locale]
    const write = (path: string, name: string, body: string) => {
      const file = join(folder, `${path}.${locale}.md`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `---\ntitle: ${name}\n---\n\n${body}\n`)
    }
    write('association/index', title, `${title}.`)
    write('malmo/index', title, `[1](s0/p0.md)`)
    for (let section = 0; section < sections; section++) {
      write(`malmo/s${section}/index`, `${title} ${section}`, `${title}.`)
      for (let page = 0; page < pagesOfSection; page++) {
        const next = `[${title}](../s${(section + 1) % sections}/p${page}.md)`
        const parts = [0, 1, 2, 3].map((part) => {
          const sentence = sentences[locale]
          return `## ${title} ${part}\n\n${sentence.repeat(3)}\n\n${sentence.repeat(2)}${next}\n\n- ${sentence}\n- ${title}\n`
        })
        write(`malmo/s${section}/p${page}`, `${title} ${section}-${page}`, parts.join('\n'))
      }
    }
  }
}
