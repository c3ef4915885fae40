/**
 * A text with a value in its place. The value stays as it is, `$&` in a visitor's words too.
 * @example fillText('Inga träffar på {{words}}', 'words', 'avtal') // 'Inga träffar på avtal'
 */
export function fillText(text: string, name: string, value: string): string {
  return text.replaceAll(`{{${name}}}`, () => value)
}
