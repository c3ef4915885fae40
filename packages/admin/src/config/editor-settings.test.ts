import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadContent, siteId } from '@kakehashi/content'
import { contactsSchema, frontMatterSchema, membersSchema } from '@kakehashi/content/schemas'
import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import type { EntryCollection, Field, FileCollection } from '../sveltia.ts'
import { editorSettings } from './editor-settings.ts'

const locales = ['sv', 'en', 'ja'].map(locale)

/** The settings for a site, `malmo`, beside another, with these files. */
async function settingsFor(files: Readonly<Record<string, string>>) {
  const contentDir = mkdtempSync(join(tmpdir(), 'kakehashi-editor-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(contentDir, path)), { recursive: true })
      writeFileSync(join(contentDir, path), text)
    }
    const sites = ['malmo', 'association'].map((id) => {
      return { id: siteId(id), origin: `https://${id}.se`, basePath: '/', locales }
    })
    const { graph } = await loadContent({ contentDir, projectDir: contentDir, sites, i18n })
    return editorSettings({
      i18n,
      graph,
      locale: locale('sv'),
      sites: [{ id: siteId('malmo'), names: { sv: 'Samarbete med Japan' }, locales }],
      contentPath: 'content',
      backend: { backend: 'forgejo', repo: 'a/b', server: 'https://git.example.org' },
    })
  } finally {
    rmSync(contentDir, { recursive: true })
  }
}

const page = (title: string, fields = '') => `---\ntitle: ${title}\n${fields}---\nText.\n`
const oneSite = { 'malmo/index.sv.md': page('Start'), 'association/index.sv.md': page('Start') }

async function collections(files: Readonly<Record<string, string>>): Promise<readonly EntryCollection[]> {
  const { cms } = await settingsFor({ ...oneSite, ...files })
  return cms.collections.filter((collection) => 'folder' in collection)
}

function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => field.name === name)
}

test('every field of the schema can be edited, but the language a page is first written in', async () => {
  const [pages, mirrors] = await collections({ 'malmo/m.sv.md': '---\nmirrors: association:index.md\n---\n' })
  const offered = [...(pages?.fields ?? []), ...(mirrors?.fields ?? [])].map(({ name }) => name)
  const wanted = Object.keys(frontMatterSchema.shape).filter((name) => name !== 'source')
  expect(wanted.filter((name) => !offered.includes(name))).toEqual([])
  for (const name of ['event', 'members'] as const) {
    const field = fieldNamed(pages?.fields ?? [], name)
    const inner = field?.widget === 'object' ? field.fields.map((each) => each.name) : []
    expect(inner).toEqual(Object.keys(frontMatterSchema.shape[name].unwrap().shape))
  }
})

test('a field is offered in the source alone, or in each language, as its class in the schema says', async () => {
  const [pages] = await collections({})
  const shared = (pages?.fields ?? []).filter(({ i18n: inEach }) => inEach !== true).map(({ name }) => name)
  const wanted = Object.entries(frontMatterSchema.shape)
    .filter(([name, field]) => field.meta()?.['class'] === 'shared' && !['source', 'mirrors'].includes(name))
    .map(([name]) => name)
  expect(shared).toEqual(wanted)
})

test('a field has the box that suits its type', async () => {
  const [pages] = await collections({})
  const fields = pages?.fields ?? []
  expect(fieldNamed(fields, 'title')).toMatchObject({ widget: 'string', required: true, label: 'Titel' })
  expect(fieldNamed(fields, 'description')).toMatchObject({ widget: 'string', required: false })
  expect(fieldNamed(fields, 'date')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' })
  expect(fieldNamed(fields, 'order')).toMatchObject({ widget: 'number', value_type: 'float' })
  expect(fieldNamed(fields, 'formerSlugs')).toMatchObject({ widget: 'list' })
  expect(fieldNamed(fields, 'contacts')).toMatchObject({
    widget: 'relation',
    value_field: 'contacts.*.key',
    multiple: true,
  })
  expect(fieldNamed(fields, 'kind')).toMatchObject({
    widget: 'select',
    options: [
      { value: 'page', label: 'Vanlig sida' },
      { value: 'news', label: 'Nyhet' },
      { value: 'event', label: 'Evenemang' },
      { value: 'contact', label: 'Kontaktsida' },
    ],
  })
  expect(fieldNamed(fields, 'navigation')).toMatchObject({
    options: [
      { value: true, label: 'Ja' },
      { value: false, label: 'Nej' },
    ],
  })
  const event = fieldNamed(fields, 'event')
  const start = event?.widget === 'object' ? fieldNamed(event.fields, 'start') : undefined
  const pattern = start?.widget === 'string' ? new RegExp(start.pattern?.[0] ?? '') : /$^/
  for (const moment of ['2026-01-21', '2026-01-21T18:00']) expect(moment).toMatch(pattern)
  for (const wrong of ['2026-13-21', '2026-01-21 18:00']) expect(wrong).not.toMatch(pattern)
})

test('the shared files have every field of their schemas', async () => {
  const { cms } = await settingsFor(oneSite)
  const [contacts, members] =
    cms.collections.find((each): each is FileCollection => 'files' in each)?.files ?? []
  const inner = (fields: readonly Field[] | undefined, name: string) => {
    const list = fieldNamed(fields ?? [], name)
    return list?.widget === 'list' && 'fields' in list ? list.fields.map((field) => field.name) : []
  }
  expect(contacts?.file).toBe('content/shared/contacts.yaml')
  expect(inner(contacts?.fields, 'contacts')).toEqual(['key', ...Object.keys(contactsSchema.valueType.shape)])
  expect(members?.fields.map(({ name }) => name)).toEqual(Object.keys(membersSchema.shape))
  expect(inner(members?.fields, 'sectors')).toEqual(['key', 'text'])
  expect(inner(members?.fields, 'members')).toEqual([
    'key',
    ...Object.keys(membersSchema.shape.members.valueType.shape),
  ])
})

test('pages of the site stand in its folders, with their languages side by side', async () => {
  const [pages, ...others] = await collections({})
  expect(others).toEqual([])
  expect(pages).toMatchObject({
    label: 'Samarbete med Japan',
    folder: 'content/malmo',
    nested: { subfolders: false },
    i18n: { structure: 'multiple_files', locales: ['sv', 'en', 'ja'], default_locale: 'sv' },
  })
  expect(pages?.filter).toBeUndefined()
})

test('pages that were first written in Japanese have a collection whose first language is Japanese', async () => {
  const [pages, japanese] = await collections({
    'malmo/gakusei/index.ja.md': page('学生', 'source: ja\norder: 3\n'),
    'malmo/gakusei/index.sv.md': page('Studenter'),
  })
  expect(japanese).toMatchObject({
    label: 'Först på japanska: Samarbete med Japan',
    filter: { field: 'source', value: 'ja' },
    i18n: { default_locale: 'ja', initial_locales: ['ja'] },
  })
  expect(fieldNamed(japanese?.fields ?? [], 'source')).toMatchObject({ widget: 'hidden', default: 'ja' })
  const slugs = new RegExp(
    pages?.filter !== undefined && 'pattern' in pages.filter ? pages.filter.pattern : '',
  )
  expect(['index', 'avtal', 'gakusei-2'].filter((slug) => slugs.test(slug))).toHaveLength(3)
  expect(['gakusei', 'gakusei/index'].filter((slug) => slugs.test(slug))).toEqual([])
})

test('a page of another site is not among those that need a title', async () => {
  const [pages, mirrors] = await collections({ 'malmo/m.sv.md': '---\nmirrors: association:index.md\n---\n' })
  expect(mirrors?.fields.map(({ name }) => name)).not.toContain('title')
  expect(fieldNamed(mirrors?.fields ?? [], 'mirrors')).toMatchObject({ required: true })
  expect(pages?.filter).toMatchObject({ field: 'slug' })
})

test('the text is edited as it is written', async () => {
  const [pages] = await collections({})
  expect(fieldNamed(pages?.fields ?? [], 'body')).toMatchObject({ widget: 'text', i18n: true })
})

test('the words are those of the language of the editor, for every language of the sites', async () => {
  const { texts } = await settingsFor(oneSite)
  expect(texts.otherSource['malmo']?.['ja']).toContain('japanska')
})
