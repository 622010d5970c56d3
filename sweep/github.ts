import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Comment {
  readonly id: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' }
}

/** The token of a workflow, which this GitHub takes. */
export const workflowToken = 'ghs_sweepTokenThatNobodyMaySee'
const user = { login: 'github-actions[bot]', type: 'Bot' } as const

/** What previews ask of GitHub: every repository has one pull request, number 1, and its comments. */
export class GitHub {
  readonly #server: Server
  readonly #comments = new Map<string, Comment[]>()
  readonly #closed = new Set<string>()
  #ids = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const isKnown = request.headers.authorization?.endsWith(` ${workflowToken}`) === true
        const [status, content] = isKnown
          ? this.#answer(request, body)
          : [401, { message: 'Bad credentials' }]
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        response.end(JSON.stringify(content))
      })
    })
  }

  static async start(): Promise<GitHub> {
    const gitHub = new GitHub()
    await new Promise<void>((done) => gitHub.#server.listen(0, '127.0.0.1', done))
    return gitHub
  }

  /** E.g. `http://127.0.0.1:1234`. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** The texts on the pull request, oldest first. */
  comments(repository: string): string[] {
    return this.#of(repository).map(({ body }) => body)
  }

  /** Closes the pull request; it is open if nothing is said. */
  closePull(repository: string): void {
    this.#closed.add(repository)
  }

  #pull(repository: string) {
    const head = { sha: 'a'.repeat(40), ref: 'feature', repo: { full_name: repository } }
    const state = this.#closed.has(repository) ? 'closed' : 'open'
    return { number: 1, state, head, labels: [], updated_at: '2026-11-29T14:06:38Z' }
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #answer(request: IncomingMessage, body: string): readonly [number, unknown] {
    const line = `${request.method} ${new URL(request.url ?? '/', 'http://x').pathname}`
    if (line === 'POST /graphql') return [200, { data: { viewer: { login: user.login } } }]
    const [, method, repository = '', rest = ''] =
      /^(\w+) \/repos\/([^/]+\/[^/]+)\/(.+)$/.exec(line) ?? []
    const comments = this.#of(repository)
    const text = (): string => (JSON.parse(body) as { body: string }).body
    if (rest === 'pulls/1') return [200, this.#pull(repository)]
    if (rest === 'issues/1/comments' && method === 'GET') return [200, comments]
    if (rest === 'issues/1/comments' && method === 'POST') {
      const comment = { id: ++this.#ids, body: text(), user }
      comments.push(comment)
      return [201, comment]
    }
    const comment = comments.find(({ id }) => rest === `issues/comments/${id}`)
    if (comment === undefined || method !== 'PATCH') return [404, { message: 'Not Found' }]
    return [200, Object.assign(comment, { body: text() })]
  }

  #of(repository: string): Comment[] {
    const comments = this.#comments.get(repository) ?? []
    this.#comments.set(repository, comments)
    return comments
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
