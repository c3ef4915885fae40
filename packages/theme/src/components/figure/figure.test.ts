import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { renderFigure } from './figure.ts'

test('the caption follows the picture', () => {
  expect(String(renderFigure({ picture: html`<img>`, caption: 'En bro' }))).toBe(
    '<figure>\n<img>\n<figcaption>En bro</figcaption>\n</figure>',
  )
})

test('without a caption there is no empty one', () => {
  expect(String(renderFigure({ picture: html`<img>`, caption: null }))).not.toContain('figcaption')
})
