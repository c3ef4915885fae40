/** A text as one word of an nginx configuration that means nothing but itself. A `$` is one only where nginx knows no variables. */
export function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

/** A text as part of a regular expression (PCRE) that matches it and nothing else. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
