import { at, list, text } from '../../values/json.ts'
import type { LoadBalancerKind } from '../../values/network/options.ts'
import { balancerSubnets, type BalancerSubnets } from './service-subnets.ts'
import { networkBlock } from '../../values/network/address-range.ts'

const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges'

/**
 * Follows Kubernetes for every cloud (GetLoadBalancerSourceRanges in k8s.io/cloud-provider): the
 * annotation counts where the field is empty, and of a block the network address.
 */
const sourceRanges = (service: unknown): string[] => {
  const field = list(at(service, 'spec', 'loadBalancerSourceRanges')).map((range) => text(range))
  const annotation = text(at(service, 'metadata', 'annotations', SOURCE_RANGES)).trim()
  const fromAnnotation = annotation === '' ? [] : annotation.split(',')
  return (field.length > 0 ? field : fromAnnotation).map(networkBlock)
}

/**
 * The allowed clients of the Services' load balancers; empty if one of them admits all.
 * @throws ActionError CIDR_INVALID
 */
const clientsOf = (services: readonly unknown[]): string[] => {
  const ranges = services.map(sourceRanges)
  return ranges.every((some) => some.length > 0) ? [...new Set(ranges.flat())].toSorted() : []
}

/** What the Services of a release need from the network. */
interface ServiceTraffic {
  readonly listeners: readonly number[]
  readonly udpListeners: readonly number[]
  /** Empty if no Service restricts them. */
  readonly clients: readonly string[]
  readonly loadBalancer: LoadBalancerKind
  /** Network security groups that all of the load balancers are in. */
  readonly groups: readonly string[]
  readonly subnets: BalancerSubnets
}

const LOAD_BALANCER_TYPE = 'oci.oraclecloud.com/load-balancer-type'
const PRESERVES_SOURCE = 'oci-network-load-balancer.oraclecloud.com/is-preserve-source'

/** The annotation by which a Service's load balancer gets its groups (load_balancer_spec.go). */
export const groupsAnnotation = (kind: LoadBalancerKind): string =>
  kind === 'lb'
    ? 'oci.oraclecloud.com/oci-network-security-groups'
    : 'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups'

const annotation = (service: unknown, name: string): string =>
  text(at(service, 'metadata', 'annotations', name))

/**
 * Reads it by the rules of OCI's cloud controller manager (load_balancer_spec.go): the type in any
 * case (getLoadBalancerType), but the source is preserved only for exactly "nlb"
 * (getPreserveSource), with externalTrafficPolicy Local and unless the annotation disables it.
 */
const kindOf = (service: unknown): LoadBalancerKind => {
  const type = annotation(service, LOAD_BALANCER_TYPE)
  if (type.toLowerCase() !== 'nlb') return 'lb'
  const isLocal = at(service, 'spec', 'externalTrafficPolicy') === 'Local'
  const isRefused = /^(0|f|false)$/i.test(annotation(service, PRESERVES_SOURCE))
  return type === 'nlb' && isLocal && !isRefused ? 'nlb-preserving-source' : 'nlb'
}

const groupsOf = (service: unknown): string[] =>
  annotation(service, groupsAnnotation(kindOf(service)))
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')

const inAll = (sets: readonly (readonly string[])[]): string[] =>
  (sets[0] ?? []).filter((one) => sets.every((some) => some.includes(one)))

const portsOf = (services: readonly unknown[], protocol: string): number[] => {
  const ports = services.flatMap((service) => list(at(service, 'spec', 'ports')))
  const numbers = ports
    .filter((port) => (text(at(port, 'protocol')) || 'TCP') === protocol)
    .map((port) => at(port, 'port'))
    .filter((port) => typeof port === 'number')
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

const KINDS: readonly LoadBalancerKind[] = ['nlb-preserving-source', 'nlb', 'lb']

/**
 * Listener ports, clients, kind, groups and subnets of the load balancers of the Services among
 * rendered objects; undefined if none of them has one.
 * @throws ActionError CIDR_INVALID
 */
export const serviceTraffic = (objects: readonly unknown[]): ServiceTraffic | undefined => {
  const services = objects.filter(
    (object) => at(object, 'kind') === 'Service' && at(object, 'spec', 'type') === 'LoadBalancer',
  )
  if (services.length === 0) return undefined
  const kinds = services.map(kindOf)
  return {
    listeners: portsOf(services, 'TCP'),
    udpListeners: portsOf(services, 'UDP'),
    clients: clientsOf(services),
    loadBalancer: KINDS.find((kind) => kinds.includes(kind)) ?? 'lb',
    groups: inAll(services.map(groupsOf)),
    subnets: balancerSubnets(services.map((service) => [service, kindOf(service)])),
  }
}

/** The options that follow from Services where a user does not give them. */
export const trafficOptions = [
  'listeners',
  'udp-listeners',
  'clients',
  'load-balancer-type',
] as const

/** The settings, completed with ports, clients and kind of the Services' load balancer. */
export const withTraffic = <Settings extends Pick<ServiceTraffic, 'listeners' | 'clients'>>(
  settings: Settings,
  traffic: ServiceTraffic | undefined,
  given: ReadonlySet<string>,
): Settings => {
  if (traffic === undefined) return settings
  const { listeners, udpListeners, clients, loadBalancer } = traffic
  return {
    ...settings,
    ...(given.has('listeners') ? {} : { listeners }),
    ...(given.has('udp-listeners') ? {} : { udpListeners }),
    ...(given.has('clients') || clients.length === 0 ? {} : { clients }),
    ...(given.has('load-balancer-type') ? {} : { loadBalancer }),
  }
}
