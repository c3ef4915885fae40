/**
 * What a failed task says for itself, without turbo's and npm's words about it, and without stacks; all of it where
 * nothing else is left.
 */
export function taskMessage(output: string): string {
  const lines = output
    .replaceAll(toldTwice, '$1')
    .split('\n')
    .filter((line) => !noise.some((pattern) => pattern.test(line)))
    .map((line) => line.replace(/^\[11ty\] ?/, '').trimEnd())
  return (
    lines
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim() || output.trim()
  )
}

/** An error that Eleventy reports where it occurs, and again when it ends. */
const toldTwice =
  /(Problem writing Eleventy templates:[\s\S]*?)\[11ty\] Eleventy Fatal Error \(CLI\):[\s\S]*?(?=\nnpm |$)/g

const noise = [
  /^\s*• /,
  /^cache (?:miss|hit|bypass)/,
  /^npm (?:warn|error|notice)/,
  /^> /,
  /^\s*(?:Tasks|Cached|Time|Failed):/,
  /ERROR {2}(?:command|run failed)/,
  /^\[11ty\] Wrote \d+ file/,
  /^\[11ty\] Original error stack trace:/,
  /^(?:\[11ty\] )? {4}at /,
]
