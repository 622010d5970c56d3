import {
  created,
  listed,
  notFound,
  ok,
  RestError,
  type RestRequest,
  type RestRoute,
  textIn,
  timestamp,
} from './route.ts'
import type { StoredComment } from './state.ts'
import { nodeId, userView } from './views.ts'

/** GitHub's limit of comments on one issue or pull request. */
const MOST = 2_500

const view = (comment: StoredComment, { api, repository }: RestRequest) => ({
  id: comment.id,
  node_id: nodeId(`IssueComment:${comment.id}`),
  url: `${api}/repos/${repository.fullName}/issues/comments/${comment.id}`,
  html_url: `https://github.com/${repository.fullName}/pull/${comment.number}#issuecomment-${comment.id}`,
  issue_url: `${api}/repos/${repository.fullName}/issues/${comment.number}`,
  body: comment.body,
  user: userView(comment.user, api),
  created_at: timestamp(comment.createdAt),
  updated_at: timestamp(comment.updatedAt),
  author_association: 'NONE',
})

const numberIn = ({ params, repository }: RestRequest): number => {
  const number = Number(params['issue_number'])
  if (!repository.pulls.has(number) && !repository.issues.has(number)) throw notFound()
  return number
}

const found = ({ params, repository }: RestRequest): StoredComment => {
  const comment = repository.comments.find(({ id }) => String(id) === params['comment_id'])
  if (comment === undefined) throw notFound()
  return comment
}

const bodyIn = (request: RestRequest): string => {
  const body = textIn(request, 'body').trim()
  if (body === '') throw new RestError(422, 'Validation Failed')
  if (body.length > 65_536)
    throw new RestError(422, 'Body is too long (maximum is 65536 characters)')
  return body
}

const create = (request: RestRequest): StoredComment => {
  const { caller, repository, state, now } = request
  const number = numberIn(request)
  const own = repository.comments.filter((one) => one.number === number)
  if (own.length >= MOST)
    throw new RestError(422, 'Commenting is disabled on issues with more than 2500 comments')
  const times = { createdAt: now, updatedAt: now }
  const comment = { id: state.nextId(), number, user: caller.user, body: bodyIn(request), ...times }
  repository.comments.push(comment)
  return comment
}

const issue = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const writes = ['issues', 'pull-requests'] as const

/** Serves comments of issues and pull requests. */
export const commentRoutes: readonly RestRoute[] = [
  {
    operation: 'issues/list-comments',
    method: 'GET',
    path: issue,
    handle: (request) => {
      const number = numberIn(request)
      const { comments } = request.repository
      const own = comments.filter((of) => of.number === number)
      return listed(own, (of) => view(of, request))
    },
  },
  {
    operation: 'issues/create-comment',
    method: 'POST',
    path: issue,
    writes,
    handle: (request) => created(view(create(request), request)),
  },
  {
    operation: 'issues/update-comment',
    method: 'PATCH',
    path: one,
    writes,
    handle: (request) => {
      const changed = { body: bodyIn(request), updatedAt: request.now }
      return ok(view(Object.assign(found(request), changed), request))
    },
  },
  {
    operation: 'issues/delete-comment',
    method: 'DELETE',
    path: one,
    writes,
    handle: (request) => {
      const { repository } = request
      const gone = found(request)
      repository.comments = repository.comments.filter((of) => of !== gone)
      return { status: 204 }
    },
  },
]
