import { Fields, itemsOf } from '../../values/fields.ts'
import { at } from '../../values/json.ts'
import type { Ask } from './github-api.ts'
import { allPages } from './pages.ts'

/** A pull request's current state; an event has only the state at its time. */
export interface PullRequestNow {
  readonly number: number
  readonly isOpen: boolean
  /** Its newest commit. */
  readonly sha: string
  readonly branch: string
  /** `owner/name`; undefined for a fork that is gone. */
  readonly headRepository: string | undefined
  readonly labels: readonly string[]
  /** Milliseconds since the epoch of the last commit, comment or other change. */
  readonly updatedAt: number
}

const pullOf = (one: Fields): PullRequestNow => {
  const head = one.fields('head')
  return {
    number: one.number('number'),
    isOpen: one.text('state') === 'open',
    sha: head.text('sha'),
    branch: head.text('ref'),
    headRepository: head.optional('repo')?.text('full_name'),
    labels: one.items('labels', (label) => label.text('name')),
    updatedAt: Date.parse(one.text('updated_at')),
  }
}

const permission = 'pull-requests: read'

/** The pull requests of a repository. */
export interface PullRequests {
  /** @throws ActionError GITHUB_NOT_ALLOWED also if there is none of this number */
  find(number: number): Promise<PullRequestNow>
  /** All open ones. */
  open(): Promise<readonly PullRequestNow[]>
}

export const pullRequests = (ask: Ask): PullRequests => {
  /** GitHub's last response for each: conditional requests do not count against the rate limit. */
  const known = new Map<number, { readonly etag: string; readonly pull: PullRequestNow }>()
  return {
    find: (number) =>
      ask({ doing: `look at pull request #${number}`, permission }, async ({ rest }, common) => {
        const last = known.get(number)
        const headers = last ? { 'if-none-match': last.etag } : {}
        try {
          const response = await rest.pulls.get({ ...common, headers, pull_number: number })
          const pull = pullOf(new Fields(response.data))
          const { etag } = response.headers
          if (etag !== undefined) known.set(number, { etag, pull })
          return pull
        } catch (error) {
          if (last !== undefined && at(error, 'status') === 304) return last.pull
          throw error
        }
      }),
    open: () =>
      ask({ doing: 'list the open pull requests', permission }, ({ rest }, common) =>
        allPages(
          (page) => rest.pulls.list({ ...common, ...page, state: 'open' }),
          (data) => itemsOf(data, pullOf),
        ),
      ),
  }
}
