import type { Fields } from '../../values/fields.ts'
import type {
  ContainerEnd,
  ContainerState,
  Kind,
  KubernetesEvent,
  LiveObject,
  Pod,
  Quota,
  Service,
  Views,
  Workload,
} from './kubernetes.ts'
import { hpaView } from './views/hpa-view.ts'
import { podRequests } from './views/pod-requests.ts'
import {
  conditionsOf,
  countOf,
  given,
  itself,
  nameOf,
  textOf,
  type View,
} from './views/view-parts.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'

/** A ResourceQuota as its status has it. */
const quotaView: View<Quota> = (object) => {
  const spec = object.optional('spec')
  const status = object.optional('status')
  const used = status?.strings('used') ?? {}
  return {
    name: nameOf(object),
    isScoped: (spec?.texts('scopes') ?? []).length > 0 || spec?.has('scopeSelector') === true,
    limits: Object.entries(status?.strings('hard') ?? {}).map(([resource, hard]) => ({
      resource,
      hard: parseQuantity(hard),
      used: parseQuantity(used[resource] ?? '0'),
    })),
  }
}

const workload: View<Workload> = (object) => {
  const spec = object.fields('spec')
  const status = object.optional('status')
  const generation = countOf(object.fields('metadata'), 'generation')
  return {
    kind: object.text('kind'),
    name: nameOf(object),
    wanted: countOf(spec, 'replicas', 1),
    updated: countOf(status, 'updatedReplicas'),
    ready: countOf(status, 'readyReplicas'),
    total: countOf(status, 'replicas'),
    observed: countOf(status, 'observedGeneration') >= generation,
    conditions: conditionsOf(status),
    requests: podRequests(spec.fields('template').fields('spec')),
  }
}

const endOf = (state: Fields | undefined): ContainerEnd | undefined => {
  const ended = state?.optional('terminated')
  if (ended === undefined) return undefined
  return {
    exitCode: countOf(ended, 'exitCode'),
    reason: textOf(ended, 'reason'),
    message: textOf(ended, 'message'),
  }
}

const containerState: View<ContainerState> = (status) => {
  const state = status.optional('state')
  const stopped = state?.optional('waiting') ?? state?.optional('terminated')
  return {
    name: status.text('name'),
    image: textOf(status, 'image'),
    ready: status.optionalFlag('ready'),
    restarts: countOf(status, 'restartCount'),
    ...given<Pick<ContainerState, 'startedAt' | 'reason' | 'message' | 'end'>>({
      startedAt: state?.optional('running')?.optionalTime('startedAt'),
      reason: stopped?.optionalText('reason'),
      message: stopped?.optionalText('message'),
      end: endOf(state) ?? endOf(status.optional('lastState')),
    }),
  }
}

/** The owner that manages an object. */
const controllerOf: View<Pod['owner']> = (object) =>
  object
    .fields('metadata')
    .optionalItems('ownerReferences', itself)
    .filter((reference) => reference.optionalFlag('controller'))
    .map((reference) => ({ kind: reference.text('kind'), name: reference.text('name') }))[0]

const pod: View<Pod> = (object) => {
  const metadata = object.fields('metadata')
  const spec = object.optional('spec')
  const status = object.optional('status')
  const all = conditionsOf(status)
  const wrong = all.find((one) => one.status === 'False' && one.message !== '')
  return {
    name: nameOf(object),
    namespace: textOf(metadata, 'namespace'),
    phase: textOf(status, 'phase'),
    ready: all.some((one) => one.type === 'Ready' && one.status === 'True'),
    pullSecrets:
      object
        .optional('spec')
        ?.optionalItems('imagePullSecrets', (one) => one.optionalText('name') ?? '') ?? [],
    conditions: all,
    initContainers: status?.optionalItems('initContainerStatuses', containerState) ?? [],
    containers: status?.optionalItems('containerStatuses', containerState) ?? [],
    labels: metadata.strings('labels'),
    ...given<Pick<Pod, 'node' | 'createdAt' | 'reason' | 'message' | 'owner' | 'requests'>>({
      createdAt: metadata.optionalTime('creationTimestamp'),
      node: spec?.optionalText('nodeName'),
      reason: status?.optionalText('reason'),
      message: status?.optionalText('message') ?? wrong?.message,
      owner: controllerOf(object),
      requests: spec?.has('containers') ? podRequests(spec) : undefined,
    }),
  }
}

/** Any object, with its identity. */
export const liveObject: View<LiveObject> = (object) => ({
  apiVersion: object.text('apiVersion'),
  kind: object.text('kind'),
  name: nameOf(object),
  namespace: textOf(object.fields('metadata'), 'namespace'),
  object: object.whole(),
})

/** Events come with several time fields, of which newer recorders fill only some. */
const eventTime: View<number> = (object) =>
  object.optional('series')?.optionalTime('lastObservedTime') ??
  object.optionalTime('lastTimestamp') ??
  object.optionalTime('eventTime') ??
  object.fields('metadata').optionalTime('creationTimestamp') ??
  0

const event: View<KubernetesEvent> = (object) => {
  const involved = object.optional('involvedObject')
  return {
    type: textOf(object, 'type'),
    reason: textOf(object, 'reason'),
    message: textOf(object, 'message'),
    object: { kind: textOf(involved, 'kind'), name: textOf(involved, 'name') },
    at: eventTime(object),
    count: countOf(object, 'count', 1),
  }
}

const portOf: View<number> = (one) => one.number('port')

const service: View<Service> = (object) => {
  const spec = object.fields('spec')
  const balancer = object.optional('status')?.optional('loadBalancer')
  const ingress = balancer?.optionalItems('ingress', itself) ?? []
  return {
    name: nameOf(object),
    type: spec.optionalText('type') ?? 'ClusterIP',
    ports: spec.optionalItems('ports', portOf),
    addresses: ingress
      .map((entry) => entry.optionalText('ip') ?? entry.optionalText('hostname'))
      .filter((address) => address !== undefined),
    addressPorts: ingress.flatMap((entry) => entry.optionalItems('ports', portOf)),
  }
}

/**
 * Readers of each kind from the API server's JSON. Each throws ShapeError for a malformed object.
 */
export const viewOf: { readonly [K in Kind]: (object: Fields) => Views[K] } = {
  hpa: hpaView,
  deployments: workload,
  statefulsets: workload,
  pods: pod,
  events: event,
  services: service,
  quotas: quotaView,
}
