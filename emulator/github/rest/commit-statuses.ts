import { created, listed, type RestRequest, type RestRoute, textIn, timestamp } from './route.ts'
import type { CommitStatus } from './state.ts'
import { nodeId, userView } from './views.ts'

const view = (one: CommitStatus, { api, repository }: RestRequest) => ({
  url: `${api}/repos/${repository.fullName}/statuses/${one.sha}`,
  avatar_url: null,
  id: one.id,
  node_id: nodeId(`StatusContext:${one.id}`),
  state: one.state,
  description: one.description,
  target_url: one.targetUrl,
  context: one.context,
  created_at: timestamp(one.createdAt),
  updated_at: timestamp(one.createdAt),
  creator: userView(one.creator, api),
})

const create = (request: RestRequest): CommitStatus => {
  const { params, caller, repository, state, now } = request
  const status = {
    id: state.nextId(),
    sha: params['sha'] ?? '',
    state: textIn(request, 'state'),
    context: textIn(request, 'context') || 'default',
    description: textIn(request, 'description') || null,
    targetUrl: textIn(request, 'target_url') || null,
    creator: caller.user,
    createdAt: now,
  }
  repository.commitStatuses.unshift(status)
  return status
}

/** Serves statuses of commits, newest first. */
export const commitStatusRoutes: readonly RestRoute[] = [
  {
    operation: 'repos/create-commit-status',
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    writes: ['statuses'],
    handle: (request) => created(view(create(request), request)),
  },
  {
    operation: 'repos/list-commit-statuses-for-ref',
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
    handle: (request) => {
      const { params, repository } = request
      const own = repository.commitStatuses.filter(({ sha }) => sha === params['ref'])
      return listed(own, (one) => view(one, request))
    },
  },
]
