import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The words that are right though no dictionary has them, from `shared/words.txt`: one a line, none where it is absent. */
export async function readWordList(contentDir: string): Promise<readonly string[]> {
  try {
    return wordsIn(await readFile(join(contentDir, 'shared/words.txt'), 'utf8'))
  } catch {
    return []
  }
}

/** @example wordsIn('# Namn\nMinc\n') // ['Minc'] */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '')
}
