import { parseDocument } from 'yaml'
import type { Position } from '../page.ts'
import type { Finding } from '../read/finding.ts'
import { positionFinder } from '../read/position-finder.ts'
import { blankWideColons } from './blank-wide-colons.ts'
import type { Fault } from './fault.ts'
import { scanYaml } from './scan-yaml.ts'
import { yamlFaults } from './yaml-faults.ts'
import { type YamlTree, yamlTree } from './yaml-tree.ts'

export type YamlResult = {
  /** Null where the text is not YAML: then nothing can be said of single fields. */
  readonly tree: YamlTree | null
  /** Keys that are written in a way that YAML cannot read, so that they are not missing. */
  readonly misspelt: readonly string[]
  readonly findings: readonly Finding[]
  /** The place in the file of an offset of the YAML text. */
  readonly at: (offset: number) => Position
}

/** Reads the YAML between two offsets of a file's text: one document without anchors, aliases, tags or directives. */
export function readYaml(text: string, start: number, end: number, keys: readonly string[]): YamlResult {
  const find = positionFinder(text)
  const at = (offset: number) => find(start + offset)
  const locate = ({ code, offset, values }: Fault): Finding => ({
    code,
    position: at(offset),
    ...(values && { values }),
  })
  const yaml = text.slice(start, end)
  const scan = scanYaml(yaml)
  if (scan.tooDeep) return { tree: null, misspelt: [], findings: scan.faults.map(locate), at }
  const blanked = blankWideColons(yaml, keys)
  // Repeated keys are looked for by yamlTree: the parser's own way is quadratic (52 s for 60,000 keys).
  const document = parseDocument(blanked.yaml, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  const syntax = yamlFaults(document.errors, blanked.yaml, keys)
  const tree = yamlTree(document.contents, yaml)
  const lineOf = ({ offset }: Fault) => yaml.lastIndexOf('\n', offset - 1)
  const scanned = new Set(scan.faults.map(lineOf))
  const others = syntax.filter((fault) => !scanned.has(lineOf(fault)))
  const faults = [...scan.faults, ...blanked.faults, ...others, ...tree.faults]
  const broken = syntax.some((fault) => fault.code !== 'unknown-key')
  return { tree: broken ? null : tree, misspelt: blanked.keys, findings: faults.map(locate), at }
}
