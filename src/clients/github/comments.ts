import { Fields, itemsOf } from '../../values/fields.ts'
import type { Ask, Common, Octokit } from './github-api.ts'
import { allPages } from './pages.ts'

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
  /** @throws ActionError GITHUB_NOT_ALLOWED if the token may only read */
  remove(id: number): Promise<void>
}

/** The user that the token writes as; GET /user is closed to workflow and app tokens. */
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

const permission = 'pull-requests: write'

/** The comments of a pull request. */
export const pullRequestComments = (ask: Ask, number: number): PullRequestComments => {
  const of = (doing: string) => ({ doing: `${doing} pull request #${number}`, permission })
  return {
    list: () =>
      ask(of('list the comments of'), async ({ rest, graphql }, common) => {
        const all = await allPages(
          (page) => rest.issues.listComments({ ...common, ...page, issue_number: number }),
          (data) => itemsOf(data, commentOf),
        )
        if (all.length === 0) return []
        // Any user can write our marker, so only comments by this token's user are changed.
        const me = await loginOf(graphql, common)
        return all.filter(({ author }) => author === me).map(({ id, body }) => ({ id, body }))
      }),
    create: (body) =>
      ask({ ...of('comment on'), attempts: 1 }, async ({ rest }, common) => {
        const { data } = await rest.issues.createComment({ ...common, issue_number: number, body })
        commentOf(new Fields(data))
      }),
    update: (id, body) =>
      ask(of('update the comment on'), async ({ rest }, common) => {
        const { data } = await rest.issues.updateComment({ ...common, comment_id: id, body })
        commentOf(new Fields(data))
      }),
    remove: (id) =>
      ask(of('delete a second comment on'), async ({ rest }, common) => {
        await rest.issues.deleteComment({ ...common, comment_id: id })
      }),
  }
}
