import type { Area, Caller, Repository, State } from './state.ts'

export interface RestRequest {
  /** The values of `{name}` in the route's path. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly caller: Caller
  readonly repository: Repository
  readonly state: State
  /** E.g. `http://127.0.0.1:1234`, the prefix of every address in a response. */
  readonly api: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

interface RestReply {
  readonly status: number
  readonly body?: unknown
  /** A list that is served in pages: an item is made only when its page is requested. */
  readonly items?: readonly (() => unknown)[]
}

/** One operation of GitHub's REST API on a repository. */
export interface RestRoute {
  /** Its id in the OpenAPI description, e.g. `issues/list-comments`. */
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  /** The permissions of which a token needs one; undefined if any token is allowed. */
  readonly writes?: readonly Area[]
  readonly handle: (request: RestRequest) => RestReply
}

/** An error with GitHub's wording. */
export class RestError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export const notFound = (): RestError => new RestError(404, 'Not Found')

export const listed = <T>(items: readonly T[], view: (item: T) => unknown): RestReply => ({
  status: 200,
  items: items.map((item) => () => view(item)),
})

export const ok = (body: unknown): RestReply => ({ status: 200, body })
export const created = (body: unknown): RestReply => ({ status: 201, body })

/** Returns a text of the body; empty if it is missing. */
export const textIn = ({ body }: RestRequest, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

/** Formats a time as `2026-11-29T14:06:38Z`, without milliseconds, like GitHub. */
export const timestamp = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
