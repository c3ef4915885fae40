import type { DriftScenario } from '../drift-scenario.ts'
import { put } from './edits.ts'
import { added, changed, removed } from './labels.ts'
import { handbook } from './pages/handbook.ts'
import { scenario } from './scenario.ts'

/** The content of code blocks and of code in a line. */
export const code: readonly DriftScenario[] = [
  scenario(
    'a command in a code block changes',
    [handbook, 'sv', 'en'],
    [put('npm start', 'npm run build')],
    [changed('npm ci', 'npm ci')],
  ),
  scenario(
    'a value in a code block changes by one digit',
    [handbook, 'en', 'ja'],
    [put('order: 20\n~~~', 'order: 30\n~~~')],
    [changed('title: The agreement', 'title: 協定')],
  ),
  scenario(
    'a comment in a code block changes nothing else and still is text to read',
    [handbook, 'sv', 'ja'],
    [put('npm start', 'npm start  # avsluta med Ctrl+C')],
    [changed('npm ci', 'npm ci')],
  ),
  scenario(
    'a code block is removed',
    [handbook, 'en', 'ja'],
    [put('```sh\nnpm ci\nnpm start\n```\n\n', '')],
    [removed('npm ci', 'npm ci')],
  ),
  scenario(
    'a code block is added',
    [handbook, 'sv', 'en'],
    [put('## Fält överst', 'Kontrollera sedan sidan:\n\n```sh\nnpx kakehashi check\n```\n\n## Fält överst')],
    [added('Kontrollera sedan'), added('npx kakehashi check')],
  ),
  scenario(
    'code in a line changes',
    [handbook, 'sv', 'ja'],
    [put('Öppna mappen `content`', 'Öppna mappen `texter`')],
    [changed('Öppna mappen', 'フォルダー')],
  ),
]
