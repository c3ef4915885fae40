import { katakanaKey } from './katakana-key.ts'
import { latinKey, latinSlips } from './latin-words.ts'
import type { SearchLanguage } from './search-language.ts'

/** Made when it is first asked: it takes 20 ms, which every command would wait for. */
let segmenter: Intl.Segmenter | null = null
const katakanaRun = /^[\p{sc=Katakana}ー・]+$/u
const kanaRun = /^[\p{sc=Katakana}\p{sc=Hiragana}ー・]+$/u
const hiraganaRun = /^[\p{sc=Hiragana}ー]+$/u
const latinRun = /^[\p{sc=Latin}\p{N}]/u
const writtenWithoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const han = /\p{sc=Han}/u
const runs =
  /[\p{sc=Katakana}ー・]+|[\p{sc=Latin}\p{N}\p{M}]+(?:[-'’./&][\p{sc=Latin}\p{N}]+)*|[\p{sc=Han}\p{sc=Hiragana}々〆ヶー]+/gu
/** A kanji, its okurigana, a second kanji and its okurigana: 問い合わせ. A particle between two is no okurigana, nor is `する` behind a noun. */
const okurigana =
  /^(?=.*\p{sc=Hiragana})(?!.*(?:する|した|して|され|たい)$)\p{sc=Han}(?![をがはのにとでへもや])\p{sc=Hiragana}{0,2}\p{sc=Han}\p{sc=Hiragana}{0,2}$/u
const stopWords = new Set(
  'こと もの ため よう それ これ あれ どこ どれ どの 何 方 方法 場合 教え 知り 詳しく 誰 いつ ください について できる ところ いただけ ありません 問題 関係 関連 一覧 詳細 概要'.split(
    ' ',
  ),
)

export const japanese: SearchLanguage = {
  words: (text) => (text.match(runs) ?? []).flatMap(wordsOfRun),
  cut: (text) => (writtenWithoutSpaces.test(text) ? japanese.words(text).join(' ') : undefined),
  key: (word) => {
    if (kanaRun.test(word)) return katakanaKey(word)
    if (latinRun.test(word)) return latinKey(word)
    return word.replace(/\p{sc=Hiragana}/gu, '')
  },
  stem: (key) => key,
  slips: (key) =>
    kanaRun.test(key)
      ? key.length < 3
        ? 0
        : key.length < 6
          ? 1
          : 2
      : latinRun.test(key)
        ? latinSlips(key)
        : 0,
  isStopWord: (word) => (hiraganaRun.test(word) && word.length < 3) || stopWords.has(word),
  isFiller: (word) => hiraganaRun.test(word),
  parts: (word) => (kanaRun.test(word) ? segments(word) : [word]),
  isListed,
  listed: listedWords,
}

/** Kanji, hiragana and kanji again, or several hiragana: only there can a word to list be. */
const mayHoldListed = /\p{sc=Hiragana}{3}|\p{sc=Han}(?![をがはのにとでへもや])\p{sc=Hiragana}{1,2}\p{sc=Han}/u

/** Without cutting the runs that can hold none: cutting takes most of the time. */
function listedWords(text: string): readonly string[] {
  return (text.match(runs) ?? []).flatMap((run) => {
    if (/^[\p{sc=Han}\p{sc=Hiragana}]/u.test(run) && !mayHoldListed.test(run)) return []
    const words = !han.test(run) && hiraganaRun.test(run) ? segments(run) : wordsOfRun(run)
    return words.filter(
      (word) => isListed(word) && !(hiraganaRun.test(word) && (word.length < 3 || stopWords.has(word))),
    )
  })
}

function isListed(word: string): boolean {
  return katakanaRun.test(word) || latinRun.test(word) || okurigana.test(word) || hiraganaRun.test(word)
}

/** Runs of one script stay whole, but for the dots between names; kanji with their hiragana are cut by the dictionary. */
function wordsOfRun(run: string): readonly string[] {
  if (katakanaRun.test(run)) return run.split('・').filter((word) => word !== '')
  return !han.test(run) || okurigana.test(run) ? [run] : segments(run)
}

function segments(run: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  return [...segmenter.segment(run)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
}
