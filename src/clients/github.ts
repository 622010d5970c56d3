import { ActionError, messageOf } from '../values/action-error.ts'
import { at } from '../values/json.ts'

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

/** Where the comments are, and who asks. */
export interface CommentsAccess {
  readonly token: string
  /** GITHUB_API_URL: GitHub Enterprise Server has another one. */
  readonly baseUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly number: number
}

/** Milliseconds for one call. */
const CALL = 20_000

/** What every workflow token begins with; comments made with one are a bot's. */
const WORKFLOW_TOKEN = 'ghs_'

const explain = (doing: string, error: unknown): ActionError => {
  const status = at(error, 'status')
  const message = `could not ${doing}: ${messageOf(error)}`
  // GitHub says 404 instead of 403 for what the token may not see in a private repository.
  return status === 403 || status === 404
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

/** GitHub's REST API; its client is loaded with the first call. */
export const pullRequestComments = (access: CommentsAccess): PullRequestComments => {
  const { token, baseUrl, number } = access
  const [owner = '', repo = ''] = access.repository.split('/')
  const open = async () => (await import('@actions/github')).getOctokit(token, { baseUrl })
  const request = () => ({ signal: AbortSignal.timeout(CALL) })
  const of = `pull request #${number}`
  return {
    list: async () => {
      try {
        const octokit = await open()
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
          owner,
          repo,
          issue_number: number,
          per_page: 100,
          request: request(),
        })
        // Anybody can write our marker; what a person wrote is never ours to change.
        const mine = all.filter(
          ({ user }) => !token.startsWith(WORKFLOW_TOKEN) || user?.type === 'Bot',
        )
        return mine.map(({ id, body }) => ({ id, body: body ?? '' }))
      } catch (error) {
        throw explain(`list the comments of ${of}`, error)
      }
    },
    create: async (body) => {
      try {
        const { rest } = await open()
        const comment = { owner, repo, issue_number: number, body, request: request() }
        await rest.issues.createComment(comment)
      } catch (error) {
        throw explain(`comment on ${of}`, error)
      }
    },
    update: async (id, body) => {
      try {
        const { rest } = await open()
        await rest.issues.updateComment({ owner, repo, comment_id: id, body, request: request() })
      } catch (error) {
        throw explain(`update the comment on ${of}`, error)
      }
    },
  }
}
