import { expect, test } from 'vitest'
import { parseDestination } from './destination.ts'

test.each([
  ['anna@example.org:/srv/malmo', 'anna@example.org', '/srv/malmo'],
  ['example.org:/srv/malmo/', 'example.org', '/srv/malmo'],
  ['deploy@[2001:db8::1]:/srv/å ä', 'deploy@[2001:db8::1]', '/srv/å ä'],
  ['web:/a/b..c', 'web', '/a/b..c'],
])('%s is a folder on a server', (text, host, folder) => {
  expect(parseDestination(text)).toEqual({ host, folder })
})

test.each([
  '/srv/malmo',
  'example.org',
  'example.org:',
  'example.org:srv',
  'example.org:/',
  'example.org:/srv/../etc',
  '-oProxyCommand=x:/srv',
  'anna@-x:/srv',
  'a b:/srv',
  'example.org:/srv\n/x',
  'rsync://example.org/srv',
])('%j is none', (text) => {
  expect(parseDestination(text)).toBeNull()
})
