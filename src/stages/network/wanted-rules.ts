import type { SecurityRule } from '../../values/security-rule.ts'
import { type CatalogueRow, type Role, ruleCatalogue } from './rule-catalogue.ts'

/** The addresses behind the catalogue's words. */
export interface Addresses {
  /** CIDR blocks of each role's subnets. Without `pods`, the pods live among the nodes. */
  readonly subnets: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Who may use the load balancer, and on which ports. */
  readonly clients: readonly string[]
  readonly listeners: readonly number[]
  /** Who may call the Kubernetes API; empty leaves that to the existing rules. */
  readonly apiClients: readonly string[]
  /** The label of all Oracle services in the region, as `all-fra-services-in-oracle-services-network`. */
  readonly servicesLabel: string
}

export interface WantedRule {
  readonly role: Role
  readonly rule: SecurityRule
}

type Shape = Pick<SecurityRule, 'protocol' | 'ports' | 'icmp'>

const TCP = '6'
const UDP = '17'

/**
 * Ports exist only with TCP and UDP, so Oracle's documented "ALL, 30000-32767" becomes two rules.
 */
const shapes = (
  traffic: CatalogueRow['traffic'][number],
  listeners: readonly number[],
): Shape[] => {
  switch (traffic) {
    case 'all':
      return [{ protocol: 'all' }]
    case 'tcp':
      return [{ protocol: TCP }]
    case 'path-mtu':
      return [{ protocol: '1', icmp: { type: 3, code: 4 } }]
    case 'node-ports':
      return [TCP, UDP].map((protocol) => ({ protocol, ports: { min: 30_000, max: 32_767 } }))
    case 'listeners':
      return listeners.map((port) => ({ protocol: TCP, ports: { min: port, max: port } }))
    default:
      return [{ protocol: TCP, ports: { min: traffic, max: traffic } }]
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
      return blocks(['0.0.0.0/0'])
    case 'services':
      return [{ peer: addresses.servicesLabel, peerType: 'SERVICE_CIDR_BLOCK' }]
    default:
      return blocks(addresses.subnets[peer] ?? [])
  }
}

/** Every rule that virtual nodes need in this network, in the order of the catalogue. */
export const wantedRules = (addresses: Addresses): readonly WantedRule[] =>
  ruleCatalogue(addresses.subnets.pods !== undefined).flatMap((row) =>
    row.traffic.flatMap((traffic) =>
      shapes(traffic, addresses.listeners).flatMap((shape) =>
        peers(row, addresses).map((peer) => ({
          role: row.role,
          rule: {
            direction: row.direction,
            ...shape,
            ...peer,
            isStateless: false,
            description: row.why,
          },
        })),
      ),
    ),
  )
