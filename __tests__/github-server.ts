import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface User {
  readonly login: string
  readonly type: 'Bot' | 'User'
  /** As the token of a pull request from a fork. */
  readonly readOnly?: boolean
}

interface Comment {
  readonly id: number
  body: string
  readonly user: User
}

interface Failure {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

/** The few routes of GitHub that previews use, with its pages, refusals and tokens. */
export class GitHubServer {
  readonly requests: string[] = []
  readonly #server: Server
  readonly #users = new Map<string, User>()
  readonly #pulls = new Map<string, { isOpen: boolean; comments: Comment[] }>()
  readonly #failures = new Map<string, Failure>()
  readonly #mangled = new Map<string, { readonly body: string; times: number }>()
  #url = ''
  #ids = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      let body = ''
      request.on('data', (piece: Buffer) => (body += piece.toString()))
      request.on('end', () => this.#answer(request, body, response))
    })
  }

  static async start(): Promise<GitHubServer> {
    const server = new GitHubServer()
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

  /** Makes a token known, or changes what it may. */
  allow(token: string, user: User): void {
    this.#users.set(token, user)
  }

  open(repository: string, number: number): void {
    this.#pulls.set(`${repository}#${number}`, { isOpen: true, comments: [] })
  }

  close(repository: string, number: number): void {
    this.#pull(repository, number).isOpen = false
  }

  comment(repository: string, number: number, token: string, body: string): Comment {
    const user = this.#users.get(token)
    if (user === undefined) throw new Error('nobody has this token')
    const comment = { id: ++this.#ids, body, user }
    this.#pull(repository, number).comments.push(comment)
    return comment
  }

  /** The comments' texts, oldest first. */
  comments(repository: string, number: number): string[] {
    return this.#pull(repository, number).comments.map(({ body }) => body)
  }

  /** Every such request fails from now on, as `GET /repos/octo/shop/pulls/7`. */
  fail(line: string, status: number, message: string, headers: Failure['headers'] = {}): void {
    this.#failures.set(line, { status, message, headers })
  }

  /** So many such requests are answered with success and this body. */
  mangle(line: string, body: string, times = Number.POSITIVE_INFINITY): void {
    this.#mangled.set(line, { body, times })
  }

  #pull(repository: string, number: number) {
    const found = this.#pulls.get(`${repository}#${number}`)
    if (found === undefined) throw new Error(`there is no ${repository}#${number}`)
    return found
  }

  #answer(request: IncomingMessage, body: string, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url)
    const line = `${request.method ?? ''} ${pathname}`
    this.requests.push(line)
    const send = (status: number, content: unknown, headers: Failure['headers'] = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      response.end(JSON.stringify(content))
    }
    const mangled = this.#mangled.get(line)
    if (mangled !== undefined && mangled.times-- > 0) {
      response.writeHead(200, { 'content-type': 'application/json' })
      return void response.end(mangled.body)
    }
    const failure = this.#failures.get(line)
    if (failure) return send(failure.status, { message: failure.message }, failure.headers)
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const user = this.#users.get(token)
    if (user === undefined) return send(401, { message: 'Bad credentials' })
    if (line === 'POST /graphql') return send(200, { data: { viewer: { login: user.login } } })
    if (request.method !== 'GET' && user.readOnly)
      return send(403, { message: 'Resource not accessible by integration' })
    const found = this.#route(line, token, body)
    if (found === undefined) return send(404, { message: 'Not Found' })
    if (!Array.isArray(found.content)) return send(found.status, found.content)
    const page = this.#page(found.content, pathname, searchParams)
    send(200, page.items, page.headers)
  }

  #route(line: string, token: string, body: string) {
    const text = () => (JSON.parse(body) as { body: string }).body
    const [, method, repository = '', rest = ''] =
      /^(\w+) \/repos\/([^/]+\/[^/]+)\/(.+)$/.exec(line) ?? []
    const [, kind, id] =
      /^(pulls\/|issues\/comments\/|issues\/)(\d+)(?:\/comments)?$/.exec(rest) ?? []
    const number = Number(id)
    if (kind === 'issues/comments/' && method === 'PATCH') {
      const all = [...this.#pulls.values()].flatMap(({ comments }) => comments)
      const comment = all.find((one) => one.id === number)
      return comment && { status: 200, content: Object.assign(comment, { body: text() }) }
    }
    const pull = this.#pulls.get(`${repository}#${number}`)
    if (pull === undefined) return undefined
    if (kind === 'pulls/') {
      return { status: 200, content: { number, state: pull.isOpen ? 'open' : 'closed' } }
    }
    if (method === 'GET') return { status: 200, content: pull.comments }
    return { status: 201, content: this.comment(repository, number, token, text()) }
  }

  /** `per_page` and `page`, with the Link header that names the next page and the last one. */
  #page(items: readonly unknown[], path: string, query: URLSearchParams) {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100)
    const page = Number(query.get('page') ?? 1)
    const last = Math.max(1, Math.ceil(items.length / size))
    const link = (to: number, rel: string) =>
      `<${this.url}${path}?per_page=${size}&page=${to}>; rel="${rel}"`
    const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
    return {
      items: items.slice((page - 1) * size, page * size),
      headers: links.length > 0 ? { link: links.join(', ') } : {},
    }
  }
}
