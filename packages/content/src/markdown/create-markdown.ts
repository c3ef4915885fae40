import { codeFrame, type Problem, problem, sortProblems } from '@kakehashi/problems'
import MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import { leafBlocks } from './blocks.ts'
import type { Body, BodyPart } from './body.ts'
import type { Check, Parsed } from './check.ts'
import { duplicateIds } from './checks/duplicate-ids.ts'
import { failedMarkup } from './checks/failed-markup.ts'
import { fullWidthMarkers } from './checks/full-width-markers.ts'
import { headingOrder } from './checks/heading-order.ts'
import { placeholders } from './checks/placeholders.ts'
import { strayLocaleCode } from './checks/stray-locale-code.ts'
import { unclosedCode } from './checks/unclosed-code.ts'
import { unmarkedLanguage } from './checks/unmarked-language.ts'
import { unusedDefinitions } from './checks/unused-definitions.ts'
import { wrongLanguage } from './checks/wrong-language.ts'
import { bodyPosition, createEnvironment, type Environment, type Find } from './environment.ts'
import { blockEnds, markBlocks } from './mark-blocks.ts'
import { plainBlocks } from './plain-text.ts'
import type { MarkdownLanguage, Rule } from './rule.ts'
import { blockAttributes } from './rules/block-attributes.ts'
import { callouts } from './rules/callouts.ts'
import { cjkBreak } from './rules/cjk-break.ts'
import { cjkEmphasis } from './rules/cjk-emphasis.ts'
import { code } from './rules/code.ts'
import { definitionLists } from './rules/definition-lists.ts'
import { footnotes } from './rules/footnotes.ts'
import { headings } from './rules/headings.ts'
import { images } from './rules/images.ts'
import { inlineText } from './rules/inline-text.ts'
import { languageSpan } from './rules/language-span.ts'
import { links } from './rules/links.ts'
import { nesting } from './rules/nesting.ts'
import { rawHtml } from './rules/raw-html.ts'
import { references } from './rules/references.ts'
import { ruby } from './rules/ruby.ts'
import { tables } from './rules/tables.ts'
import { typography } from './rules/typography.ts'

export type MarkdownSource = {
  /** As problems name it. */
  readonly file: string
  /** The whole file: NFC, line feeds. */
  readonly text: string
  /** The line where the markdown begins, counted from 1. */
  readonly bodyLine: number
}

export type MarkdownParser = (source: MarkdownSource) => {
  readonly body: Body
  readonly problems: readonly Problem[]
}

/** In this order: later rules build on earlier ones. */
const rules: readonly Rule[] = [
  nesting,
  inlineText,
  cjkEmphasis,
  typography,
  tables,
  definitionLists,
  footnotes,
  callouts,
  blockAttributes,
  references,
  links,
  languageSpan,
  ruby,
  images,
  rawHtml,
  cjkBreak,
  headings,
  code,
  blockEnds,
]

const checks: readonly Check[] = [
  fullWidthMarkers,
  failedMarkup,
  placeholders,
  unusedDefinitions,
  strayLocaleCode,
  headingOrder,
  unclosedCode,
  duplicateIds,
  wrongLanguage,
  unmarkedLanguage,
]

/** Of errors, and of warnings: nobody reads the hundredth. */
const mostShown = 100

/** The parser of one language's pages: text in, HTML with gaps and all problems with their places out. */
export function createMarkdown(language: MarkdownLanguage): MarkdownParser {
  const read = markdownReader(language)
  return (source) => {
    const parsed = read(source)
    const { env, tokens } = parsed
    const blocks = leafBlocks(env, tokens)
    const html = parsed.render(markBlocks(tokens, blocks))
    const finds = [...env.finds, ...checks.flatMap((check) => check(parsed))]
    const isBare = env.images.length === 0 && env.headings.length === 0
    if (env.lines.some((line) => line.trim() !== '') && isBare && showsNothing(html))
      finds.push({ code: 'empty-page', position: bodyPosition(env, -1, 0), values: {} })
    return {
      body: {
        ...bodyOf(env),
        blocks: blocks.map(({ block }) => block),
        parts: partsOf(html, env),
        text: plainBlocks(tokens),
      },
      problems: problemsOf(finds, source),
    }
  }
}

/** A reader of one language's pages: what their texts consist of, and how that is written as HTML with gaps. */
export function markdownReader(
  language: MarkdownLanguage,
): (source: MarkdownSource) => Parsed & { readonly render: (tokens: Token[]) => string } {
  const md = new MarkdownIt()
  for (const rule of rules) rule(md, language)
  return ({ text, bodyLine }) => {
    const body = text
      .split('\n')
      .slice(bodyLine - 1)
      .join('\n')
    const env = createEnvironment(body, bodyLine, text.length - body.length)
    const tokens = md.parse(body, env)
    return { env, tokens, language, render: (shown) => md.renderer.render(shown, md.options, env) }
  }
}

function bodyOf(env: Environment): Omit<Body, 'blocks' | 'parts' | 'text'> {
  const onHeadings = new Set(env.headings.map(({ id }) => id))
  const own = env.ids.map(({ id }) => id).filter((id) => !onHeadings.has(id))
  return {
    headings: env.headings,
    links: env.links,
    images: env.images,
    destinations: [...env.destinations.values()],
    ids: [...new Set([...own, ...env.generatedIds])],
  }
}

/** Every second piece between U+0000, which markdown-it lets through from no text, is a gap's number. */
function partsOf(html: string, env: Environment): readonly BodyPart[] {
  return html
    .split('\0')
    .map((piece, index) => (index % 2 === 0 ? piece : (env.gaps[Number(piece)] ?? '')))
    .filter((part) => part !== '')
}

function problemsOf(finds: readonly Find[], { file, text }: MarkdownSource): readonly Problem[] {
  const all = sortProblems(
    finds.map(({ code, position, values }) => problem(code, { file, ...position }, values)),
  )
  const errors = all.filter(({ severity }) => severity === 'error').slice(0, mostShown)
  const others = all.filter(({ severity }) => severity !== 'error').slice(0, mostShown)
  return sortProblems([...errors, ...others]).map((item) => {
    const { line, column } = item.place
    return { ...item, frame: codeFrame(text, line, column) }
  })
}

/** Whether a reader would see no word: link definitions, rules and white space alone. */
function showsNothing(html: string): boolean {
  return html.replace(/<[^>]*>|\0\d+\0/g, '').trim() === ''
}
