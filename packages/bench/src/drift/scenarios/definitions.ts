import type { DriftScenario } from '../drift-scenario.ts'
import { cut, move, put } from './edits.ts'
import { added, changed, moved, removed } from './labels.ts'
import { ties } from './pages/ties.ts'
import { scenario } from './scenario.ts'

/** Terms and descriptions of definition lists. */
export const definitions: readonly DriftScenario[] = [
  scenario(
    'a description changes and its term stays',
    [ties, 'sv', 'en'],
    [put(': En neutronkälla i Lund.', ': En neutronkälla i Skåne.')],
    [changed('En neutronkälla i Skåne', 'A neutron source in Lund')],
  ),
  scenario(
    'a term changes and its description stays',
    [ties, 'en', 'ja'],
    [put('The ESS source', 'The ESS facility')],
    [changed('The ESS facility', 'ESSという施設')],
  ),
  scenario(
    'a term and its description are added',
    [ties, 'sv', 'ja'],
    [put('MIRAI 2.0\n', 'Samförståndsavtal\n: Två parter skriver ner vad de vill göra.\n\nMIRAI 2.0\n')],
    [added('Samförståndsavtal'), added('Två parter skriver')],
  ),
  scenario(
    'a second description is removed',
    [ties, 'en', 'ja'],
    [cut('line', ': It covers ageing')],
    [removed('It covers ageing', '高齢化、材料科学')],
  ),
  scenario(
    'a term moves with its descriptions',
    [ties, 'sv', 'en'],
    [move('block', 'Källan ESS', 'MIRAI')],
    [moved('Källan ESS', 'The ESS source'), moved('En neutronkälla i Lund', 'A neutron source in Lund')],
    [moved('J-PARC', 'J-PARC'), moved('En neutronkälla i Japan', 'A neutron source in Japan')],
  ),
]
