import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { renderDocument } from './document.ts'

test('a document says its language and its direction', () => {
  const document = renderDocument({
    locale: 'ar',
    direction: 'rtl',
    head: html`<title>t</title>`,
    body: html`<main></main>`,
  })
  expect(String(document)).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<title>t<\/title>/)
})
