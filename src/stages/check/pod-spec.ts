import { at, list, record, text } from '../../values/json.ts'
import { own } from '../../values/own.ts'

/** The path of the pod spec, by kind. */
const podSpecPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  ReplicationController: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  Rollout: ['spec', 'template', 'spec'],
}

/** The pod spec of a workload; undefined for other objects. */
export const podSpecOf = (object: unknown): unknown => {
  const path = own(podSpecPaths, text(at(object, 'kind')))
  return path === undefined ? undefined : at(object, ...path)
}

/** The label that OKE sets on virtual nodes. */
const VIRTUAL = 'node-role.kubernetes.io/virtual-node'

/**
 * Labels that virtual nodes have like other nodes, with the value if there is only one; OKE sets
 * amd64 on all.
 */
const COMMON: Readonly<Record<string, string | undefined>> = {
  'kubernetes.io/os': 'linux',
  'kubernetes.io/arch': 'amd64',
  'topology.kubernetes.io/zone': undefined,
  'topology.kubernetes.io/region': undefined,
}

/** Whether a virtual node can meet one expression of a term. */
const isMet = (expression: unknown): boolean => {
  const key = text(at(expression, 'key'))
  const operator = text(at(expression, 'operator'))
  const isNegative = operator === 'DoesNotExist' || operator === 'NotIn'
  if (key === VIRTUAL) return !isNegative
  if (!Object.hasOwn(COMMON, key)) return isNegative
  if (operator === 'DoesNotExist') return false
  const value = COMMON[key]
  if (value === undefined) return true
  const isNamed = list(at(expression, 'values')).includes(value)
  if (operator === 'NotIn') return !isNamed
  return operator !== 'In' || isNamed
}

/** The terms that are required of a node, one of which has to be met. */
const requiredTerms = (spec: unknown): readonly unknown[] =>
  list(
    at(
      spec,
      ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'],
      'nodeSelectorTerms',
    ),
  )

/**
 * Whether a pod chooses its nodes by labels that no virtual node has by itself. In a cluster that
 * also has managed nodes, it then counts as intended for them: OKE does not define which labels
 * only they have.
 */
const choosesOtherNodes = (spec: unknown): boolean => {
  const selected = Object.entries(record(at(spec, 'nodeSelector'))).map(([key, value]) =>
    isMet({ key, operator: 'In', values: [value] }),
  )
  const terms = requiredTerms(spec).map(
    (term) =>
      list(at(term, 'matchFields')).length === 0 && list(at(term, 'matchExpressions')).every(isMet),
  )
  return selected.includes(false) || (terms.length > 0 && !terms.includes(true))
}

/** Whether the pods of a workload never run on virtual nodes, or are not meant to. */
export const runsElsewhere = (object: unknown, hasManagedNodes: boolean): boolean =>
  at(object, 'kind') === 'DaemonSet' || (hasManagedNodes && choosesOtherNodes(podSpecOf(object)))

/** A value inside a pod spec, and its place. */
interface Place {
  readonly value: unknown
  /** E.g. `containers[app].ports[0].hostPort`. */
  readonly path: string
}

const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers']

/** All existing values at a path: `*` matches list items, `CONTAINER` all containers. */
export const placesAt = (spec: unknown, path: string): readonly Place[] => {
  if (!path.startsWith('CONTAINER')) return placesBelow(spec, path.split('.'), '')
  const rest = path.split('.').slice(1)
  return CONTAINERS.flatMap((kind) => placesBelow(spec, [kind, '*', ...rest], ''))
}

const placesBelow = (value: unknown, [key, ...rest]: readonly string[], path: string): Place[] => {
  if (key === undefined) return value === undefined || value === null ? [] : [{ value, path }]
  if (key === '*') {
    return list(value).flatMap((item, index) => {
      const name = text(at(item, 'name')) || text(at(item, 'key'))
      return placesBelow(item, rest, `${path}[${name === '' ? index : name}]`)
    })
  }
  return placesBelow(record(value)[key], rest, path === '' ? key : `${path}.${key}`)
}
