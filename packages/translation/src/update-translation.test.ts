import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadContent, type Page, pageId, siteId } from '@kakehashi/content'
import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { textUnits } from './text-unit.ts'
import { translationState } from './translation-state.ts'
import { updateTranslation } from './update-translation.ts'

const [sv, ja] = [locale('sv'), locale('ja')]

/** A Swedish and a Japanese file of a page, as they are parsed. */
async function pagesOf(source: string, translation: string): Promise<readonly [Page, Page]> {
  const contentDir = await mkdtemp(join(tmpdir(), 'kakehashi-update-'))
  try {
    await mkdir(join(contentDir, 'malmo'))
    await writeFile(join(contentDir, 'malmo/a.sv.md'), source)
    await writeFile(join(contentDir, 'malmo/a.ja.md'), translation)
    const site = { id: siteId('malmo'), origin: 'https://malmo.se', basePath: '/', locales: [sv, ja] }
    const { graph } = await loadContent({
      contentDir,
      projectDir: contentDir,
      sites: [site],
      i18n,
      withUnpublished: true,
    })
    const files = graph.nodes.get(pageId('malmo/a'))?.files
    const [first, second] = [files?.get(sv), files?.get(ja)]
    if (first === undefined || second === undefined) throw new Error('A page cannot be read')
    return [first, second]
  } finally {
    await rm(contentDir, { recursive: true })
  }
}

const before = '---\ntitle: A\n---\n\nEtt.\n\n## Två\n\n- x\n- y\n\n| a | b |\n| --- | --- |\n| c | d |\n'
const translated =
  '---\ntitle: あ\n---\n\n一。\n\n## 二\n\n- イ\n- ロ\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n'

/** The translation after an update from the source as it was to the source as it is. */
async function updated(now: string, translation = translated) {
  const [old] = await pagesOf(before, translation)
  const [source, page] = await pagesOf(now, translation)
  const units = textUnits(old)
  const record = { quality: 'reviewed', role: 'translator', date: '2026-11-01', source: 'sv', units } as const
  const { changes, byHand } = updateTranslation(source, page, translationState(source, page, record).blocks)
  const text = changes
    .toSorted((a, b) => a.start - b.start)
    .reduceRight(
      (rest, change) => rest.slice(0, change.start) + change.text + rest.slice(change.end),
      translation,
    )
  return { text, byHand: byHand.map(({ change, line }) => `${change} ${line}`) }
}

test('new text of the source stands below the present one, and the translation is a draft', async () => {
  const now = before.replace('Ett.', 'Ett,\nmen annat.').replace('- y', '- y\n- z')
  const { text, byHand } = await updated(now)
  expect(byHand).toEqual([])
  expect(text).toBe(
    translated
      .replace('title: あ\n', 'title: あ\ndraft: true\n')
      .replace('一。', '一。\n\nEtt,\nmen annat.')
      .replace('- ロ', '- ロ\n- z'),
  )
  expect((await updated(now, text)).text, 'once').toBe(text)
})

test('a row of a table is put below the row', async () => {
  const { text } = await updated(before.replace('| c | d |', '| c | e |\n| f | g |'))
  expect(text).toContain('| 丙 | 丁 |\n| c | e |\n| f | g |\n')
})

test('fields, and what is gone or has moved, are left to the translator', async () => {
  const { text, byHand } = await updated(
    before.replace('title: A', 'title: B').replace('Ett.\n\n', '').replace('- x\n- y', '- y\n- x'),
  )
  expect(text).toBe(translated)
  expect(byHand).toEqual(['changed 2', 'removed 5', 'moved 9'])
})
