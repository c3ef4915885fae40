declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it'
  export default function footnote(md: MarkdownIt): void
}
declare module 'markdown-it-deflist' {
  import type MarkdownIt from 'markdown-it'
  export default function deflist(md: MarkdownIt): void
}
declare module 'markdown-it/lib/rules_inline/link.mjs' {
  import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'

  const link: RuleInline
  export default link
}
declare module 'markdown-it/lib/rules_inline/autolink.mjs' {
  import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'

  const autolink: RuleInline
  export default autolink
}
declare module 'markdown-it/lib/rules_inline/image.mjs' {
  import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'

  const image: RuleInline
  export default image
}
declare module 'markdown-it/lib/rules_inline/backticks.mjs' {
  import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'

  const backticks: RuleInline
  export default backticks
}
declare module 'markdown-it/lib/rules_inline/entity.mjs' {
  import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'

  const entity: RuleInline
  export default entity
}
declare module 'markdown-it/lib/rules_inline/escape.mjs' {
  import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'

  const escapeRule: RuleInline
  export default escapeRule
}
declare module 'markdown-it/lib/rules_block/table.mjs' {
  import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'

  const table: RuleBlock
  export default table
}

declare module 'markdown-it/lib/rules_block/reference.mjs' {
  import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'

  const reference: RuleBlock
  export default reference
}
