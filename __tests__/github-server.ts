import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { GitHubRest } from '../emulator/github/rest/rest.ts'
import type { Area, Pull, Repository, User } from '../emulator/github/rest/state.ts'

interface Allowed extends User {
  /** Read-only, like the token of a pull request from a fork. */
  readonly readOnly?: boolean
  /** What the job's permissions let it write; by default all that previews need. */
  readonly writes?: readonly Area[]
}

interface Failure {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

const everything = ['deployments', 'issues', 'pull-requests', 'statuses'] as const

/** The emulator's GitHub on its own port, with failures that a test injects. */
export class GitHubServer {
  readonly requests: string[] = []
  readonly rest: GitHubRest
  readonly #server: Server
  readonly #failures = new Map<string, Failure>()
  readonly #deeds = new Map<string, () => void | Promise<void>>()
  readonly #mangled = new Map<string, { readonly body: string; times: number }>()
  #url = ''

  private constructor(now: () => number) {
    this.rest = new GitHubRest(now)
    this.#server = createServer((request, response) => void this.#response(request, response))
  }

  /** @param now milliseconds since the epoch, on this GitHub's clock */
  static async start(now: () => number = Date.now): Promise<GitHubServer> {
    const server = new GitHubServer(now)
    await new Promise<void>((listening) => server.#server.listen(0, '127.0.0.1', listening))
    server.#url = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}`
    return server
  }

  get url(): string {
    return this.#url
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections()
    if (this.#server.listening) await new Promise((closed) => this.#server.close(closed))
  }

  /** Adds a token, or changes its permissions. */
  allow(token: string, { login, type, readOnly, writes = everything }: Allowed): void {
    const areas = new Set(readOnly === true ? [] : writes)
    this.rest.state.callers.set(token, { user: { login, type }, writes: areas })
  }

  /** Opens a pull request, by default from the repository itself. */
  open(repository: string, number: number, more: Partial<Pull> = {}): void {
    const times = { createdAt: Date.now(), updatedAt: Date.now() }
    this.repository(repository).pulls.set(number, {
      ...{ number, isOpen: true, sha: 'a'.repeat(40), branch: `feature-${number}`, labels: [] },
      ...times,
      headRepository: repository,
      ...more,
    })
  }

  close(repository: string, number: number): void {
    this.pull(repository, number).isOpen = false
  }

  repository(name: string): Repository {
    return this.rest.state.repository(name)
  }

  pull(repository: string, number: number): Pull {
    const found = this.repository(repository).pulls.get(number)
    if (found === undefined) throw new Error(`there is no ${repository}#${number}`)
    return found
  }

  comment(repository: string, number: number, token: string, body: string) {
    const caller = this.rest.state.callers.get(token)
    if (caller === undefined) throw new Error('nobody has this token')
    const id = this.rest.state.nextId()
    const times = { createdAt: Date.now(), updatedAt: Date.now() }
    const comment = { id, number, body, user: caller.user, ...times }
    this.repository(repository).comments.push(comment)
    return comment
  }

  /** Returns the comments' texts, oldest first. */
  comments(repository: string, number: number): string[] {
    this.pull(repository, number)
    const all = this.repository(repository).comments
    return all.filter((one) => one.number === number).map(({ body }) => body)
  }

  /** Makes every such request fail from now on, e.g. `GET /repos/octo/shop/pulls/7`. */
  fail(line: string, status: number, message: string, headers: Failure['headers'] = {}): void {
    this.#failures.set(line, { status, message, headers })
  }

  /** Makes this many such requests succeed with this body. */
  mangle(line: string, body: string, times = Number.POSITIVE_INFINITY): void {
    this.#mangled.set(line, { body, times })
  }

  /** Runs an action once, when the first such request arrives and before its response. */
  onceAt(line: string, deed: () => void | Promise<void>): void {
    this.#deeds.set(line, deed)
  }

  async #response(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const line = `${request.method ?? ''} ${new URL(request.url ?? '/', this.url).pathname}`
    this.requests.push(line)
    const deed = this.#deeds.get(line)
    this.#deeds.delete(line)
    await deed?.()
    const json = { 'content-type': 'application/json; charset=utf-8' }
    const mangled = this.#mangled.get(line)
    if (mangled !== undefined && mangled.times-- > 0) {
      return void response.writeHead(200, json).end(mangled.body)
    }
    const failure = this.#failures.get(line)
    if (failure === undefined) return this.rest.answer(request, response, this.url)
    const { status, message, headers } = failure
    response.writeHead(status, { ...json, ...headers }).end(JSON.stringify({ message }))
  }
}
