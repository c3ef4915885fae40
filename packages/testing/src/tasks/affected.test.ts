import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { copyProject } from '../copy-project.ts'
import { writeFiles } from '../write-files.ts'

const { folder, edit } = copyProject()
const page = (title: string) => `---\ntitle: ${title}\n---\n${title}.\n`

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  })
}

/** The sites whose build tasks a branch changes, as `npm run affected` says. */
function affected(base = 'main'): readonly string[] {
  const { GITHUB_BASE_REF: _base, ...environment } = process.env
  const output = execFileSync('npm', ['run', '--silent', 'affected'], {
    cwd: folder,
    env: { ...environment, TURBO_SCM_BASE: base, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
    encoding: 'utf8',
    maxBuffer: 2 ** 25,
  })
  const { packages }: { readonly packages: readonly string[] } = JSON.parse(output)
  return packages
}

beforeAll(() => {
  writeFiles(folder, {
    '.gitignore': 'node_modules/\n.turbo/\n',
    'content/malmo/index.sv.md': page('Hej'),
    'content/malmo/b.sv.md': page('B'),
    'content/README.md': '# Guide\n',
  })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=Begin')
})

beforeEach(() => git('checkout', '--quiet', '-B', 'change', 'main'))

function commit(): void {
  git('add', '--all')
  git('commit', '--quiet', '--message=Change')
}

const both = ['@kakehashi/site-association', '@kakehashi/site-malmo']

test('a change of a page affects both sites', () => {
  writeFiles(folder, { 'content/malmo/index.sv.md': page('Hejsan') })
  commit()
  expect(affected()).toEqual(both)
})

test('the removal of a page affects both sites', () => {
  rmSync(join(folder, 'content/malmo/b.sv.md'))
  commit()
  expect(affected()).toEqual(both)
})

test.each([
  ['the drawing of one site', 'sites/malmo/icon.svg', ['@kakehashi/site-malmo']],
  ['the source of a package', 'packages/html/src/html.ts', both],
  ['the lockfile', 'package-lock.json', both],
  ['the editors’ guide', 'content/README.md', []],
  ['a test', 'packages/theme/src/components/figure/figure.test.ts', []],
  ['a package that no site is made with', 'packages/bench/package.json', []],
])('a change of %s (%s) affects %j', (_name, path, expected) => {
  edit(path, (text) => `${text}\n`)
  commit()
  expect(affected()).toEqual(expected)
})

test('a base that is not there is a fault, not an empty answer', () => {
  expect(() => affected('nowhere')).toThrow('unknown revision')
})
