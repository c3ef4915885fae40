import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { fillSlot, slot } from './slot.ts'

test('markup takes the place of the slot, wherever the language puts it', () => {
  expect(String(fillSlot(`最終更新日：${slot}。`, html`<time></time>`))).toBe('最終更新日：<time></time>。')
})

test('the text around is escaped', () => {
  expect(String(fillSlot(`<${slot}>`, html`<b></b>`))).toBe('&lt;<b></b>&gt;')
})
