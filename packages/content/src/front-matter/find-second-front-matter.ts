/**
 * Whether a body begins with a second front matter, which markdown would show as a heading: lines that begin with
 * known keys, and then a fence.
 */
export function findSecondFrontMatter(body: string, keys: readonly string[]): boolean {
  const lines = body.slice(0, 4000).split('\n')
  let index = lines.findIndex((line) => line.trim() !== '')
  if (/^---\s*$/.test(lines[index] ?? '')) index++
  const first = index
  for (; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^---\s*$/.test(line)) return index > first
    const key = /^([\w-]+):(?:\s|$)/.exec(line)?.[1]
    if (key === undefined ? !/^\s+\S/.test(line) || index === first : !keys.includes(key)) return false
  }
  return false
}
