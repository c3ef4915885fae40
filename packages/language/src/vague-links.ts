import type { Page } from '@kakehashi/content'
import type { Finding } from './finding.ts'

/** Links whose words do not say where they lead when they are read by themselves (WCAG 2.2, 2.4.4). */
export function vagueLinks({ body }: Page, vague: ReadonlySet<string>): readonly Finding[] {
  return body.links
    .filter(({ words }) =>
      vague.has(
        words
          .toLowerCase()
          .replace(/[.。…!]+$/, '')
          .trim(),
      ),
    )
    .map(({ words, position }) => ({ code: 'vague-link', position, values: { words } }))
}
