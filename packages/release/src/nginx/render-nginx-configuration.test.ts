import { expect, test } from 'vitest'
import { describe as describeFile } from '../manifest.ts'
import type { Release } from '../release.ts'
import { servedJapan } from '../served-site.fixture.ts'
import { renderNginxConfiguration } from './render-nginx-configuration.ts'

const page = Buffer.from('<p>')

function release(
  id: string,
  served: Partial<Release['served']> = {},
  paths: readonly string[] = [],
): Release {
  const manifest = ['index.html', ...paths].map((path) => describeFile(path, page))
  return { id, manifest, served: { ...servedJapan, ...served } }
}

/** The lines of the block with this head, without what is in blocks within it. */
function blockOf(text: string, head: string): readonly string[] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.trim() === `${head} {`)
  expect([head, start]).not.toEqual([head, -1])
  const indent = ' '.repeat((lines[start] ?? '').search(/\S/))
  const end = lines.indexOf(`${indent}}`, start)
  return lines.slice(start + 1, end).map((line) => line.slice(indent.length + 2))
}

const render = (one: Release, beside: Release | null = null) =>
  renderNginxConfiguration(one, beside, '/srv/malmo')

test('an old address leads on whatever signs stand in it', () => {
  const text = render(
    release('a', {
      redirects: [{ from: '/japan/x "$y" \\z/', to: '/japan/a$b?c#d' }],
      gone: ['/japan/en/g'],
    }),
  )
  const action = 'return 301 "/japan/a%24b?c#d";'
  expect(blockOf(text, 'location = "/japan/x \\"$y\\" \\\\z/"')).toEqual([action])
  expect(blockOf(text, 'location = "/japan/x \\"$y\\" \\\\z"')).toEqual([action])
  expect(blockOf(text, 'location = "/japan/en/g"')).toEqual(['return 410;'])
  const english = text.slice(text.indexOf('location ^~ "/japan/en/"'), text.indexOf('location ^~ "/japan/" '))
  expect(english).toContain('location = "/japan/en/g/"')
})

test('a redirect of one of two releases is for that one, and what both have is for both', () => {
  const both = { from: '/japan/old/', to: '/japan/' }
  const text = render(
    release('aaaa', { redirects: [both, { from: '/japan/moved/', to: '/japan/new/' }] }),
    release('bbbb', { redirects: [both], gone: ['/japan/back/'] }),
  )
  expect(blockOf(text, 'location = "/japan/old/"')).toEqual(['return 301 "/japan/";'])
  expect(blockOf(text, 'location ~ "^/japan/(?<kakehashi_path>moved/)$"')).toEqual([
    'if ($realpath_root ~ "/aaaa$") {',
    '  return 301 "/japan/new/";',
    '}',
    'try_files "/$kakehashi_path/index.html" =404;',
  ])
  expect(blockOf(text, 'location ~ "^/japan/(?<kakehashi_path>back/)$"')[0]).toBe(
    'if ($realpath_root ~ "/bbbb$") {',
  )
})

test('pages may have the styles of both releases', () => {
  const text = render(release('a', { styles: ["'sha256-A'"] }), release('b', { styles: ["'sha256-B'"] }))
  expect(text).toContain("style-src 'self' 'sha256-A' 'sha256-B';")
})

test('a site at the root of its host has no place outside', () => {
  const text = render(release('a', { basePath: '/', redirects: [{ from: '/old.html', to: '/' }] }))
  expect(text.match(/^location .*$/gm)).toEqual([
    'location ^~ "/en/" {',
    'location ^~ "/" {',
    'location @kakehashi-malmo {',
  ])
})

test('the editor has a policy of its own, where there is one', () => {
  expect(render(release('a'))).not.toContain('admin/editor')
  const text = render(release('a', {}, ['admin/index.html', 'admin/editor.js', 'admin/parts/x-01234567.js']))
  for (const head of ['= "/japan/admin/"', '@kakehashi-malmo-editor'])
    expect(blockOf(text, `location ${head}`).join('\n')).toContain("worker-src 'self' blob:")
  expect(blockOf(text, 'location @kakehashi-malmo').join('\n')).toContain("worker-src 'none'")
})
