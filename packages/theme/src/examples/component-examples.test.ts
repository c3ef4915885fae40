import { readdirSync, readFileSync } from 'node:fs'
import { type Html, html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { i18n, keys } from '../../test/languages.ts'
import type { Phrase } from '../markup/phrase.ts'
import { componentExamples } from './component-examples.ts'
import type { PickText } from './example.ts'

const folder = (path: string) => new URL(`../${path}`, import.meta.url)
const names = componentExamples.map(({ name }) => name)

test('every component has examples', () => {
  const components = readdirSync(folder('components'))
  expect(components.filter((name) => !names.includes(name))).toEqual([])
})

test('every style sheet for the text of pages has examples', () => {
  const sheets = readdirSync(folder('styles'))
    .filter((file) => file.endsWith('.css'))
    .filter((file) => readFileSync(folder(`styles/${file}`), 'utf8').startsWith('@layer components'))
  expect(sheets.map((file) => file.replace('.css', '')).filter((name) => !names.includes(name))).toEqual([])
})

test('every file of examples is shown, once', () => {
  const files = ['components', 'styles'].flatMap((path) =>
    readdirSync(folder(path), { recursive: true, encoding: 'utf8' }).flatMap(
      (file) => /([^/\\]+)\.example\.ts$/.exec(file)?.[1] ?? [],
    ),
  )
  expect([...names].sort()).toEqual(files.sort())
})

test('no text of an example is of the interface and hard-coded', () => {
  const hardCoded = componentExamples.flatMap(({ examples }) =>
    examples.flatMap(({ title, render }) => {
      const picked: string[] = []
      const pick: PickText = (texts) => {
        picked.push(printed(texts.en))
        return texts.en
      }
      const markup = String(render({ i18n, locale: keys, pick, href: '/' }))
      return wordsOf(markup, picked).map((words) => `${title}: ${words}`)
    }),
  )
  expect(hardCoded).toEqual([])
})

function printed(text: string | Html | Phrase): string {
  return String(html`${isPhrase(text) ? text.text : text}`)
}

function isPhrase(text: string | Html | Phrase): text is Phrase {
  return Object.getPrototypeOf(text) === Object.prototype
}

/** What is read or heard and is neither a sample text, a key, a date, a telephone number, code nor a language's name. */
function wordsOf(markup: string, picked: readonly string[]): readonly string[] {
  const longest = [...picked].sort((a, b) => b.length - a.length)
  return longest
    .reduce((left, text) => left.replaceAll(text, ''), markup)
    .replace(/<(time|code)\b.*?<\/\1>|<a class="nobreak".*?<\/a>/gs, '')
    .replace(/(<(?:a|span)\b[^>]* lang="[^"]*"[^>]*>)[^<]*/g, '$1')
    .replace(/<[^>]*?(?: (?:aria-label|alt)="([^"]*)")?[^>]*>/g, '\n$1\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && !/^[^\p{L}]*⟦[\w.-]+⟧/u.test(line))
}
