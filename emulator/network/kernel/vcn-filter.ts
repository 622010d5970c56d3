import type { Cluster } from '../../oci/container-engine/cluster.ts'
import type { Store } from '../../oci/core/store.ts'
import type { Subnet } from '../../oci/vcn/resources.ts'
import { KUBELET_PORT } from '../control-plane-ports.ts'
import { route } from '../paths/path-route.ts'
import { type Endpoint, allows } from '../paths/reachability.ts'
import { chain, dropIf, endChains } from './end-chains.ts'
import { type Place, endpointPlace, nodePlaces, podPlaces } from './places.ts'
import { hairpinMark } from './service-translation.ts'

/** Addresses of the namespace that do not belong to pods. */
export interface Outside {
  readonly dns: string
  readonly internet: string
  /** The port in the status of every virtual node: one port of this machine for all of them. */
  readonly kubeletPort: number
}

/**
 * Returns the nft table that enforces the rules and routes of the cluster's VCN. Each packet is
 * judged where it leaves and where it enters. Only addresses in groups, and pods that are cut off
 * from DNS, are listed one by one.
 */
export const vcnFilter = (store: Store, clusterId: string, outside: Outside): string => {
  const { vcnId } = store.collection<Cluster>('clusters').get(clusterId) ?? {}
  const subnets = store.collection<Subnet>('subnets').list((subnet) => subnet.vcnId === vcnId)
  const pods = podPlaces(store)
  const endpoint = endpointPlace(store, clusterId)
  const nodes = nodePlaces(store, clusterId)
  const places = [...pods, ...nodes, ...(endpoint ? [endpoint] : [])]
  return `table ip vcn
delete table ip vcn
table ip vcn {
${endChains(store, subnets, places).join('\n')}
${chain('judge', [`meta mark ${hairpinMark} return`, 'ct state invalid drop', 'ct state related return', 'jump leaving', 'jump entering'])}
${hook('forward', ['jump judge'])}
${hook('input', [
  ...nameless(store, pods, outside.dns),
  ...unrouted(store, subnets, outside.internet),
  `ip daddr ${outside.internet} jump judge`,
  ...(endpoint ? [`ip daddr ${endpoint.address} jump judge`] : []),
  ...ofNodes(nodes, 'daddr', `tcp dport ${KUBELET_PORT} jump judge`),
  ...elsewhere(nodes),
])}
${hook('output', [
  `ip saddr ${outside.internet} jump judge`,
  ...(endpoint ? [`ip saddr ${endpoint.address} jump judge`] : []),
  ...ofNodes(nodes, 'saddr', `tcp sport ${KUBELET_PORT} jump judge`),
])}
${chain('kubelets', [
  'type nat hook prerouting priority -101;',
  ...ofNodes(nodes, 'daddr', `tcp dport ${outside.kubeletPort} dnat to :${KUBELET_PORT}`),
])}
}
`
}

const setOf = (places: readonly Place[]): string =>
  `{ ${places.map(({ address }) => address).join(', ')} }`

const ofNodes = (nodes: readonly Place[], field: 'saddr' | 'daddr', rest: string): string[] =>
  nodes.length > 0 ? [`ip ${field} ${setOf(nodes)} ${rest}`] : []

/**
 * Rejects the kubelets' port at other addresses: its server listens on all addresses of the
 * namespace.
 */
const elsewhere = (nodes: readonly Place[]): string[] => {
  const other = nodes.length > 0 ? `ip daddr != ${setOf(nodes)} ` : ''
  return [`${other}tcp dport ${KUBELET_PORT} reject with tcp reset`]
}

const hook = (name: string, lines: readonly string[]): string =>
  chain(name, [`type filter hook ${name} priority 0;`, ...lines])

/** Drops packets from subnets without a route and gateway to the internet. */
const unrouted = (store: Store, subnets: readonly Subnet[], address: string): string[] =>
  dropIf(
    `ip daddr ${address} ip saddr`,
    subnets
      .filter(({ id }) => !route(store, { subnetId: id }, { address }).allowed)
      .map(({ cidrBlock }) => cidrBlock),
  )

/** Drops DNS queries of pods that could not reach DNS if it ran in pods of their own kind. */
const nameless = (store: Store, pods: readonly Place[], dns: string): string[] => {
  const kinds = Map.groupBy(pods, ({ subnetId, nsgIds }) => JSON.stringify({ subnetId, nsgIds }))
  const isClosed = (kind: string, protocol: 6 | 17): boolean => {
    const end = JSON.parse(kind) as Endpoint
    return !allows(store, { from: end, to: end, protocol, port: 53 }).allowed
  }
  return ([17, 6] as const).flatMap((protocol) => {
    const closed = [...kinds].filter(([kind]) => isClosed(kind, protocol))
    const addresses = closed.flatMap(([, members]) => members.map(({ address }) => address))
    return dropIf(`ip daddr ${dns} ip saddr`, addresses, `ip protocol ${protocol} `)
  })
}
