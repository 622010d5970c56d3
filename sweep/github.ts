import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Answer, responseOf, type Repository, user } from './github-routes.ts'

/** The token of a workflow, which this GitHub accepts. */
export const workflowToken = 'ghs_sweepTokenThatNobodyMaySee'

/** Serves the GitHub API that previews and drift checks use, without its limits. */
export class GitHub {
  readonly #server: Server
  readonly #repositories = new Map<string, Repository>()
  #ids = 1

  private constructor() {
    this.#server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const isKnown = request.headers.authorization?.endsWith(` ${workflowToken}`) === true
        const [status, content] = isKnown
          ? this.#response(request, body)
          : [401, { message: 'Bad credentials' }]
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        response.end(content === undefined ? '' : JSON.stringify(content))
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

  /** Returns the texts of the comments on the pull request, oldest first. */
  comments(repository: string): string[] {
    return this.#of(repository)
      .comments.filter(({ number }) => number === 1)
      .map(({ body }) => body)
  }

  /** Returns the newest state of each deployment, oldest first. */
  deployments(repository: string): string[] {
    return this.#of(repository).deployments.map(({ states }) => states[0]?.state ?? 'none')
  }

  /** Returns the issues, oldest first. */
  issues(repository: string): readonly { readonly state: string; readonly body: string }[] {
    return this.#of(repository).issues
  }

  /** Closes the pull request, which is open by default. */
  closePull(repository: string): void {
    this.#of(repository).isClosed = true
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #response(request: IncomingMessage, body: string): Answer {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://x')
    if (pathname === '/graphql') return [200, { data: { viewer: { login: user.login } } }]
    const [, name = '', path = ''] = /^\/repos\/([^/]+\/[^/]+)\/(.+)$/.exec(pathname) ?? []
    const content = (body === '' ? {} : JSON.parse(body)) as Record<string, string>
    return responseOf(request.method ?? '', path, {
      ...{ repository: this.#of(name), query, body: content },
      newId: () => ++this.#ids,
    })
  }

  #of(name: string): Repository {
    const found = this.#repositories.get(name) ?? {
      ...{ name, isClosed: false, comments: [], deployments: [], issues: [] },
    }
    this.#repositories.set(name, found)
    return found
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
