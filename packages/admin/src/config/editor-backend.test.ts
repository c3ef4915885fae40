import { expect, test } from 'vitest'
import { backendConfig, backendOrigin } from './editor-backend.ts'

const repo = 'malmo/sidor'

test.each([
  [{ backend: 'github' }, 'github', 'https://api.github.com'],
  [{ backend: 'github', server: 'https://git.malmo.se' }, 'github', 'https://git.malmo.se/api/v3'],
  [{ backend: 'gitlab' }, 'gitlab', 'https://gitlab.com/api/v4'],
  [{ backend: 'gitlab', server: 'https://git.malmo.se' }, 'gitlab', 'https://git.malmo.se/api/v4'],
  [{ backend: 'forgejo', server: 'https://codeberg.org' }, 'gitea', 'https://codeberg.org/api/v1'],
  [{ backend: 'gitea', server: 'https://git.malmo.se' }, 'gitea', 'https://git.malmo.se/api/v1'],
] as const)('%o is asked where its own interface is, with a token', (backend, name, root) => {
  expect(backendConfig({ ...backend, repo })).toEqual({ name, repo, api_root: root, auth_methods: ['token'] })
  expect(backendOrigin({ ...backend, repo })).toBe(new URL(root).origin)
})
