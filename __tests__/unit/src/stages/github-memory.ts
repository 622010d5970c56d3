import type { Comment, GitHubPullRequest } from '../../../../src/clients/github/github.ts'
import { ActionError } from '../../../../src/values/action-error.ts'

const refused = () =>
  new ActionError({ code: 'GITHUB_NOT_ALLOWED', message: 'not accessible', hint: 'permissions' })
const unknown = () =>
  new ActionError({ code: 'GITHUB_TOKEN_REFUSED', message: '401', hint: 'token' })
const down = () => new ActionError({ code: 'GITHUB_FAILED', message: '502', hint: 'again' })

/** A pull request in memory, with a token that may read or write, and a service that fails at times. */
export class GitHubMemory implements GitHubPullRequest {
  comments: Comment[] = []
  state: 'open' | 'closed' = 'open'
  mayWrite = true
  /** Whether GitHub knows the token at all. */
  isKnown = true
  /** So many calls fail from now on. */
  failures = 0
  /** Writes that are done although their answer is lost. */
  lostAnswers = 0
  readonly calls: string[] = []
  #ids = 0

  /** What anybody may have written. */
  say(body: string): void {
    this.comments.push({ id: ++this.#ids, body })
  }

  async isOpen(): Promise<boolean> {
    this.#begin('isOpen')
    return this.state === 'open'
  }

  async list(): Promise<readonly Comment[]> {
    this.#begin('list')
    return [...this.comments]
  }

  async create(body: string): Promise<void> {
    this.#write('create')
    this.say(body)
    this.#answer()
  }

  async update(id: number, body: string): Promise<void> {
    this.#write(`update ${id}`)
    this.comments = this.comments.map((one) => (one.id === id ? { id, body } : one))
    this.#answer()
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

  #answer(): void {
    if (this.lostAnswers-- > 0) throw down()
  }
}
