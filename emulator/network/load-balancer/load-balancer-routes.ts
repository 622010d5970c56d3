import type { Context } from '../../oci/core/context.ts'
import { page } from '../../oci/core/paging.ts'
import { requireQuery } from '../../oci/core/parameters.ts'
import { notFound, type OciRequest, type OciResponse, type Route } from '../../oci/core/service.ts'
import type { LoadBalancerSpec } from './load-balancer-annotations.ts'
import {
  collectionOf,
  type BackendSet,
  type LoadBalancerResource,
} from './load-balancer-resource.ts'
import { isCritical, type PathStates } from './load-balancer-verdict.ts'

/** How long backends are used although health checks find no path, in milliseconds: 3 checks. */
export const DEFAULT_HEALTH_GRACE_MILLISECONDS = 30_000

type Type = LoadBalancerSpec['type']
type Status = 'OK' | 'CRITICAL' | 'UNKNOWN'

const names: Record<Type, { base: string; id: string; noun: string }> = {
  lb: { base: '/20170115/loadBalancers', id: 'loadBalancerId', noun: 'LoadBalancer' },
  nlb: {
    base: '/20200501/networkLoadBalancers',
    id: 'networkLoadBalancerId',
    noun: 'NetworkLoadBalancer',
  },
}

/**
 * Serves the reads and deletes of load balancers and network load balancers; only OKE creates them
 * here.
 */
export const loadBalancerRoutes = (
  context: Context,
  healthGraceMilliseconds = DEFAULT_HEALTH_GRACE_MILLISECONDS,
): Route[] => {
  return (['lb', 'nlb'] as const).flatMap((type) =>
    routesOf(context, type, healthGraceMilliseconds),
  )
}

const routesOf = (context: Context, type: Type, grace: number): Route[] => {
  const { base, id, noun } = names[type]
  const read = ({ params }: OciRequest) => readResource(context, type, params[id] ?? '')
  const status = (resource: LoadBalancerResource, set: BackendSet): Status =>
    statusOf(context, resource.id, set, grace)
  const get = (operation: string, path: string, handle: Route['handle']): Route => ({
    operation,
    method: 'GET',
    path: `${base}${path}`,
    handle,
  })
  return [
    get(`List${noun}s`, '', (request) => list(context, type, request)),
    get(`Get${noun}`, `/{${id}}`, (request) => ({
      status: 200,
      body: read(request),
      headers: { etag: etagOf(context, type, request.params[id] ?? '') },
    })),
    get(`Get${noun}Health`, `/{${id}}/health`, (request) => ({
      status: 200,
      body: balancerHealth(read(request), status),
    })),
    {
      operation: `Delete${noun}`,
      method: 'DELETE',
      path: `${base}/{${id}}`,
      handle: (request) => remove(context, type, read(request)),
    },
    get('GetBackendSetHealth', `/{${id}}/backendSets/{backendSetName}/health`, (request) => {
      const resource = read(request)
      const set = resource.backendSets[request.params['backendSetName'] ?? '']
      if (!set) throw notFound()
      return { status: 200, body: setHealth(set, status(resource, set)) }
    }),
  ]
}

const resources = (context: Context, type: Type) =>
  context.store.collection<LoadBalancerResource>(collectionOf(type))

const etagOf = (context: Context, type: Type, id: string): string =>
  resources(context, type).etag(id) ?? ''

const readResource = (context: Context, type: Type, id: string): LoadBalancerResource => {
  const found = resources(context, type).get(id)
  if (!found) throw notFound()
  return found
}

const list = (context: Context, type: Type, request: OciRequest): OciResponse => {
  const compartmentId = requireQuery(request, 'compartmentId')
  const displayName = request.query.get('displayName')
  const state = request.query.get('lifecycleState')
  const found = resources(context, type).list(
    (one) =>
      one.compartmentId === compartmentId &&
      (displayName === null || one.displayName === displayName) &&
      (state === null || one.lifecycleState === state),
  )
  return page(request, found, context, type === 'nlb' ? (items) => ({ items }) : undefined)
}

/**
 * Deletes at once. A Service that still wants one gets a new one the next time OKE reconciles it.
 */
const remove = (context: Context, type: Type, { id }: LoadBalancerResource): OciResponse => {
  resources(context, type).delete(id)
  context.store.collection('loadBalancerPaths').delete(id)
  const headers = { 'opc-work-request-id': context.newOcid('loadbalancerworkrequest') }
  return { status: type === 'nlb' ? 202 : 204, headers }
}

const statusOf = (context: Context, id: string, set: BackendSet, grace: number): Status => {
  const state = context.store.collection<PathStates>('loadBalancerPaths').get(id)?.sets[set.name]
  if (!state || set.backends.length === 0) return 'UNKNOWN'
  return isCritical(state, context.clock.now(), grace) ? 'CRITICAL' : 'OK'
}

const setHealth = (set: BackendSet, status: Status) => {
  const all = set.backends.map(({ name }) => name)
  return {
    status,
    warningStateBackendNames: [],
    criticalStateBackendNames: status === 'CRITICAL' ? all : [],
    unknownStateBackendNames: status === 'UNKNOWN' ? all : [],
    totalBackendCount: all.length,
  }
}

const balancerHealth = (
  resource: LoadBalancerResource,
  status: (resource: LoadBalancerResource, set: BackendSet) => Status,
) => {
  const sets = Object.values(resource.backendSets)
  const inState = (wanted: Status): string[] =>
    sets.filter((set) => status(resource, set) === wanted).map(({ name }) => name)
  const [critical, unknown] = [inState('CRITICAL'), inState('UNKNOWN')]
  return {
    status: critical.length > 0 ? 'CRITICAL' : unknown.length > 0 ? 'UNKNOWN' : 'OK',
    warningStateBackendSetNames: [],
    criticalStateBackendSetNames: critical,
    unknownStateBackendSetNames: unknown,
    totalBackendSetCount: sets.length,
  }
}
