/** Faults against guideline 2.5: pointers and other ways of input than the keyboard. */
import type { PlantedFault } from './plant.ts'
import { addScript, addStyle, addToText, replacing, together } from './plant.ts'

export const pointerFaults: readonly PlantedFault[] = [
  {
    clause: '9.2.5.1',
    fault: 'A row of quotations can be turned over only by swiping or with the keyboard',
    file: 'association/en/index.html',
    plant: together(
      addToText(`<div id="quotes" tabindex="0" role="group" aria-label="Quotations" aria-live="polite">
<p>“We met our first customer here.”</p>
<p hidden>“The seminars are worth the journey.”</p>
<p hidden>“A good way in for a small company.”</p>
</div>`),
      addStyle(
        'id="quotes"',
        '#quotes { padding: 2rem; background: var(--color-surface); touch-action: pan-y }',
      ),
      addScript(`const quotes = document.querySelector('#quotes')
const turn = step => {
  const shown = quotes.querySelector('p:not([hidden])')
  const next = step > 0 ? shown.nextElementSibling : shown.previousElementSibling
  if (next) [shown.hidden, next.hidden] = [true, false]
}
let from = 0
quotes.addEventListener('pointerdown', event => (from = event.clientX))
quotes.addEventListener('pointerup', event => {
  const way = from - event.clientX
  if (Math.abs(way) > 40) turn(way)
})
quotes.addEventListener('keydown', event => event.key === 'ArrowRight' && turn(1))
quotes.addEventListener('keydown', event => event.key === 'ArrowLeft' && turn(-1))`),
    ),
  },
  {
    clause: '9.2.5.2',
    fault: 'Links are followed as soon as the pointer goes down, and cannot be cancelled',
    file: 'malmo/en/association/index.html',
    plant: addScript(`document.addEventListener('pointerdown', event => {
  const link = event.target.closest('a[href]')
  if (link && event.button === 0) location.assign(link.href)
})`),
  },
  {
    clause: '9.2.5.3',
    fault: 'In English the search button still has its Swedish name in the code',
    file: 'association/en/members/index.html',
    plant: replacing(/(<div class="search-field">[\s\S]*?<button type="submit")/, '$1 aria-label="Sök"'),
  },
  {
    clause: '9.2.5.3',
    fault: 'The name of a telephone link does not have the number that is seen',
    file: 'malmo/kontakt/index.html',
    plant: replacing('<a class="nobreak" href="tel:', '<a aria-label="Ring upp" class="nobreak" href="tel:'),
  },
  {
    clause: '9.2.5.4',
    fault: 'Shaking the telephone empties the search field, and that cannot be turned off',
    file: 'malmo/ja/kensaku/index.html',
    plant: addScript(`addEventListener('devicemotion', event => {
  if (Math.abs(event.acceleration?.x ?? 0) > 15) document.querySelector('#search_query').value = ''
})`),
  },
  {
    clause: 'WCAG 2.5.8',
    fault: 'The links of the contents list are low and close together',
    file: 'malmo/tillganglighet/index.html',
    plant: addStyle(
      'class="contents-list"',
      '.contents-list :is(li, a) { padding-block: 0; font-size: 0.8125rem; line-height: 1.1 }',
    ),
  },
]
