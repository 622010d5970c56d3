import { parseQuantity } from '../values/quantity.ts'
import { at, count, list, record, strings, text } from '../values/json.ts'
import type {
  Condition,
  ContainerState,
  Hpa,
  Kind,
  KubernetesEvent,
  Pod,
  Service,
  Views,
  Workload,
} from './kubernetes.ts'

const conditions = (object: unknown): Condition[] =>
  list(at(object, 'status', 'conditions')).map((item) => ({
    type: text(at(item, 'type')),
    status: text(at(item, 'status')),
    reason: text(at(item, 'reason')),
    message: text(at(item, 'message')),
  }))

const nameOf = (object: unknown): string => text(at(object, 'metadata', 'name'))

/** The CPU entry of an autoscaling/v2 metrics list, in spec or status. */
const cpuMetric = (metrics: unknown): unknown =>
  list(metrics)
    .map((metric) => at(metric, 'resource'))
    .find((resource) => at(resource, 'name') === 'cpu')

/** Leaves out keys that have no value, as exactOptionalPropertyTypes asks for. */
const given = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>

const numberOrNothing = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined

const hpa = (object: unknown): Hpa => {
  const target = at(cpuMetric(at(object, 'spec', 'metrics')), 'target')
  const current = at(cpuMetric(at(object, 'status', 'currentMetrics')), 'current')
  const average = text(at(current, 'averageValue'))
  return {
    name: nameOf(object),
    target: {
      kind: text(at(object, 'spec', 'scaleTargetRef', 'kind')),
      name: text(at(object, 'spec', 'scaleTargetRef', 'name')),
    },
    minReplicas: count(at(object, 'spec', 'minReplicas'), 1),
    maxReplicas: count(at(object, 'spec', 'maxReplicas')),
    currentReplicas: count(at(object, 'status', 'currentReplicas')),
    desiredReplicas: count(at(object, 'status', 'desiredReplicas')),
    conditions: conditions(object),
    ...given<Pick<Hpa, 'targetPercent' | 'utilization' | 'millicores'>>({
      targetPercent: numberOrNothing(at(target, 'averageUtilization')),
      utilization: numberOrNothing(at(current, 'averageUtilization')),
      millicores: average === '' ? undefined : parseQuantity(average) * 1000,
    }),
  }
}

/** The CPU request of one pod; a limit alone counts as the request, as the API server defaults it. */
const requestMillicores = (object: unknown): number | undefined => {
  const containers = list(at(object, 'spec', 'template', 'spec', 'containers'))
  const requests = containers.map(
    (container) =>
      at(container, 'resources', 'requests', 'cpu') ?? at(container, 'resources', 'limits', 'cpu'),
  )
  if (requests.length === 0 || requests.some((request) => request === undefined)) return undefined
  return requests.reduce<number>((sum, one) => sum + parseQuantity(String(one)) * 1000, 0)
}

const workload = (object: unknown): Workload => ({
  kind: text(at(object, 'kind')),
  name: nameOf(object),
  wanted: count(at(object, 'spec', 'replicas'), 1),
  updated: count(at(object, 'status', 'updatedReplicas')),
  ready: count(at(object, 'status', 'readyReplicas')),
  total: count(at(object, 'status', 'replicas')),
  observed:
    count(at(object, 'status', 'observedGeneration')) >=
    count(at(object, 'metadata', 'generation')),
  conditions: conditions(object),
  ...given<Pick<Workload, 'requestMillicores'>>({ requestMillicores: requestMillicores(object) }),
})

const containerState = (status: unknown): ContainerState => {
  const state = record(at(status, 'state'))
  const stopped = record(state['waiting'] ?? state['terminated'] ?? {})
  return {
    name: text(at(status, 'name')),
    ready: at(status, 'ready') === true,
    restarts: count(at(status, 'restartCount')),
    ...given<Pick<ContainerState, 'reason' | 'message'>>({
      reason: text(stopped['reason']) || undefined,
      message: text(stopped['message']) || undefined,
    }),
  }
}

const pod = (object: unknown): Pod => {
  const all = conditions(object)
  const wrong = all.find((condition) => condition.status === 'False' && condition.message !== '')
  return {
    name: nameOf(object),
    phase: text(at(object, 'status', 'phase')),
    ready: all.some((condition) => condition.type === 'Ready' && condition.status === 'True'),
    containers: list(at(object, 'status', 'containerStatuses')).map(containerState),
    labels: strings(at(object, 'metadata', 'labels')),
    ...given<Pick<Pod, 'node' | 'message'>>({
      node: text(at(object, 'spec', 'nodeName')) || undefined,
      message: wrong?.message,
    }),
  }
}

/** Events come with several time fields, of which newer recorders fill only some. */
const eventTime = (object: unknown): number => {
  const times = [
    at(object, 'series', 'lastObservedTime'),
    at(object, 'lastTimestamp'),
    at(object, 'eventTime'),
    at(object, 'metadata', 'creationTimestamp'),
  ]
  const first = times.map((time) => text(time)).find((time) => time !== '')
  return first === undefined ? 0 : Date.parse(first)
}

const event = (object: unknown): KubernetesEvent => ({
  type: text(at(object, 'type')),
  reason: text(at(object, 'reason')),
  message: text(at(object, 'message')),
  object: {
    kind: text(at(object, 'involvedObject', 'kind')),
    name: text(at(object, 'involvedObject', 'name')),
  },
  at: eventTime(object),
  count: count(at(object, 'count'), 1),
})

const service = (object: unknown): Service => {
  const ingress = list(at(object, 'status', 'loadBalancer', 'ingress'))
  return {
    name: nameOf(object),
    type: text(at(object, 'spec', 'type'), 'ClusterIP'),
    ports: list(at(object, 'spec', 'ports')).map((port) => count(at(port, 'port'))),
    addresses: ingress
      .map((entry) => text(at(entry, 'ip')) || text(at(entry, 'hostname')))
      .filter((address) => address !== ''),
    addressPorts: ingress.flatMap((entry) =>
      list(at(entry, 'ports')).map((port) => count(at(port, 'port'))),
    ),
  }
}

/** How each kind is read from the API server's JSON. */
export const viewOf: { readonly [K in Kind]: (object: unknown) => Views[K] } = {
  hpa,
  deployments: workload,
  statefulsets: workload,
  pods: pod,
  events: event,
  services: service,
}
