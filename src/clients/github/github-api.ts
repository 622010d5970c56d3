import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { ShapeError } from '../../values/fields.ts'
import { at } from '../../values/json.ts'

/** The repository, and the credentials for it. */
export interface GitHubAccess {
  readonly token: string
  /** GITHUB_API_URL: GitHub Enterprise Server has another one. */
  readonly baseUrl: string
  /** `owner/name`. */
  readonly repository: string
}

/** Milliseconds for one call, or all pages of a list, with all attempts. */
const CALL = 20_000
const ATTEMPTS = 3
/** Milliseconds before the next attempt. */
const PAUSE = 1_000
/** Longest wait for one of GitHub's rate limits, in milliseconds; a longer one ends the call. */
const LONGEST_LIMIT = 90_000

/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error: unknown): boolean => {
  const headers = at(error, 'response', 'headers')
  const isUsedUp = at(headers, 'x-ratelimit-remaining') === '0'
  return at(error, 'status') === 429 || isUsedUp || at(headers, 'retry-after') !== undefined
}

/** Milliseconds until GitHub accepts requests again; undefined if no limit was reached. */
const limitOf = (error: unknown, now: number): number | undefined => {
  if (!isLimited(error)) return undefined
  const headers = at(error, 'response', 'headers')
  const seconds = Number(at(headers, 'retry-after') ?? Number.NaN)
  const resets = Number(at(headers, 'x-ratelimit-reset') ?? Number.NaN)
  const wait = Number.isNaN(seconds) ? resets * 1000 - now : seconds * 1000
  return Number.isNaN(wait) ? undefined : Math.max(wait, PAUSE)
}

/** Octokit throws a TypeError for a response that does not match its types. */
const orUnfit = (error: unknown): unknown =>
  error instanceof TypeError ? new ShapeError(error.message, { cause: error }) : error

/** No response, an unreadable one, or a failure of the service: the next attempt may succeed. */
const isPassing = (error: unknown): boolean => {
  const status = at(error, 'status')
  return error instanceof ShapeError || typeof status !== 'number' || status >= 500
}

/** @returns undefined if it depends on the request */
const refusedBy = (status: unknown, message: string, cause: unknown): ActionError | undefined => {
  if (cause instanceof ShapeError) {
    return new ActionError({
      code: 'GITHUB_RESPONSE_INVALID',
      message,
      hint: 'Run again. If the problem persists, something between the runner and GITHUB_API_URL may change responses (a proxy).',
      cause,
      isTransient: true,
    })
  }
  if (status !== 401) return undefined
  return new ActionError({
    code: 'GITHUB_TOKEN_REFUSED',
    message,
    hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
    cause,
  })
}

const explain = ({ doing, permission }: Asking, error: unknown): ActionError => {
  const status = at(error, 'status')
  const message = `could not ${doing}: ${messageOf(error)}`
  const refused = refusedBy(status, message, error)
  if (refused !== undefined) return refused
  // GitHub returns 404 instead of 403 for what the token may not see in a private repository.
  return (status === 403 && !isLimited(error)) || status === 404
    ? new ActionError({
        code: 'GITHUB_NOT_ALLOWED',
        message,
        hint: `Add "permissions: { ${permission} }" to the job. The token of a pull request from a fork can only read.`,
        cause: error,
      })
    : new ActionError({
        code: 'GITHUB_FAILED',
        message,
        hint: isLimited(error)
          ? "A limit of GitHub's API is reached: run again later, or give the job fewer calls to make."
          : 'Check "github-token" and GITHUB_API_URL; else run again, GitHub Status says whether the API has a problem.',
        cause: error,
      })
}

/** Bytes of one response. */
const LARGEST = 32 * 2 ** 20

type Fetch = typeof fetch

/** Fetches as Octokit does, through the runner's proxy, with a limit on the response size. */
const boundedFetch =
  (own: Fetch): Fetch =>
  async (...request) => {
    const response = await own(...request)
    if (response.body === null) return response
    let bytes = 0
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        bytes += piece.length
        if (bytes > LARGEST) controller.error(new ShapeError('the response is too large'))
        else controller.enqueue(piece)
      },
    })
    const { status, statusText, headers } = response
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers })
  }

export type Octokit = ReturnType<(typeof import('@actions/github'))['getOctokit']>

/**
 * The client handles proxies only while its own `request` is in place, so ours is passed with each
 * call.
 */
export interface Common {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly signal: AbortSignal; readonly fetch: Fetch }
}

type Call<T> = (octokit: Octokit, common: Common) => Promise<T>

/** The purpose of a call. */
export interface Asking {
  /** E.g. `comment on pull request #7`. */
  readonly doing: string
  /** Of the job, e.g. `pull-requests: write`. */
  readonly permission: string
  /** Attempts: one for what must not be done twice. */
  readonly attempts?: number
}

/**
 * Makes a call, and retries it where that may help: after a transient failure, and after a rate
 * limit that ends soon.
 *
 * @throws ActionError GITHUB_NOT_ALLOWED, GITHUB_TOKEN_REFUSED, GITHUB_RESPONSE_INVALID,
 * GITHUB_FAILED
 */
export type Ask = <T>(asking: Asking, call: Call<T>) => Promise<T>

/** GitHub's REST API; its client is loaded with the first call. */
export const gitHubApi = ({ token, baseUrl, repository }: GitHubAccess, clock: Clock): Ask => {
  const [owner = '', repo = ''] = repository.split('/')
  return async (asking, call) => {
    const { attempts = ATTEMPTS } = asking
    const { getOctokit } = await import('@actions/github')
    const octokit = getOctokit(token, { baseUrl })
    const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'] as Fetch
    let signal = clock.limit(CALL)
    for (let attempt = 1; ; attempt++) {
      try {
        return await call(octokit, { owner, repo, request: { signal, fetch: boundedFetch(own) } })
      } catch (thrown) {
        const error = orUnfit(thrown)
        const limit = limitOf(error, clock.now())
        const isOver = attempt >= ATTEMPTS || signal.aborted
        // A rate-limited request was not carried out, so this is not a second time.
        const mayWait = limit !== undefined && limit <= LONGEST_LIMIT && !isOver
        if (!mayWait && (isOver || attempt >= attempts || !isPassing(error))) {
          throw explain(asking, error)
        }
        await clock.sleep(limit ?? PAUSE)
        if (limit !== undefined) signal = clock.limit(CALL)
      }
    }
  }
}
