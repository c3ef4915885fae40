import type { ProblemCode } from '@kakehashi/problems'
import type { Check } from '../check.ts'
import { type InlineSource, inlinePosition } from '../environment.ts'
import { visibleWords } from './visible-words.ts'

type Pattern = {
  readonly code: ProblemCode
  /** What every match holds: most texts hold none of these, and need not be searched closely. */
  readonly mark: string
  readonly pattern: RegExp
  readonly values: { readonly variant?: string }
}

const failed = (mark: string, pattern: RegExp, variant?: string): Pattern => {
  return { code: 'failed-markup', mark, pattern, values: variant === undefined ? {} : { variant } }
}
const doubtful = (mark: string, pattern: RegExp, variant?: string): Pattern => {
  return { ...failed(mark, pattern, variant), code: 'doubtful-markup' }
}

/** At the start of a line, which a cell has none of. */
const atLineStarts: readonly Pattern[] = [
  failed('##', /^#{2,6}[^\s#][^\n]{0,60}/gm),
  failed(
    '|',
    /^\|[^|\n]{0,200}\|(?:[^|\n]{0,200}\||[ \t]*\n\|)|^\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/m,
    'table',
  ),
  failed('::', /^::[ \t]*(?:note|tip|warning)\b/gim, 'box'),
  failed('[!', /^\[!(?:note|tip|important|warning|caution)\]/gim, 'box'),
  doubtful('[', /^\[[ xX]\](?=[ \t])/gm),
]

const anywhere: readonly Pattern[] = [
  failed(
    '[',
    /!?\[[^[\]\n]{0,200}\](?:\((?:(?:https?|mailto|tel):|#|[^()\n]{1,200}\.(?:md|pdf|docx?|xlsx?|jpe?g|png|webp|avif|gif|svg)(?![a-z]))[^()\n]{0,200}\)?| \([^()\s]{1,200}\.md(?:#[^()\s]*)?\))/gi,
    'link',
  ),
  // one of the two brackets is missing
  failed(
    '(',
    /\[[^[\]()］\n]{1,200}\((?:(?:https?|mailto|tel):|[^()\s]{1,200}\.md(?![a-z]))[^()\n]{0,200}\)(?![^[\]\n]*\])|(?<=(?:^|\])[^[\]［\n]{1,200})\]\((?:(?:https?|mailto|tel):|[^()\s]{1,200}\.md(?![a-z]))[^()\n]{0,200}\)/gim,
    'link',
  ),
  failed(
    '{',
    /(?<!\{)\{(?:#[^{}\s#]{1,60}|[ \t]*lang[ \t]*[=:][^{}\n]{0,60}|[ \t]*decorative[ \t]*)\}|(?<=[\]\ufffc])\{(?:\.[A-Za-z]|[A-Za-z][A-Za-z-]{0,20}=)[^{}\n]{0,60}\}/g,
    'braces',
  ),
  failed(
    '{',
    /(?<![$\\{])\{[^{}|\n]{0,40}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][^{}|\n]{0,40}\|[^{}\n]{0,100}\}(?!\})/gu,
    'reading',
  ),
  doubtful('^[', /\^\[[^[\]\n]{1,200}\]/g, 'note'),
  doubtful(
    '**',
    /(?<![^\s(（「])\*\*(?:[ \t][^*\n]{1,200}\*\*(?![^\s.,:;!?)）。、」])|[^\s*][^*\n]{0,200}[ \t]\*\*)/g,
    'bold',
  ),
]

/** What was to be markup and is printed: an error where nobody could mean it as text, else a warning. */
export const failedMarkup: Check = ({ env }) =>
  [...env.sources.values()].flatMap((source) => {
    const words = visibleWords(source)
    const isCell = source.token.meta?.segments !== undefined
    const patterns = isCell ? anywhere : [...atLineStarts, ...anywhere]
    const possible = patterns.filter(({ mark }) => words.includes(mark))
    return possible.flatMap(({ code, pattern, values }) =>
      matches(words, pattern).map(({ 0: found, index }) => ({
        code,
        position: inlinePosition(env, source, index),
        values: { text: written(source, index, found), ...values },
      })),
    )
  })

/** All of them, or, of what takes many lines, the first. */
function matches(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (pattern.global) return [...words.matchAll(pattern)]
  const found = pattern.exec(words)
  return found === null ? [] : [found]
}

/** The characters of the file, without those that stand for code and addresses. */
function written({ token }: InlineSource, index: number, found: string): string {
  const [line = ''] = token.content.slice(index, index + Math.min(found.length, 60)).split('\n')
  return line.trimEnd()
}
