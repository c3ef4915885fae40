import type { DriftScenario } from '../drift-scenario.ts'
import { put } from './edits.ts'
import { changed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { handbook } from './pages/handbook.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { privacy } from './pages/privacy.ts'
import { ties } from './pages/ties.ts'
import { vision } from './pages/vision.ts'
import { scenario } from './scenario.ts'

/** One word, one number or one mark of a paragraph, a heading or a list item. */
export const words: readonly DriftScenario[] = [
  scenario(
    'one word of a long paragraph is another',
    [history, 'sv', 'en'],
    [put('väckte 2019 frågan', 'besvarade 2019 frågan')],
    [changed('Tankesmedjan Intelligence Watch besvarade', 'In 2019 the think tank')],
  ),
  scenario(
    'one word is added at the end of a paragraph',
    [hub, 'en', 'ja'],
    [put('the startup house Minc.', 'the startup house Minc nearby.')],
    [changed('Since the spring of 2024', '2024年の春から')],
  ),
  scenario(
    'a year changes by one digit',
    [history, 'sv', 'ja'],
    [put('År 1971 öppnade', 'År 1972 öppnade')],
    [changed('År 1972 öppnade', '1971年、東京の六本木')],
  ),
  scenario(
    'the number of storeys changes',
    [history, 'en', 'ja'],
    [put('eight storeys', 'nine storeys')],
    [changed('In 1971 the Swedish Center', '1971年、東京の六本木')],
  ),
  scenario(
    'inte comes into a sentence',
    [vision, 'sv', 'en'],
    [put('Det är visionen, och den drivs av', 'Det är visionen, och den drivs inte av')],
    [changed('Tänk dig ett hus', 'Imagine a building')],
  ),
  scenario(
    'inte is taken out of a sentence',
    [privacy, 'sv', 'ja'],
    [put('Därför frågar vi inte heller', 'Därför frågar vi heller')],
    [changed('Webbplatsen använder inga kakor', 'このウェブサイトではクッキー')],
  ),
  scenario(
    'no becomes some',
    [privacy, 'en', 'ja'],
    [put('The website uses no cookies', 'The website uses some cookies')],
    [changed('The website uses some cookies', 'このウェブサイトではクッキー')],
  ),
  scenario(
    'a date in a paragraph changes',
    [ties, 'sv', 'en'],
    [put('Den 21 januari 2026', 'Den 22 januari 2026')],
    [changed('Den 22 januari 2026', 'On 21 January 2026')],
  ),
  scenario(
    'the month of a date changes in a list item',
    [hub, 'sv', 'ja'],
    [put('öppnade den 20 maj 2024', 'öppnade den 20 juni 2024')],
    [changed('Hubben öppnade den 20 juni', '2024年5月20日にハブ')],
  ),
  scenario(
    'an amount changes',
    [handbook, 'sv', 'en'],
    [put('1 500 kronor', '1 600 kronor')],
    [changed('Skriv belopp med mellanrum', 'Write amounts with a separator')],
  ),
  scenario(
    'the currency of an amount changes',
    [handbook, 'en', 'ja'],
    [put('1,500 kronor', '1,500 yen')],
    [changed('Write amounts with a separator', '金額は1,500クローナ')],
  ),
  scenario(
    'a unit changes and its number stays',
    [handbook, 'sv', 'ja'],
    [put('8 kilometer', '8 mil')],
    [changed('Skriv avstånd med enheten', '距離は8キロメートル')],
  ),
  scenario(
    'a time changes by its minutes',
    [handbook, 'en', 'ja'],
    [put('like 9.30', 'like 9.45')],
    [changed('Write times with a full stop', '時刻は9時30分')],
  ),
  scenario(
    'the name of an organisation changes',
    [ties, 'en', 'ja'],
    [put('Acconeer and Alps Alpine', 'Acconeer and Fanuc Nordic')],
    [changed('On 21 January 2026 people met', '2026年1月21日に')],
  ),
  scenario(
    'one letter of a name changes',
    [history, 'sv', 'en'],
    [put('Sten Samuelsson', 'Sten Samuelson')],
    [changed('År 1971 öppnade', 'In 1971 the Swedish Center')],
  ),
  scenario(
    'a comma that changes nothing comes into a list of three',
    [ties, 'en', 'ja'],
    [put('Researchers, students and harbour', 'Researchers, students, and harbour')],
    [],
  ),
  scenario(
    'the space after a comma is left out',
    [agreement, 'sv', 'en'],
    [put('Forskare, företagare', 'Forskare,företagare')],
    [],
  ),
  scenario(
    'a statement becomes a question',
    [vision, 'sv', 'ja'],
    [put('Centret är inte byggt.', 'Centret är inte byggt?')],
    [changed('Centret är inte byggt?', 'センターはまだ建設されていません')],
  ),
  scenario(
    'two words change places',
    [agreement, 'sv', 'en'],
    [put('EU och Japan har handlat', 'Japan och EU har handlat')],
    [changed('Japan och EU har handlat', 'The EU and Japan have traded')],
  ),
  scenario(
    'a sentence is added to a paragraph',
    [privacy, 'sv', 'en'],
    [put('att du har varit här.', 'att du har varit här. Det gäller också filmer och kartor.')],
    [changed('Sidorna hämtar inget', 'The pages fetch nothing')],
  ),
  scenario(
    'the sentences of a paragraph change places',
    [vision, 'en', 'ja'],
    [
      put('Tokyo and Osaka are reached from Copenhagen Airport. The airport', 'Copenhagen Airport'),
      put(
        'with direct flights to Japan.',
        'with direct flights to Japan. Tokyo and Osaka are reached from it.',
      ),
    ],
    [changed('Copenhagen Airport is described', 'コペンハーゲン空港から')],
  ),
  scenario(
    'two paragraphs far apart change',
    [history, 'sv', 'en'],
    [put('de år som betyder mest', 'de år som betyder något'), put('ett annat namn', 'sitt tredje namn')],
    [
      changed('Banden mellan Malmö och Tokyo', 'The ties between Malmö and Tokyo'),
      changed('Därför valde årsmötet', 'The annual meeting of 20 April 2023'),
    ],
  ),
]
