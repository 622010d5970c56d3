import { at, list, record, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { own } from '../../values/own.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'
import { type Constraint, forbiddenKinds, podConstraints, uselessKinds } from './constraints.ts'

/** One thing in the manifests that virtual nodes do not support. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  /** The object, as `Deployment/edge`. */
  readonly object: string
  readonly message: string
}

/** Where the pod spec stands, by kind. */
const podSpecPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** Checks all objects of a release before anything is sent to the cluster. */
export const checkManifests = (objects: readonly unknown[]): Finding[] =>
  objects.flatMap(checkObject)

const checkObject = (object: unknown): Finding[] => {
  const kind = text(at(object, 'kind'))
  const of = (severity: Finding['severity'], message: string): Finding => ({
    severity,
    object: nameOf(object),
    message,
  })
  const forbidden = own(forbiddenKinds, kind)
  const useless = own(uselessKinds, kind)
  const path = own(podSpecPaths, kind)
  return [
    ...(forbidden === undefined ? [] : [of('error', forbidden)]),
    ...(useless === undefined ? [] : [of('warning', useless)]),
    ...(hasItems(at(object, 'spec', 'volumeClaimTemplates'))
      ? [of('error', 'volumeClaimTemplates: virtual nodes have no persistent volumes')]
      : []),
    ...(kind === 'Service' && at(object, 'spec', 'externalTrafficPolicy') === 'Local'
      ? [
          of(
            'warning',
            'externalTrafficPolicy Local does not keep the client address on virtual nodes; use Cluster, or set is-preserve-source to "false"',
          ),
        ]
      : []),
    ...(kind === 'Service' && preservesWithCluster(object)
      ? [
          of(
            'warning',
            'is-preserve-source is refused with externalTrafficPolicy Cluster: no load balancer is made',
          ),
        ]
      : []),
    ...(path === undefined ? [] : checkPod(at(object, ...path)).map(([s, m]) => of(s, m))),
  ]
}

/** What OCI's cloud controller manager refuses (getPreserveSource in load_balancer_spec.go). */
const preservesWithCluster = (service: unknown): boolean => {
  const annotations = at(service, 'metadata', 'annotations')
  return (
    at(annotations, 'oci.oraclecloud.com/load-balancer-type') === 'nlb' &&
    at(annotations, 'oci-network-load-balancer.oraclecloud.com/is-preserve-source') !== undefined &&
    at(service, 'spec', 'externalTrafficPolicy') !== 'Local'
  )
}

type Problem = readonly [Finding['severity'], string]

const hasItems = (value: unknown): boolean => list(value).length > 0

const checkPod = (spec: unknown): Problem[] => [
  ...podConstraints.flatMap((constraint) => violations(spec, constraint)),
  ...emptyDirs(spec),
  ...list(at(spec, 'containers')).flatMap(resourceProblems),
]

const violations = (spec: unknown, constraint: Constraint): Problem[] =>
  valuesAt(spec, constraint.path.split('.'), '')
    .filter(({ value }) => (constraint.when ?? (() => true))(value))
    .map(({ path }) => [constraint.severity, `${path} ${constraint.reason}`])

/** All values at a path, with `*` for each item of a list, that are there. */
const valuesAt = (
  value: unknown,
  [key, ...rest]: readonly string[],
  path: string,
): { value: unknown; path: string }[] => {
  if (key === undefined) return value === undefined || value === null ? [] : [{ value, path }]
  if (key === '*') {
    return list(value).flatMap((item, index) => {
      const name = text(at(item, 'name'))
      return valuesAt(item, rest, `${path}[${name === '' ? index : name}]`)
    })
  }
  return valuesAt(record(value)[key], rest, path === '' ? key : `${path}.${key}`)
}

const emptyDirs = (spec: unknown): Problem[] => {
  const count = list(at(spec, 'volumes')).filter((volume) => 'emptyDir' in record(volume)).length
  return count > 1 ? [['warning', `volumes: ${count} emptyDir, virtual nodes support one`]] : []
}

const resourceProblems = (container: unknown): Problem[] => {
  const name = `containers[${text(at(container, 'name'))}]`
  return ['cpu', 'memory'].flatMap((resource): Problem[] => {
    const request = at(container, 'resources', 'requests', resource)
    const limit = at(container, 'resources', 'limits', resource)
    if (request === undefined && limit === undefined) {
      return resource === 'cpu'
        ? [
            [
              'warning',
              `${name} has no CPU request or limit: an HPA has nothing to measure against`,
            ],
          ]
        : []
    }
    if (request === undefined || limit === undefined) return []
    const equal = parseQuantity(amount(request)) === parseQuantity(amount(limit))
    return equal
      ? []
      : [['warning', `${name} ${resource}: request and limit differ; virtual nodes give the limit`]]
  })
}

const amount = (value: unknown): string => (typeof value === 'number' ? String(value) : text(value))
