import type { DriftScenario } from '../drift-scenario.ts'
import { put } from './edits.ts'
import { changed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { bridge } from './pages/bridge.ts'
import { history } from './pages/history.ts'
import { ties } from './pages/ties.ts'
import { scenario } from './scenario.ts'

/** Languages of words and paragraphs, which are marks only, and readings over Japanese words, which are text. */
export const languages: readonly DriftScenario[] = [
  scenario(
    'a name is marked as English',
    [ties, 'sv', 'en'],
    [put('Acconeer och Alps Alpine', 'Acconeer och [Alps Alpine]{lang=en}')],
    [],
  ),
  scenario(
    'a name is no longer marked as English',
    [history, 'sv', 'ja'],
    [put('[Swedish Center]{lang=en}', 'Swedish Center')],
    [],
  ),
  scenario(
    'a name is marked as another language than before',
    [agreement, 'sv', 'en'],
    [put('{lang=en}', '{lang=en-GB}')],
    [],
  ),
  scenario(
    'a Swedish name is marked in an English text',
    [ties, 'en', 'ja'],
    [put('Skånes Japanska Förening', '[Skånes Japanska Förening]{lang=sv}')],
    [],
  ),
  scenario(
    'a paragraph is marked with its own language',
    [bridge, 'sv', 'en'],
    [put('Årsmötet 2023 gav oss det namn vi har nu.', 'Årsmötet 2023 gav oss det namn vi har nu. {lang=sv}')],
    [],
  ),
  scenario(
    'a marked word is another word',
    [bridge, 'sv', 'en'],
    [put('[架け橋]{lang=ja}', '[橋]{lang=ja}')],
    [changed('På japanska finns ordet', 'Japanese has the word')],
  ),
  scenario(
    'a reading over a word changes',
    [bridge, 'ja', 'sv'],
    [put('{架け橋|かけはし}', '{架け橋|かけばし}')],
    [changed('{架け橋|', 'På japanska finns ordet')],
  ),
  scenario(
    'the word under a reading changes',
    [bridge, 'ja', 'sv'],
    [put('{架け橋|かけはし}', '{懸け橋|かけはし}')],
    [changed('{懸け橋|', 'På japanska finns ordet')],
  ),
  scenario(
    'a reading of a whole word is written character by character',
    [bridge, 'ja', 'sv'],
    [put('{外務省|がいむしょう}', '{外務省|がい|む|しょう}')],
    [],
  ),
]
