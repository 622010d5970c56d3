import type { Fields } from '../../values/fields.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'
import type {
  Condition,
  ContainerEnd,
  ContainerState,
  Hpa,
  Kind,
  KubernetesEvent,
  LiveObject,
  Pod,
  Service,
  Views,
  Workload,
} from './kubernetes.ts'

/** What the API leaves out is a zero, an empty text or an empty list; what it always writes is required. */
type View<T> = (object: Fields) => T

const nameOf: View<string> = (object) => object.fields('metadata').text('name')

const textOf = (fields: Fields | undefined, key: string): string => fields?.optionalText(key) ?? ''

const countOf = (fields: Fields | undefined, key: string, otherwise = 0): number =>
  fields?.optionalNumber(key) ?? otherwise

const condition: View<Condition> = (one) => ({
  type: one.text('type'),
  status: one.text('status'),
  reason: textOf(one, 'reason'),
  message: textOf(one, 'message'),
})

const conditionsOf = (status: Fields | undefined): Condition[] =>
  status?.optionalItems('conditions', condition) ?? []

/** What is written under `key` of the CPU entry of an autoscaling/v2 metrics list, in spec or status. */
const cpuMetric = (metrics: readonly Fields[] | undefined, key: string): Fields | undefined =>
  metrics
    ?.map((metric) => metric.optional('resource'))
    .find((resource) => resource?.optionalText('name') === 'cpu')
    ?.optional(key)

const itself: View<Fields> = (item) => item

/** Leaves out keys that have no value, as exactOptionalPropertyTypes asks for. */
const given = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>

const hpa: View<Hpa> = (object) => {
  const spec = object.fields('spec')
  const status = object.optional('status')
  const of = spec.fields('scaleTargetRef')
  const target = cpuMetric(spec.optionalItems('metrics', itself), 'target')
  const current = cpuMetric(status?.optionalItems('currentMetrics', itself), 'current')
  const average = current?.optionalText('averageValue')
  return {
    name: nameOf(object),
    target: { kind: of.text('kind'), name: of.text('name') },
    minReplicas: countOf(spec, 'minReplicas', 1),
    maxReplicas: spec.number('maxReplicas'),
    currentReplicas: countOf(status, 'currentReplicas'),
    desiredReplicas: countOf(status, 'desiredReplicas'),
    conditions: conditionsOf(status),
    ...given<Pick<Hpa, 'targetPercent' | 'utilization' | 'millicores'>>({
      targetPercent: target?.optionalNumber('averageUtilization'),
      utilization: current?.optionalNumber('averageUtilization'),
      millicores: average === undefined ? undefined : parseQuantity(average) * 1000,
    }),
  }
}

/** The CPU request of a container; a limit alone counts as the request, as the API server defaults it. */
const containerRequest: View<string | undefined> = (container) => {
  const resources = container.optional('resources')
  const cpuOf = (key: string) => resources?.optional(key)?.optionalText('cpu')
  return cpuOf('requests') ?? cpuOf('limits')
}

/** The CPU request of one pod. */
const requestMillicores = (podSpec: Fields): number | undefined => {
  const requests = podSpec.items('containers', containerRequest)
  const known = requests.filter((request) => request !== undefined)
  if (known.length === 0 || known.length < requests.length) return undefined
  return known.reduce((sum, request) => sum + parseQuantity(request) * 1000, 0)
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
    ...given<Pick<Workload, 'requestMillicores'>>({
      requestMillicores: requestMillicores(spec.fields('template').fields('spec')),
    }),
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
    ...given<Pick<ContainerState, 'reason' | 'message' | 'end'>>({
      reason: stopped?.optionalText('reason'),
      message: stopped?.optionalText('message'),
      end: endOf(state) ?? endOf(status.optional('lastState')),
    }),
  }
}

/** What made an object and looks after it. */
const controllerOf: View<Pod['owner']> = (object) =>
  object
    .fields('metadata')
    .optionalItems('ownerReferences', itself)
    .filter((reference) => reference.optionalFlag('controller'))
    .map((reference) => ({ kind: reference.text('kind'), name: reference.text('name') }))[0]

const pod: View<Pod> = (object) => {
  const metadata = object.fields('metadata')
  const status = object.optional('status')
  const all = conditionsOf(status)
  const wrong = all.find((one) => one.status === 'False' && one.message !== '')
  return {
    name: nameOf(object),
    namespace: textOf(metadata, 'namespace'),
    phase: textOf(status, 'phase'),
    ready: all.some((one) => one.type === 'Ready' && one.status === 'True'),
    conditions: all,
    initContainers: status?.optionalItems('initContainerStatuses', containerState) ?? [],
    containers: status?.optionalItems('containerStatuses', containerState) ?? [],
    labels: metadata.strings('labels'),
    ...given<Pick<Pod, 'node' | 'reason' | 'message' | 'owner'>>({
      node: object.optional('spec')?.optionalText('nodeName'),
      reason: status?.optionalText('reason'),
      message: status?.optionalText('message') ?? wrong?.message,
      owner: controllerOf(object),
    }),
  }
}

/** Any object, with what says which it is. */
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

/** How each kind is read from the API server's JSON. Each throws ShapeError for what does not fit. */
export const viewOf: { readonly [K in Kind]: (object: Fields) => Views[K] } = {
  hpa,
  deployments: workload,
  statefulsets: workload,
  pods: pod,
  events: event,
  services: service,
}
