import type { DriftScenario } from './drift-scenario.ts'
import { callouts } from './scenarios/callouts.ts'
import { code } from './scenarios/code.ts'
import { cosmetic } from './scenarios/cosmetic.ts'
import { definitions } from './scenarios/definitions.ts'
import { footnotes } from './scenarios/footnotes.ts'
import { frontMatter } from './scenarios/front-matter.ts'
import { japanese } from './scenarios/japanese.ts'
import { languages } from './scenarios/languages.ts'
import { links } from './scenarios/links.ts'
import { lists } from './scenarios/lists.ts'
import { reordered } from './scenarios/reordered.ts'
import { repeated } from './scenarios/repeated.ts'
import { rewrites } from './scenarios/rewrites.ts'
import { structural } from './scenarios/structural.ts'
import { tables } from './scenarios/tables.ts'
import { undo } from './scenarios/undo.ts'
import { words } from './scenarios/words.ts'

/** The scenarios by class. Their pages state facts of the sites; an edit may make one untrue, for it is the edit that is tested. */
export const scenarioClasses: readonly {
  readonly name: string
  readonly scenarios: readonly DriftScenario[]
}[] = [
  { name: 'cosmetic', scenarios: cosmetic },
  { name: 'words', scenarios: words },
  { name: 'links', scenarios: links },
  { name: 'structural', scenarios: structural },
  { name: 'reordered', scenarios: reordered },
  { name: 'lists', scenarios: lists },
  { name: 'tables', scenarios: tables },
  { name: 'definitions', scenarios: definitions },
  { name: 'footnotes', scenarios: footnotes },
  { name: 'callouts', scenarios: callouts },
  { name: 'code', scenarios: code },
  { name: 'front matter', scenarios: frontMatter },
  { name: 'repeated', scenarios: repeated },
  { name: 'rewrites', scenarios: rewrites },
  { name: 'undo', scenarios: undo },
  { name: 'languages', scenarios: languages },
  { name: 'japanese', scenarios: japanese },
]

export const driftScenarios: readonly DriftScenario[] = scenarioClasses.flatMap(({ scenarios }) => scenarios)
