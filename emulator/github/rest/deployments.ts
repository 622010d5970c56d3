import {
  created,
  listed,
  notFound,
  RestError,
  type RestRequest,
  type RestRoute,
  textIn,
  timestamp,
} from './route.ts'
import type { Deployment, DeploymentStatus } from './state.ts'
import { nodeId, userView } from './views.ts'

const addressOf = ({ id }: Deployment, { api, repository }: RestRequest): string =>
  `${api}/repos/${repository.fullName}/deployments/${id}`

const view = (one: Deployment, request: RestRequest) => ({
  url: addressOf(one, request),
  id: one.id,
  node_id: nodeId(`Deployment:${one.id}`),
  sha: one.sha,
  ref: one.ref,
  task: one.task,
  payload: one.payload ?? {},
  original_environment: one.environment,
  environment: one.environment,
  description: one.description,
  creator: userView(one.creator, request.api),
  created_at: timestamp(one.createdAt),
  updated_at: timestamp(one.statuses[0]?.createdAt ?? one.createdAt),
  statuses_url: `${addressOf(one, request)}/statuses`,
  repository_url: `${request.api}/repos/${request.repository.fullName}`,
  transient_environment: one.isTransient,
  production_environment: one.isProduction,
})

const statusView = (status: DeploymentStatus, of: Deployment, request: RestRequest) => ({
  url: `${addressOf(of, request)}/statuses/${status.id}`,
  id: status.id,
  node_id: nodeId(`DeploymentStatus:${status.id}`),
  state: status.state,
  creator: userView(of.creator, request.api),
  description: status.description,
  environment: of.environment,
  target_url: status.logUrl,
  log_url: status.logUrl,
  environment_url: status.environmentUrl,
  created_at: timestamp(status.createdAt),
  updated_at: timestamp(status.createdAt),
  deployment_url: addressOf(of, request),
  repository_url: `${request.api}/repos/${request.repository.fullName}`,
})

const found = ({ params, repository }: RestRequest): Deployment => {
  const id = params['deployment_id']
  const deployment = repository.deployments.find((one) => String(one.id) === id)
  if (deployment === undefined) throw notFound()
  return deployment
}

const isAsked = (one: Deployment, query: URLSearchParams): boolean =>
  (['sha', 'ref', 'task', 'environment'] as const).every(
    (name) => !query.has(name) || query.get(name) === one[name],
  )

const create = (request: RestRequest): Deployment => {
  const { body, caller, repository, state, now } = request
  const ref = textIn(request, 'ref')
  const pull = [...repository.pulls.values()].find(({ sha, branch }) => [sha, branch].includes(ref))
  const isCommit = /^[0-9a-f]{40,64}$/.test(ref)
  if (pull === undefined && !isCommit) throw new RestError(422, `No ref found for: ${ref}`)
  const deployment: Deployment = {
    id: state.nextId(),
    sha: isCommit ? ref : (pull?.sha ?? ''),
    ref,
    task: textIn(request, 'task') || 'deploy',
    environment: textIn(request, 'environment') || 'production',
    description: textIn(request, 'description') || null,
    payload: body['payload'],
    isTransient: body['transient_environment'] === true,
    isProduction: body['production_environment'] === true,
    creator: caller.user,
    createdAt: now,
    statuses: [],
  }
  repository.deployments.unshift(deployment)
  return deployment
}

const addStatus = (request: RestRequest) => {
  const { state, now, repository, body } = request
  const of = found(request)
  const status: DeploymentStatus = {
    id: state.nextId(),
    state: textIn(request, 'state'),
    description: textIn(request, 'description'),
    logUrl: textIn(request, 'log_url') || textIn(request, 'target_url'),
    environmentUrl: textIn(request, 'environment_url'),
    createdAt: now,
  }
  of.statuses = [status, ...of.statuses]
  if (status.state === 'success' && body['auto_inactive'] !== false) {
    // GitHub does this to older deployments of the environment that are neither transient nor
    // production.
    for (const other of repository.deployments) {
      const isOld = other !== of && other.environment === of.environment && other.id < of.id
      if (!isOld || other.isTransient || other.isProduction) continue
      const inactive = { ...status, id: state.nextId(), state: 'inactive' }
      other.statuses = [inactive, ...other.statuses]
    }
  }
  return statusView(status, of, request)
}

const remove = (request: RestRequest) => {
  const { repository } = request
  const gone = found(request)
  const isActive = !['inactive', 'failure', 'error'].includes(gone.statuses[0]?.state ?? 'pending')
  if (isActive && repository.deployments.length > 1) {
    throw new RestError(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    )
  }
  repository.deployments = repository.deployments.filter((one) => one !== gone)
  return { status: 204 }
}

const all = '/repos/{owner}/{repo}/deployments'
const one = `${all}/{deployment_id}`
const writes = ['deployments'] as const

/** Serves deployments and their statuses. */
export const deploymentRoutes: readonly RestRoute[] = [
  {
    operation: 'repos/list-deployments',
    method: 'GET',
    path: all,
    handle: (request) => {
      const { repository, query } = request
      const asked = repository.deployments.filter((deployment) => isAsked(deployment, query))
      return listed(asked, (deployment) => view(deployment, request))
    },
  },
  {
    operation: 'repos/create-deployment',
    method: 'POST',
    path: all,
    writes,
    handle: (request) => created(view(create(request), request)),
  },
  { operation: 'repos/delete-deployment', method: 'DELETE', path: one, writes, handle: remove },
  {
    operation: 'repos/list-deployment-statuses',
    method: 'GET',
    path: `${one}/statuses`,
    handle: (request) => {
      const of = found(request)
      return listed(of.statuses, (status) => statusView(status, of, request))
    },
  },
  {
    operation: 'repos/create-deployment-status',
    method: 'POST',
    path: `${one}/statuses`,
    writes,
    handle: (request) => created(addStatus(request)),
  },
]
