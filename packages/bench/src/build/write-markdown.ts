import type { Block, CorpusText, PageName } from './corpus.ts'

/** How a generator's markdown names another page, and a picture. */
export type Notation = {
  readonly link: (to: PageName) => string
  readonly picture: string
}

/** The text of a page as markdown. */
export function markdownOf({ blocks }: CorpusText, notation: Notation): string {
  return blocks.map((block) => `${blockOf(block, notation)}\n`).join('\n')
}

function blockOf(block: Block, { link, picture }: Notation): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'paragraph':
      return block.linkTo === null ? block.text : `${block.text} [${block.linkTo}](${link(block.linkTo)})`
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'table':
      return tableOf(block.rows)
    case 'picture':
      return `![${block.text}](${picture})`
  }
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
