import type { Comment, PullRequestComments } from '../../../../src/clients/github/comments.ts'
import type { CommitStatus } from '../../../../src/clients/github/commit-statuses.ts'
import type {
  Deployment,
  Deployments,
  DeploymentState,
} from '../../../../src/clients/github/deployments.ts'
import type { GitHubRepository } from '../../../../src/clients/github/github.ts'
import type { PullRequestNow } from '../../../../src/clients/github/pull-requests.ts'
import { ActionError } from '../../../../src/values/action-error.ts'

const refused = () =>
  new ActionError({ code: 'GITHUB_NOT_ALLOWED', message: 'not accessible', hint: 'permissions' })
const unknown = () =>
  new ActionError({ code: 'GITHUB_TOKEN_REFUSED', message: '401', hint: 'token' })
const down = () => new ActionError({ code: 'GITHUB_FAILED', message: '502', hint: 'again' })

type Kept = Deployment & { state?: DeploymentState }

/** A repository in memory, with a token that may read or write, and a service that fails at times. */
export class GitHubMemory implements GitHubRepository {
  said: Comment[] = []
  kept: Kept[] = []
  readonly marks: [sha: string, status: CommitStatus][] = []
  /** Pull requests that differ from an open one of the repository itself. */
  readonly all = new Map<number, PullRequestNow>()
  /** The state of those that are not in `all`. */
  state: 'open' | 'closed' = 'open'
  sha = 'c'.repeat(40)
  mayWrite = true
  /** Whether GitHub knows the token at all. */
  isKnown = true
  /** How many of the next calls fail. */
  failures = 0
  /** How many writes are executed although their response is lost. */
  lostResponses = 0
  readonly calls: string[] = []
  #ids = 0

  /** Adds a comment by anyone. */
  say(body: string): void {
    this.said.push({ id: ++this.#ids, body })
  }

  pull(number: number): PullRequestNow {
    const branch = `feature-${number}`
    const own = { headRepository: 'octo/shop', labels: [], updatedAt: 1_000_000 }
    const { sha, state } = this
    return this.all.get(number) ?? { number, isOpen: state === 'open', sha, branch, ...own }
  }

  readonly pulls = {
    find: async (number: number) => {
      this.#begin('find')
      return this.pull(number)
    },
    open: async () => {
      this.#begin('open')
      return [...this.all.values()].filter(({ isOpen }) => isOpen)
    },
  }

  readonly #comments: PullRequestComments = {
    list: async () => {
      this.#begin('list')
      return [...this.said]
    },
    create: async (body) => {
      this.#write('create')
      this.say(body)
      this.#response()
    },
    update: async (id, body) => {
      this.#write(`update ${id}`)
      this.said = this.said.map((one) => (one.id === id ? { id, body } : one))
      this.#response()
    },
    remove: async (id) => {
      this.#write(`remove ${id}`)
      this.said = this.said.filter((one) => one.id !== id)
    },
  }

  comments(): PullRequestComments {
    return this.#comments
  }

  deployments: Deployments = {
    list: async (task) => {
      this.#begin('deployments')
      return this.kept.filter((one) => task === undefined || one.task === task)
    },
    state: async (id) => {
      this.#begin('state')
      const state = this.kept.find((one) => one.id === id)?.state
      return state && { state: state.state, url: state.url ?? '' }
    },
    create: async (sha, task) => {
      this.#write(`deploy ${sha.charAt(0)}`)
      this.kept.unshift({ id: ++this.#ids, sha, task })
      return this.#ids
    },
    setState: async (id, state) => {
      this.#write(`deployment ${state.state}`)
      this.kept = this.kept.map((one) => (one.id === id ? { ...one, state } : one))
    },
    remove: async (id) => {
      this.#write('remove deployment')
      const isActive = this.kept.some((one) => one.id === id && one.state?.state !== 'inactive')
      if (isActive) throw new Error('GitHub deletes no active deployment')
      this.kept = this.kept.filter((one) => one.id !== id)
    },
  }

  readonly statuses = {
    set: async (sha: string, status: CommitStatus) => {
      this.#write(`status ${status.state}`)
      this.marks.push([sha, status])
    },
  }

  #begin(call: string): void {
    this.calls.push(call)
    if (!this.isKnown) throw unknown()
    if (this.failures-- > 0) throw down()
  }

  #write(call: string): void {
    this.#begin(call)
    if (!this.mayWrite) throw refused()
  }

  #response(): void {
    if (this.lostResponses-- > 0) throw down()
  }
}
