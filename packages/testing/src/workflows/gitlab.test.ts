import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { githubScripts, gitlabScripts, root, workflows } from './read-workflows.ts'

const text = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')

type ListedJob = { readonly name: string; readonly when: string; readonly needs?: readonly object[] }

/** The jobs that GitLab would run, in its order. @throws where GitLab's schema does not allow the file. */
async function jobsFor(source: string, file = text): Promise<readonly string[]> {
  const folder = temporaryFolder()
  writeFiles(folder, { '.gitlab-ci.yml': file })
  const git = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  await promisify(execFile)('git', ['init', '--quiet'], { cwd: folder })
  const commit = [...git, 'commit', '--quiet', '--allow-empty', '--message', 'One']
  await promisify(execFile)('git', commit, { cwd: folder })
  const variables = { CI_PIPELINE_SOURCE: source, CI_COMMIT_BRANCH: 'main', COMMENT_TOKEN: 'token' }
  const { stdout } = await promisify(execFile)(
    join(root, 'node_modules/.bin/gitlab-ci-local'),
    [
      '--list-json',
      `--ignore-predefined-vars=${Object.keys(variables).join()}`,
      ...Object.entries(variables).map((pair) => `--variable=${pair.join('=')}`),
    ],
    { cwd: folder },
  )
  const jobs: readonly ListedJob[] = JSON.parse(stdout)
  const names = jobs.filter(({ when }) => when !== 'never').map(({ name }) => name.replace(/:.*/, ''))
  return [...new Set(names)]
}

function githubJobs(file: string): readonly string[] {
  const found = workflows.find((workflow) => workflow.file.endsWith(`/${file}`))
  return Object.keys(found?.jobs ?? {})
}

const pullRequest = [...githubJobs('pull-request.yml'), ...githubJobs('comment.yml')]
const publish = githubJobs('publish.yml')
const nightly = githubJobs('nightly.yml')

test.each([
  ['merge_request_event', pullRequest],
  ['push', publish],
  ['schedule', [...publish, ...nightly]],
])('on %s GitLab runs the jobs that GitHub does, in the same order', async (source, wanted) => {
  expect(wanted.length).toBeGreaterThan(1)
  expect(await jobsFor(source)).toEqual(wanted)
})

test('a keyword that GitLab does not know is found', async () => {
  await expect(jobsFor('push', text.replaceAll('needs: [build]', 'neds: [build]'))).rejects.toThrow(
    "'neds' property is not expected",
  )
})

/** What the two platforms call otherwise. */
const ownWords = [
  [/HEAD\^1|"\$CI_MERGE_REQUEST_DIFF_BASE_SHA"/g, '<base>'],
  [/"\$PART\/3"|"\$CI_NODE_INDEX\/\$CI_NODE_TOTAL"/g, '<part>'],
  [/^sudo /g, ''],
] as const

function withoutOwnWords(lines: readonly string[] = []): readonly string[] {
  const shown = lines.map((line) =>
    ownWords.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), line),
  )
  return shown.filter((line) => !/^apt-get /.test(line))
}

test.each(pullRequest.concat(publish, nightly).filter((name) => name !== 'comment'))(
  'the job %s runs the same commands on both',
  (name) => {
    const lines = withoutOwnWords(githubScripts.get(name))
    expect(lines.length).toBeGreaterThan(0)
    expect(withoutOwnWords(gitlabScripts.get(name))).toEqual(lines)
  },
)
