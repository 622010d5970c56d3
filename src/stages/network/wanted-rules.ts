import type { SecurityRule } from '../../values/network/security-rule.ts'
import type { ListOption, NetworkOptions } from '../../values/network/options.ts'
import { ANYWHERE, ICMP, NODE_PORTS, onePort, TCP, UDP } from '../../values/network/ports.ts'
import type { Role } from '../../values/network/role.ts'
import { type CatalogueRow, ruleCatalogue } from './catalogue/rules.ts'
import type { NetworkShape } from './catalogue/traffic-row.ts'
import { ownDescription } from './ownership.ts'

/** The addresses for the catalogue's ends. */
export interface Addresses extends Pick<NetworkOptions, ListOption> {
  /**
   * The prefix of the rules' descriptions, which marks them as ours, for a cluster or a network.
   */
  readonly mark: string
  /** CIDR blocks of each role's subnets. Without `pods`, the pods live among the nodes. */
  readonly subnets: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Groups that every VNIC of the role is in: rules that name them as peer count too. */
  readonly peerGroups?: Readonly<Partial<Record<Role, readonly string[] | undefined>>>
  /** The label of all Oracle services in the region, e.g. `all-fra-services-in-oracle-services-network`. */
  readonly servicesLabel: string
}

export interface WantedRule {
  /** Its name in the catalogue. */
  readonly name: string
  readonly role: Role
  readonly rule: SecurityRule
  /** The same peer as network security groups: a rule for one of them covers it too. */
  readonly peerGroupIds: readonly string[]
}

type Shape = Pick<SecurityRule, 'protocol' | 'ports' | 'icmp'>

const onPorts = (protocol: string, ports: readonly number[]): Shape[] =>
  ports.map((port) => ({ protocol, ports: onePort(port) }))

/** Ports require TCP or UDP, so Oracle's documented "ALL, 30000-32767" becomes two rules. */
const shapes = (traffic: CatalogueRow['traffic'][number], addresses: Addresses): Shape[] => {
  switch (traffic) {
    case 'all':
      return [{ protocol: 'all' }]
    case 'tcp':
      return [{ protocol: TCP }]
    case 'path-mtu':
      return [{ protocol: ICMP, icmp: { type: 3, code: 4 } }]
    case 'node-ports':
      return [TCP, UDP].map((protocol) => ({ protocol, ports: NODE_PORTS }))
    case 'listeners':
      return [...onPorts(TCP, addresses.listeners), ...onPorts(UDP, addresses.udpListeners)]
    case 'pod-ports':
      return onPorts(TCP, addresses.podPorts)
    default:
      return onPorts(TCP, [traffic])
  }
}

type PeerAddress = Pick<SecurityRule, 'peer' | 'peerType'>

const blocks = (cidrs: readonly string[]): PeerAddress[] =>
  cidrs.map((peer) => ({ peer, peerType: 'CIDR_BLOCK' }))

const peers = ({ peer }: CatalogueRow, addresses: Addresses): PeerAddress[] => {
  switch (peer) {
    case 'clients':
      return blocks(addresses.clients)
    case 'api-clients':
      return blocks(addresses.apiClients)
    case 'anywhere':
      return blocks([ANYWHERE])
    case 'services':
      return [{ peer: addresses.servicesLabel, peerType: 'SERVICE_CIDR_BLOCK' }]
    default:
      return blocks(addresses.subnets[peer] ?? [])
  }
}

const groupsOf = ({ peer }: CatalogueRow, { peerGroups = {} }: Addresses): readonly string[] =>
  Object.hasOwn(peerGroups, peer) ? (peerGroups[peer as Role] ?? []) : []

const rulesOfRow = (row: CatalogueRow, addresses: Addresses): WantedRule[] => {
  const { name, role, direction } = row
  const description = ownDescription(addresses.mark, row)
  const peerGroupIds = groupsOf(row, addresses)
  return row.traffic
    .flatMap((traffic) => shapes(traffic, addresses))
    .flatMap((shape) =>
      peers(row, addresses).map((peer) => ({
        name,
        role,
        peerGroupIds,
        rule: { direction, ...shape, ...peer, isStateless: false, description },
      })),
    )
}

/** Every rule that virtual nodes need in this network, in the order of the catalogue. */
export const wantedRules = (shape: NetworkShape, addresses: Addresses): readonly WantedRule[] =>
  ruleCatalogue(shape).flatMap((row) => rulesOfRow(row, addresses))
