import { expect, test } from 'vitest'
import { renderRobots } from './robots.ts'
import { association, malmo } from './sample-graph.ts'

test('robots are let in and shown the sitemap', () => {
  expect(renderRobots(association)).toEqual({
    path: 'robots.txt',
    text: 'User-agent: *\nAllow: /\n\nSitemap: https://japanbridgescandinavia.se/sitemap.xml\n',
  })
})

test('a preview turns robots away', () => {
  expect(renderRobots({ ...association, preview: true })?.text).toBe('User-agent: *\nDisallow: /\n')
})

test('a site below a path leaves robots.txt to the host', () => {
  expect(renderRobots(malmo)).toBeNull()
})
