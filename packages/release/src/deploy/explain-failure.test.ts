import { expect, test } from 'vitest'
import { commandFault, connectionFault, lastLine, uploadFault } from './explain-failure.ts'

const destination = { host: 'example.org', folder: '/srv/malmo' }

test.each([
  ['Host key verification failed.', 'host-key'],
  ['anna@example.org: Permission denied (publickey).', 'no-access'],
  ['ssh: connect to host example.org port 22: Connection refused', 'unreachable'],
  ['ssh: Could not resolve hostname example.org: Name or service not known', 'unreachable'],
  ['Connection to example.org closed by remote host.', 'cut-off'],
  ['', 'cut-off'],
])('ssh that says %j ended for the reason %s', (said, code) => {
  expect(connectionFault(destination, said).code).toBe(code)
})

test('a full disk is told from other failures', () => {
  expect(commandFault(destination, 'mkdir: cannot create directory: No space left on device')).toEqual({
    code: 'disk-full',
    ...destination,
  })
  expect(commandFault(destination, 'mv: cannot stat\nmv: the end')).toEqual({
    code: 'command-failed',
    host: 'example.org',
    said: 'mv: the end',
  })
})

test.each([
  [11, 'rsync: [receiver] write failed on "x": No space left on device (28)', 'disk-full'],
  [127, 'sh: 1: rsync: not found', 'missing-program'],
  [12, 'Connection closed\nrsync error: error in rsync protocol data stream (code 12)', 'cut-off'],
  [255, 'Host key verification failed.\nrsync error: unexplained error (code 255)', 'host-key'],
  [23, 'rsync: [sender] read errors\nrsync error: some files could not be transferred', 'upload-failed'],
  [null, '', 'cut-off'],
])('rsync that ends with %j and says %j ended for the reason %s', (code, said, reason) => {
  expect(uploadFault(destination, code, said).code).toBe(reason)
})

test('what a program said last is told without rsync’s summary', () => {
  expect(lastLine('a\n b \nrsync error: x (code 1)\n\n')).toBe('b')
  expect(lastLine('')).toBe('')
})
