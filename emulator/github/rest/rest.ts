import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { readBody } from '../../http/body.ts'
import { createRouter } from '../../http/router.ts'
import { commentRoutes } from './comments.ts'
import { commitStatusRoutes } from './commit-statuses.ts'
import { deploymentRoutes } from './deployments.ts'
import { issueRoutes } from './issues.ts'
import { Limits } from './limits.ts'
import { pageOf } from './paging.ts'
import { pullRoutes } from './pulls.ts'
import { notFound, RestError, type RestRequest, type RestRoute } from './route.ts'
import { type Caller, State } from './state.ts'

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Asked {
  readonly request: IncomingMessage
  readonly url: URL
  readonly body: string
}

const routes: readonly RestRoute[] = [
  ...commentRoutes,
  ...commitStatusRoutes,
  ...deploymentRoutes,
  ...issueRoutes,
  ...pullRoutes,
]

const docs = 'https://docs.github.com/rest'

const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: docs, status: String(status) },
})

/**
 * Serves the part of GitHub's REST API that previews and drift checks use: tokens and what they may
 * write, pages, conditional requests and limits. Requests and responses are checked against
 * GitHub's published description.
 */
export class GitHubRest {
  readonly state = new State()
  readonly limits = new Limits()
  readonly #router = createRouter(routes)
  readonly #now: () => number

  /** @param now milliseconds since the epoch */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** @param api prefix of every address in a response; its path is not part of the routes */
  async answer(request: IncomingMessage, response: ServerResponse, api: string): Promise<void> {
    const url = new URL(request.url ?? '/', api)
    const asked = { request, url, body: (await readBody(request)).toString() }
    const { status, body, headers } = await this.#response(asked, api).catch((error: unknown) => {
      if (error instanceof RestError) return refusal(error.status, error.message)
      return refusal(500, error instanceof Error ? error.message : String(error))
    })
    const text = body === undefined ? '' : JSON.stringify(body)
    const type = text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }
    response.writeHead(status, { ...type, ...headers }).end(text)
  }

  async #response(asked: Asked, api: string): Promise<Answer> {
    const { request, url } = asked
    const caller = this.#callerOf(request)
    const limited = this.limits.refusal(this.#now())
    if (limited) {
      return { ...refusal(limited.status, limited.message), headers: limited.headers }
    }
    const path = url.pathname.slice(new URL(api).pathname.replace(/\/$/, '').length)
    const answer = path.endsWith('/graphql')
      ? { status: 200, body: { data: { viewer: { login: caller.user.login } } } }
      : this.#unlessKnown(await this.#operation(path, caller, asked, api), request)
    this.limits.count(answer.status)
    return { ...answer, headers: { ...this.limits.headers(), ...answer.headers } }
  }

  #callerOf({ headers }: IncomingMessage): Caller {
    const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1]
    const caller = this.state.callers.get(token ?? '')
    if (caller === undefined) throw new RestError(401, 'Bad credentials')
    return caller
  }

  async #operation(path: string, caller: Caller, asked: Asked, api: string): Promise<Answer> {
    const { request, url } = asked
    const found = this.#router.find(request.method ?? '', path)
    if (found === undefined) throw notFound()
    const { route, params } = found
    const repository = this.state.find(`${params['owner']}/${params['repo']}`)
    if (repository === undefined) throw notFound()
    if (route.writes && !route.writes.some((area) => caller.writes.has(area)))
      throw new RestError(403, 'Resource not accessible by integration')
    const body = parsed(asked.body)
    const around = { caller, repository, state: this.state, api, now: this.#now() }
    const details = { ...around, params, query: url.searchParams, body: body ?? {} }
    return conforming(route, details, body, url)
  }

  /** Returns 304 to a client that already has this response. */
  #unlessKnown(answer: Answer, { method, headers }: IncomingMessage): Answer {
    if (method !== 'GET' || answer.status !== 200) return answer
    const text = JSON.stringify([answer.body, answer.headers])
    const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } }
    return { ...answer, headers: { ...answer.headers, etag } }
  }
}

type Body = Readonly<Record<string, unknown>>

const parsed = (text: string): Body | undefined => {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as Body
  } catch {
    throw new RestError(400, 'Problems parsing JSON')
  }
}

/**
 * Runs an operation, and checks request and response against GitHub's description, which is loaded
 * with the first operation.
 *
 * @throws RestError 422 for a request that GitHub does not describe
 * @throws Error for a response that it does not describe: a bug of the emulator
 */
const conforming = async (
  { operation, handle }: RestRoute,
  request: RestRequest,
  body: Body | undefined,
  url: URL,
): Promise<Answer> => {
  const { responseProblems, requestProblems } = await import('../published/published.ts')
  const asked = requestProblems({ operation, query: request.query, body })
  if (asked.length > 0) throw new RestError(422, `${operation}: ${asked.join('; ')}`)
  const { status, body: single, items } = handle(request)
  const answer = items ? pageOf(items, url) : { body: single, headers: {} }
  const given = responseProblems(operation, status, answer.body)
  if (given.length === 0) return { status, ...answer }
  throw new Error(`the answer of ${operation} is not as GitHub has it: ${given.join('; ')}`)
}
