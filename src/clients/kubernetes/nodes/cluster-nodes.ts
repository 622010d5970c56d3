import type { Clock } from '../../../core/clock.ts'
import { Fields, ShapeError } from '../../../values/fields.ts'
import { at, parseJson, text } from '../../../values/json.ts'
import type { ClusterEndpoint } from '../../container-engine/cluster.ts'
import type { HttpResponse } from '../../http/http-exchange.ts'
import { type ApiServerCall, ApiServerFailure, callApiServer } from '../api-server-http.ts'

/** A Node, as far as a pool is judged by it. */
export interface KubernetesNode {
  readonly name: string
  readonly addresses: readonly string[]
  readonly isReady: boolean
  /** Why it is not ready, in Kubernetes' words. */
  readonly problem?: string | undefined
}

/** A pod that a node would lose. */
export interface NodePod {
  readonly name: string
  readonly namespace: string
  readonly node: string
  /** The UID and kind of the controller that recreates it; undefined if there is none. */
  readonly owner?: { readonly kind: string; readonly uid: string } | undefined
  readonly isReady: boolean
  readonly isLeaving: boolean
}

/** The nodes of a cluster. Every call throws ApiServerFailure. */
export interface ClusterNodes {
  list(): Promise<readonly KubernetesNode[]>
  /** Lets no more pods be placed there; a node that is gone is no failure. */
  cordon(node: string): Promise<void>
  podsOn(node: string): Promise<readonly NodePod[]>
  podsIn(namespace: string): Promise<readonly NodePod[]>
  /** Asks for the pod to be evicted. `held` where a PodDisruptionBudget does not allow it now. */
  evict(pod: Pick<NodePod, 'namespace' | 'name'>): Promise<'gone' | 'held'>
}

/** @throws ApiServerFailure for what is no success */
const refuse = ({ status, body }: HttpResponse): never => {
  const message = text(at(parseJson(body), 'message')) || `HTTP ${status}`
  if (status === 401) throw new ApiServerFailure('unauthorized', message)
  if (status === 403) throw new ApiServerFailure('forbidden', message)
  throw new ApiServerFailure('refused', `HTTP ${status}: ${message}`)
}

const readyOf = (status: Fields | undefined) =>
  status
    ?.optionalItems('conditions', (one) => ({
      type: one.text('type'),
      isTrue: one.optionalText('status') === 'True',
      problem: [one.optionalText('reason'), one.optionalText('message')]
        .filter((part) => part !== undefined)
        .join(': '),
    }))
    .find(({ type }) => type === 'Ready')

const asNode = (node: Fields): KubernetesNode => {
  const status = node.optional('status')
  const ready = readyOf(status)
  const addresses = status?.optionalItems('addresses', (one) => one.optionalText('address') ?? '')
  return {
    name: node.fields('metadata').text('name'),
    addresses: addresses ?? [],
    isReady: ready?.isTrue ?? false,
    ...(ready?.isTrue || !ready?.problem ? {} : { problem: ready.problem }),
  }
}

const asPod = (pod: Fields): NodePod => {
  const metadata = pod.fields('metadata')
  const [owner] = metadata.optionalItems('ownerReferences', (one) => ({
    kind: one.text('kind'),
    uid: one.text('uid'),
  }))
  return {
    name: metadata.text('name'),
    namespace: metadata.text('namespace'),
    node: pod.optional('spec')?.optionalText('nodeName') ?? '',
    owner,
    isReady: readyOf(pod.optional('status'))?.isTrue ?? false,
    isLeaving: metadata.has('deletionTimestamp'),
  }
}

/** Pods that have ended do not block a drain. */
const isOver = (pod: Fields): boolean =>
  ['Succeeded', 'Failed'].includes(pod.optional('status')?.optionalText('phase') ?? '')

const itemsIn = <T>(response: HttpResponse, read: (item: Fields) => T): readonly T[] => {
  if (response.status >= 300) return refuse(response)
  const list = Fields.parse(response.body)
  if (!list.has('items')) throw new ShapeError('the response has no items')
  return list.optionalItems('items', read)
}

/** One name of a path. */
const part = encodeURIComponent

/**
 * Calls kube-apiserver over HTTPS, without kubectl.
 * @param token called for each request: waiting for a pool takes longer than one token is valid
 */
export const clusterNodes = (
  endpoint: ClusterEndpoint,
  token: () => Promise<string>,
  clock: Clock,
): ClusterNodes => {
  const call = async <T>(
    request: Omit<ApiServerCall, 'token'>,
    read: (response: HttpResponse) => T,
  ): Promise<T> => callApiServer(endpoint, { ...request, token: await token() }, clock, read)
  const pods = async (path: string) => {
    const found = await call({ path }, (response) =>
      itemsIn(response, (pod) => (isOver(pod) ? [] : [asPod(pod)])),
    )
    return found.flat()
  }
  return {
    list: () => call({ path: '/api/v1/nodes' }, (response) => itemsIn(response, asNode)),
    cordon: (node) => {
      const patch = JSON.stringify({ spec: { unschedulable: true } })
      return call({ path: `/api/v1/nodes/${part(node)}`, patch }, (response) => {
        if (response.status >= 300 && response.status !== 404) refuse(response)
      })
    },
    podsOn: (node) => pods(`/api/v1/pods?fieldSelector=${part(`spec.nodeName=${node}`)}`),
    podsIn: (namespace) => pods(`/api/v1/namespaces/${part(namespace)}/pods`),
    evict: ({ namespace, name }) => {
      const path = `/api/v1/namespaces/${part(namespace)}/pods/${part(name)}/eviction`
      const metadata = { name, namespace }
      const body = JSON.stringify({ apiVersion: 'policy/v1', kind: 'Eviction', metadata })
      // A PodDisruptionBudget's 429 is a response, no rate limit.
      const putsOff = ({ status }: HttpResponse) => status >= 500
      return call({ path, body, putsOff }, (response) => {
        if (response.status === 429) return 'held'
        return response.status < 300 || response.status === 404 ? 'gone' : refuse(response)
      })
    },
  }
}
