import type { CmsConfig } from '../sveltia.ts'

/** Where a published editor keeps the content: a repository on a server whose users sign in with a token. */
export type EditorBackend = {
  readonly backend: 'github' | 'gitlab' | 'forgejo' | 'gitea'
  /** Owner and name: `malmo/kakehashi`. */
  readonly repo: string
  /** Default: the repository's own. */
  readonly branch?: string | undefined
  /** Scheme and host of the server; needed for Forgejo and Gitea, and for a GitHub or GitLab of one's own. */
  readonly server?: string | undefined
}

const publicRoots = { github: 'https://api.github.com', gitlab: 'https://gitlab.com/api/v4' } as const
const ownRoots = { github: '/api/v3', gitlab: '/api/v4', forgejo: '/api/v1', gitea: '/api/v1' } as const

/** What Sveltia is to know of the server. Forgejo answers as Gitea does. */
export function backendConfig({ backend, repo, branch, server }: EditorBackend): CmsConfig['backend'] {
  const name = backend === 'forgejo' ? 'gitea' : backend
  return {
    name,
    repo,
    ...(branch !== undefined && { branch }),
    api_root: apiRoot({ backend, server }),
    auth_methods: ['token'],
  }
}

/** The origin that the published editor asks, and nothing else: `https://api.github.com`. */
export function backendOrigin(settings: EditorBackend): string {
  return new URL(apiRoot(settings)).origin
}

function apiRoot({ backend, server }: Pick<EditorBackend, 'backend' | 'server'>): string {
  if (server !== undefined) return `${server}${ownRoots[backend]}`
  if (backend === 'github' || backend === 'gitlab') return publicRoots[backend]
  throw new Error(`Say on which server the ${backend} is.`)
}
