import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { githubScripts, gitlabScripts, type Scripts } from './read-workflows.ts'

/** Runs lines as both platforms do: with bash, to the first that fails. */
function run(lines: readonly string[], cwd: string, environment: Readonly<Record<string, string>>): void {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:KAKEHASHI_|VITEST)/.test(name))
  const env = { ...Object.fromEntries(inherited), ...environment }
  execFileSync('bash', ['-e'], { input: lines.join('\n'), cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** A folder with a program that writes down how it was called, and answers what `ANSWER` says where it asks. */
function folderWith(program: string): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'changes.md': '### Ändrade sidor (1)\n',
    [`bin/${program}`]: '#!/bin/bash\necho "$@" >> calls.txt\nif test "$1" = api; then echo "$ANSWER"; fi\n',
  })
  chmodSync(join(folder, 'bin', program), 0o755)
  return { folder, path: `${folder}/bin:${process.env['PATH']}` }
}

const link = '[Förhandsvisning av båda webbplatserna](https://ci.example.org/run/1'

test('GitHub’s comment goes to the pull request that GitHub names, with the list of changes in it', () => {
  const { folder, path } = folderWith('gh')
  const lines = githubScripts.get('comment') ?? []
  const environment = {
    PATH: path,
    GH_REPO: 'owner/name',
    HEAD: 'owner:"; rm -rf . #',
    SHA: '0a',
    ANSWER: '7',
  }
  run(lines, folder, { ...environment, RUN: 'https://ci.example.org/run/1' })
  expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe(
    `${link}#artifacts)\n\n### Ändrade sidor (1)\n`,
  )
  const calls = readFileSync(join(folder, 'calls.txt'), 'utf8')
  expect(calls).toContain('pr comment 7 --edit-last --create-if-none --body-file comment.md')
  expect(calls).toContain('--raw-field head=owner:"; rm -rf . # ')
})

test('where no open pull request has that commit any more, nothing is said', () => {
  const { folder, path } = folderWith('gh')
  run(githubScripts.get('comment') ?? [], folder, { PATH: path, GH_REPO: 'owner/name', ANSWER: '' })
  expect(readFileSync(join(folder, 'calls.txt'), 'utf8')).not.toContain('comment')
})

test('GitLab’s comment has the same in it', () => {
  const { folder, path } = folderWith('curl')
  const environment = {
    CI_API_V4_URL: 'https://ci.example.org/api/v4',
    CI_PROJECT_ID: '1',
    COMMENT_TOKEN: 't',
  }
  const lines = gitlabScripts.get('comment') ?? []
  run(lines, folder, {
    PATH: path,
    ...environment,
    CI_MERGE_REQUEST_IID: '7',
    CI_PIPELINE_URL: 'https://ci.example.org/run/1',
  })
  expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe(`${link})\n\n### Ändrade sidor (1)\n`)
  expect(readFileSync(join(folder, 'calls.txt'), 'utf8')).toMatch(
    /body@comment\.md https:\/\/ci\.example\.org\/api\/v4\/projects\/1\/merge_requests\/7\/notes\n$/,
  )
})

test('the key of a deploy lies where ssh looks for it, and nobody else can read it', () => {
  const home = temporaryFolder()
  const lines = githubScripts.get('deploy')?.filter((line) => line.includes('~/.ssh')) ?? []
  expect(lines).toHaveLength(4)
  run(lines, home, {
    HOME: home,
    DEPLOY_KEY: 'key\nof two lines',
    DEPLOY_KNOWN_HOSTS: 'host ssh-ed25519 AAAA',
  })
  expect(readFileSync(join(home, '.ssh/id_ed25519'), 'utf8')).toBe('key\nof two lines\n')
  expect(readFileSync(join(home, '.ssh/known_hosts'), 'utf8')).toBe('host ssh-ed25519 AAAA\n')
  expect(statSync(join(home, '.ssh/id_ed25519')).mode & 0o777).toBe(0o600)
})

/** A copy of the project in git, in which a page has changed since the commit before. */
function projectWithChange(): string {
  const { folder } = copyProject()
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    })
  writeFiles(folder, { '.gitignore': 'node_modules\ndist\n.built\n.turbo\n.cache\n' })
  cpSync(join(import.meta.dirname, '../../../../content'), join(folder, 'content'), { recursive: true })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'One')
  const page = join(folder, 'content/malmo/avtal.sv.md')
  writeFiles(folder, {
    'content/malmo/avtal.sv.md': `${readFileSync(page, 'utf8')}\nEtt nytt stycke om avtalet mellan EU och Japan.\n`,
  })
  git('commit', '--quiet', '--all', '--message', 'Two')
  return folder
}

test.each([
  ['GitHub', githubScripts],
  ['GitLab', gitlabScripts],
] satisfies [string, Scripts][])(
  'on %s a change of a page is built and verified for preview, and told with what it makes stale',
  (_, scripts) => {
    const folder = projectWithChange()
    run(scripts.get('preview') ?? [], folder, {
      KAKEHASHI_ORIGIN_MALMO: 'http://localhost:8080',
      KAKEHASHI_ORIGIN_ASSOCIATION: 'http://localhost:8081',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD^1',
    })
    expect(existsSync(join(folder, 'sites/association/dist/manifest.json'))).toBe(true)
    const changes = readFileSync(join(folder, 'changes.md'), 'utf8')
    expect(changes).toContain('[Svenska](<http://localhost:8080/samarbete-med-japan/avtal/>)')
    expect(changes).toContain('### Översättningar som nu ligger efter (2)')
    expect(changes).toContain('<ins>Ett nytt stycke om avtalet mellan EU och Japan.</ins>')
  },
  180_000,
)

test('the nightly assessment fails on the day that a statement has grown old', () => {
  const { folder } = copyProject()
  cpSync(join(import.meta.dirname, '../../../../content'), join(folder, 'content'), { recursive: true })
  const lines = githubScripts.get('assessment') ?? []
  run(lines, folder, { KAKEHASHI_TODAY: '2026-11-26' })
  expect(() => run(lines, folder, { KAKEHASHI_TODAY: '2028-11-26' })).toThrow()
})
