import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import MarkdownIt from 'markdown-it'

/** Makes a page of each file of markdown, with nothing that knows of another page. */
const folder = process.argv[2] ?? ''
const markdown = new MarkdownIt()
for (const path of globSync('**/*.md', { cwd: join(folder, 'content') })) {
  const [, fields = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, 'content', path), 'utf8')) ?? []
  const title = fields.replace('title: ', '')
  const file = join(folder, 'out', path.replace(/\.md$/, '/index.html'))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${markdown.render(body)}</body></html>`,
  )
}
