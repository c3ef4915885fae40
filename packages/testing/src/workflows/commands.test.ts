import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { githubScripts, gitlabScripts, root } from './read-workflows.ts'

const lines = [...githubScripts.values(), ...gitlabScripts.values()].flat()

/** Every use of a program in a line, up to where the shell begins something else. */
function usesOf(program: string): readonly string[] {
  const pattern = new RegExp(`(?<![\\w-])${program}(?: [^|&;>)]*)?`, 'g')
  const found = lines.flatMap((line) => line.match(pattern) ?? [])
  return [...new Set(found.map((use) => use.trim()))].sort()
}

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

function optionsOf(use: string): readonly string[] {
  return use.match(/(?<= )--[a-z-]+/g) ?? []
}

test('every script of a workflow is one that bash can read', () => {
  for (const script of [...githubScripts.values(), ...gitlabScripts.values()])
    execFileSync('bash', ['-n'], { input: script.join('\n') })
})

test.each(usesOf('npx'))('%s is a command of this project with these options', async (use) => {
  const [, program, command = ''] = use.split(' ')
  expect(program).toBe('kakehashi')
  const { exitCode, stdout } = await runKakehashi([command, '--help'])
  expect([use, exitCode]).toEqual([use, 0])
  expect(stdout).toContain(`Usage: kakehashi ${command} `)
  for (const option of optionsOf(use)) expect(stdout).toContain(option)
})

const npmCommands = ['npm ci', 'npm audit', 'npm audit signatures']

test.each(usesOf('npm').filter((use) => !npmCommands.includes(use)))(
  '%s runs a script that there is',
  (use) => {
    const [call = '', ...given] = use.split(' -- ')
    const script = call === 'npm test' ? 'test' : call.replace(/^npm run /, '')
    expect(Object.keys(scripts)).toContain(script)
    if (script === 'test') {
      const help = execFileSync(join(root, 'node_modules/.bin/vitest'), ['--help'], { encoding: 'utf8' })
      for (const option of optionsOf(` ${given.join(' ')}`)) expect(help).toContain(` ${option} `)
    } else if (script === 'bench') {
      const { VITEST: _, ...env } = process.env
      const help = execFileSync('npm', ['run', '--silent', 'bench'], { cwd: root, encoding: 'utf8', env })
      expect(help).toContain(`\n  ${given.join(' ')} `)
    } else expect(given).toEqual([])
  },
)

test('nothing else of npm is called', () => {
  expect(usesOf('npm').filter((use) => !/^npm (?:run|test)\b/.test(use))).toEqual(npmCommands.sort())
})
