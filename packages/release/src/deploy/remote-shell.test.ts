import { expect, test } from 'vitest'
import { remoteShell, splitWords } from './remote-shell.ts'

test('what RSYNC_RSH says is what reaches the server, and ssh where it says nothing', () => {
  expect(remoteShell({ RSYNC_RSH: 'ssh -p 2222' }).words).toEqual(['ssh', '-p', '2222'])
  for (const nothing of [undefined, '', ' ']) expect(remoteShell({ RSYNC_RSH: nothing }).words[0]).toBe('ssh')
})

test('words end where rsync ends them', () => {
  expect(splitWords(`ssh -o "ProxyCommand=nc 'a' %h" -i 'it''s here' x"y z"`)).toEqual([
    'ssh',
    '-o',
    "ProxyCommand=nc 'a' %h",
    '-i',
    "it's here",
    'xy z',
  ])
})
