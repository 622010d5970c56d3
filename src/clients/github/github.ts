import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { Fields, itemsOf, ShapeError } from '../../values/fields.ts'
import { at } from '../../values/json.ts'

/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
}

/** The comments of one pull request that this workflow's token may have written. */
export interface PullRequestComments {
  /** Oldest first, all pages. */
  list(): Promise<readonly Comment[]>
  /** @throws ActionError GITHUB_NOT_ALLOWED if the token may only read */
  create(body: string): Promise<void>
  /** @throws ActionError GITHUB_NOT_ALLOWED if the token may only read */
  update(id: number, body: string): Promise<void>
}

export interface GitHubPullRequest extends PullRequestComments {
  /** As it is now; an event only says how it was. */
  isOpen(): Promise<boolean>
}

/** Which pull request, and who asks. */
export interface GitHubAccess {
  readonly token: string
  /** GITHUB_API_URL: GitHub Enterprise Server has another one. */
  readonly baseUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly number: number
}

/** Milliseconds for one call, or all pages of a list, with all attempts. */
const CALL = 20_000
const ATTEMPTS = 3
/** Milliseconds before the next attempt. */
const PAUSE = 1_000

/** Of a hundred comments; GitHub takes no more than 2,500 comments for one pull request. */
const MOST_PAGES = 50

/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error: unknown): boolean => {
  const headers = at(error, 'response', 'headers')
  const isUsedUp = at(headers, 'x-ratelimit-remaining') === '0'
  return isUsedUp || at(headers, 'retry-after') !== undefined
}

/** Octokit stumbles over answers that are not as its types say. */
const orUnfit = (error: unknown): unknown =>
  error instanceof TypeError ? new ShapeError(error.message, { cause: error }) : error

/** No answer, one that cannot be read, or a failure of the service: the next attempt may succeed. */
const isPassing = (error: unknown): boolean => {
  const status = at(error, 'status')
  return error instanceof ShapeError || typeof status !== 'number' || status >= 500
}

const explain = (doing: string, error: unknown): ActionError => {
  const status = at(error, 'status')
  const message = `could not ${doing}: ${messageOf(error)}`
  if (error instanceof ShapeError) {
    return new ActionError({
      code: 'GITHUB_RESPONSE_INVALID',
      message,
      hint: 'Run again. If it stays, something between the runner and GITHUB_API_URL may change answers (a proxy).',
      cause: error,
      isTransient: true,
    })
  }
  if (status === 401) {
    return new ActionError({
      code: 'GITHUB_TOKEN_REFUSED',
      message,
      hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
      cause: error,
    })
  }
  // GitHub says 404 instead of 403 for what the token may not see in a private repository.
  return (status === 403 && !isLimited(error)) || status === 404
    ? new ActionError({
        code: 'GITHUB_NOT_ALLOWED',
        message,
        hint: 'Add "permissions: { pull-requests: write }" to the job. The token of a pull request from a fork can only read.',
        cause: error,
      })
    : new ActionError({
        code: 'GITHUB_FAILED',
        message,
        hint: 'Check "github-token" and GITHUB_API_URL; else run again, GitHub Status says whether the API has a problem.',
        cause: error,
      })
}

/** Characters of one answer. */
const LARGEST = 32 * 2 ** 20

type Fetch = typeof fetch

/** Fetches as Octokit does, through the runner's proxy, but takes no answer that has no end. */
const boundedFetch =
  (own: Fetch): Fetch =>
  async (...request) => {
    const response = await own(...request)
    if (response.body === null) return response
    let bytes = 0
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        bytes += piece.length
        if (bytes > LARGEST) controller.error(new ShapeError('the answer is too large'))
        else controller.enqueue(piece)
      },
    })
    const { status, statusText, headers } = response
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers })
  }

type Octokit = ReturnType<(typeof import('@actions/github'))['getOctokit']>

/** Proxies are the client's own business as long as its `request` is not replaced: so it is given with each call. */
interface Common {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly signal: AbortSignal; readonly fetch: Fetch }
}

type Call<T> = (octokit: Octokit, common: Common) => Promise<T>

/** Who the token writes as; GET /user is closed to tokens of workflows and of apps. */
const loginOf = async (graphql: Octokit['graphql'], { request }: Common): Promise<string> =>
  new Fields(await graphql('{ viewer { login } }', { request })).fields('viewer').text('login')

interface WrittenComment extends Comment {
  readonly author: string | undefined
}

const commentOf = (comment: Fields): WrittenComment => ({
  id: comment.number('id'),
  body: comment.optionalText('body') ?? '',
  author: comment.optional('user')?.optionalText('login'),
})

/** All pages. Octokit's own `paginate` takes a page without a body for an empty one. */
const allComments = async (
  { issues }: Octokit['rest'],
  of: Common & { readonly issue_number: number },
): Promise<WrittenComment[]> => {
  const all: WrittenComment[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, headers } = await issues.listComments({ ...of, per_page: 100, page })
    all.push(...itemsOf(data, commentOf))
    if (!headers.link?.includes('rel="next"')) return all
  }
  throw new ShapeError('the list has no end')
}

/** GitHub's REST API; its client is loaded with the first call. */
export const githubPullRequest = (access: GitHubAccess, clock: Clock): GitHubPullRequest => {
  const { token, baseUrl, number } = access
  const [owner = '', repo = ''] = access.repository.split('/')
  /** @param attempts one for what must not be done twice */
  const ask = async <T>(doing: string, call: Call<T>, attempts = ATTEMPTS): Promise<T> => {
    const { getOctokit } = await import('@actions/github')
    const octokit = getOctokit(token, { baseUrl })
    const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'] as Fetch
    const request = { signal: clock.limit(CALL), fetch: boundedFetch(own) }
    for (let attempt = 1; ; attempt++) {
      try {
        return await call(octokit, { owner, repo, request })
      } catch (thrown) {
        const error = orUnfit(thrown)
        if (attempt >= attempts || request.signal.aborted || !isPassing(error)) {
          throw explain(`${doing} pull request #${number}`, error)
        }
      }
      await clock.sleep(PAUSE)
    }
  }
  return {
    isOpen: () =>
      ask('look at', async ({ rest }, common) => {
        const { data } = await rest.pulls.get({ ...common, pull_number: number })
        return new Fields(data).text('state') === 'open'
      }),
    list: () =>
      ask('list the comments of', async ({ rest, graphql }, common) => {
        const all = await allComments(rest, { ...common, issue_number: number })
        if (all.length === 0) return []
        // Anybody can write our marker; what somebody else wrote is never ours to change.
        const me = await loginOf(graphql, common)
        return all.filter(({ author }) => author === me).map(({ id, body }) => ({ id, body }))
      }),
    create: (body) =>
      ask(
        'comment on',
        async ({ rest }, common) => {
          const { data } = await rest.issues.createComment({
            ...common,
            issue_number: number,
            body,
          })
          commentOf(new Fields(data))
        },
        1,
      ),
    update: (id, body) =>
      ask('update the comment on', async ({ rest }, common) => {
        const { data } = await rest.issues.updateComment({ ...common, comment_id: id, body })
        commentOf(new Fields(data))
      }),
  }
}
