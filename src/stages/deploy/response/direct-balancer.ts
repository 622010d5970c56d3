import { at, count, list, record, text } from '../../../values/json.ts'
import { podSpecOf } from '../../check/pod-spec.ts'
import { type Cluster, seen } from './class-names.ts'
import { classOf, hostsOf } from './ingress-targets.ts'
import { backendsOf, nativeListener, noteOf } from './native-ingress.ts'

/** A load balancer that OCI's native ingress controller makes by OCI's API: it sends to pods at their own ports. */
export interface DirectBalancer {
  readonly address: string
  readonly listeners: readonly number[]
  /** The ports of its pods that the release itself sets. */
  readonly podPorts: readonly number[]
  /** Network security groups that it is put into. */
  readonly groups: readonly string[]
  /** That of the cluster's load balancers if it is not known. */
  readonly subnetId?: string
}

const CLASS = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' }
const PARAMETERS = { apiVersion: 'ingress.oraclecloud.com/v1beta1', kind: 'IngressClassParameters' }

/** A port of a pod that a Service names. */
const namedPort = (objects: readonly unknown[], service: unknown, name: string): number[] => {
  const selector = Object.entries(record(at(service, 'spec', 'selector')))
  return objects
    .filter((object) => {
      const labels = record(at(object, 'spec', 'template', 'metadata', 'labels'))
      return selector.length > 0 && selector.every(([key, value]) => labels[key] === value)
    })
    .flatMap((object) => list(at(podSpecOf(object), 'containers')))
    .flatMap((container) => list(at(container, 'ports')))
    .filter((port) => text(at(port, 'name')) === name)
    .map((port) => count(at(port, 'containerPort')))
}

const podPortsOf = (ingresses: readonly unknown[], objects: readonly unknown[]): number[] => {
  const backends = ingresses.flatMap((one) => backendsOf(one))
  const found = backends.flatMap((backend) => {
    const service = objects.find(
      (object) =>
        at(object, 'kind') === 'Service' && at(object, 'metadata', 'name') === at(backend, 'name'),
    )
    return list(at(service, 'spec', 'ports'))
      .filter(
        (port) =>
          at(port, 'port') === at(backend, 'port', 'number') ||
          (at(port, 'name') !== undefined && at(port, 'name') === at(backend, 'port', 'name')),
      )
      .flatMap((port) => {
        const target = at(port, 'targetPort') ?? at(port, 'port')
        return typeof target === 'string' ? namedPort(objects, service, target) : [count(target)]
      })
  })
  return [...new Set(found)].filter((port) => port > 0).toSorted((a, b) => a - b)
}

const listenersOf = (ingress: unknown): number[] =>
  hostsOf(ingress).map(
    ({ host, isTls }) => nativeListener(ingress, host, isTls) ?? (isTls ? 443 : 80),
  )

/** Returns what the class of an Ingress sets for its load balancer. */
const classSettings = async (ingress: unknown, kubernetes: Cluster) => {
  const [classes = [], parameters = []] = await Promise.all([
    seen(kubernetes, CLASS),
    seen(kubernetes, PARAMETERS, '*'),
  ])
  const found = classes.find(({ name }) => name === classOf(ingress))?.object
  const wanted = text(at(found, 'spec', 'parameters', 'name'))
  const given = parameters.find(({ name }) => name === wanted && wanted !== '')?.object
  const subnetId = text(at(given, 'spec', 'subnetId'))
  const groups = noteOf(found, 'network-security-group-ids').split(',')
  return {
    groups: groups.map((id) => id.trim()).filter((id) => id !== ''),
    ...(subnetId === '' ? {} : { subnetId }),
  }
}

/**
 * Returns what is known about the load balancer that Ingresses of one class share.
 * @param ingresses at least one, as they are in the cluster
 */
export const directBalancer = async (
  address: string,
  ingresses: readonly unknown[],
  objects: readonly unknown[],
  kubernetes: Cluster,
): Promise<DirectBalancer> => ({
  address,
  listeners: [...new Set(ingresses.flatMap((one) => listenersOf(one)))],
  podPorts: podPortsOf(ingresses, objects),
  ...(await classSettings(ingresses[0], kubernetes)),
})
