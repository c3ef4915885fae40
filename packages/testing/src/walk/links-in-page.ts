import { i18n } from '@kakehashi/i18n'
import type { Page } from 'playwright-core'

/** Links that do not say where they lead (2.4.4), or say nothing (4.1.2). */
export function findLinkFaults(page: Page): Promise<readonly string[]> {
  const vague = i18n.locales.flatMap((locale) => i18n.facts(locale).vagueLinkTexts)
  return page.evaluate(linkFaultsInPage, vague)
}

/** Runs in the browser: nothing around it is known there. */
function linkFaultsInPage(vague: readonly string[]): readonly string[] {
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const pictures = [...link.querySelectorAll('img')].map(({ alt }) => alt)
    const name = (link.getAttribute('aria-label') ?? [link.textContent, ...pictures].join(' ')).trim()
    if (name === '') return [`a link to ${link.getAttribute('href')} has no words (4.1.2)`]
    const words = name.toLowerCase().replace(/[.。…!]+$/, '')
    return vague.includes(words) ? [`a link says only “${name}” (2.4.4)`] : []
  })
}

/** Runs in the browser too. The first stop leads past what all pages have, to the main part (2.4.1). */
export function findSkipLinkFaults(): readonly string[] {
  const first = document.querySelector(
    'a[href], button, input, select, textarea, [tabindex]:not([tabindex^="-"])',
  )
  const target = first?.getAttribute('href') ?? ''
  if (!target.startsWith('#')) return ['the first stop leads past nothing (2.4.1)']
  const found = document.getElementById(decodeURIComponent(target.slice(1)))
  if (found === null) return [`the first stop leads to ${target}, which is not there (2.4.1)`]
  return found.closest('main') === null
    ? [`the first stop leads to ${target}, outside the main part (2.4.1)`]
    : []
}
