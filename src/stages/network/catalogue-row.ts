import type { SecurityRule } from '../../values/security-rule.ts'

/** The parts of a network that need rules. With a joint subnet, `nodes` holds the pods too. */
export type Role = 'endpoint' | 'nodes' | 'pods' | 'load-balancer' | 'database'

/** In the order in which plans and tables show them. */
export const roles: readonly Role[] = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database']

/** The other end of a rule: a role's subnet, the clients, everybody, or Oracle's services. */
export type Peer = Role | 'clients' | 'api-clients' | 'anywhere' | 'services'

/** A number is a TCP port. */
export type Traffic = 'all' | 'tcp' | 'path-mtu' | 'listeners' | 'node-ports' | number

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. Oracle says
 * that virtual nodes do not get it; the cloud controller manager sets it whatever the nodes are, so
 * rules for the clients stay, and nothing is promised.
 */
export type LoadBalancerKind = 'lb' | 'nlb' | 'nlb-preserving-source'

/** What decides which rows of the catalogue apply. */
export interface NetworkShape {
  readonly hasPodSubnet: boolean
  readonly isEndpointPublic: boolean
  readonly loadBalancer: LoadBalancerKind
  readonly hasDatabase: boolean
  /** The API server verifies tokens of an OpenID Connect issuer on the internet. */
  readonly hasOidc: boolean
  /** Pods may open connections to the internet, through a NAT gateway. */
  readonly isInternetAllowed: boolean
}

/** Where a row is documented. */
export type Source =
  'virtual-node-example' | 'network-configuration' | 'correction' | 'mysql' | 'openid-connect'

/** The pages behind the sources, for people. */
export const sources: Readonly<Record<Source, string>> = {
  'virtual-node-example':
    'Oracle, Example Network Resource Configurations: cluster with virtual nodes',
  'network-configuration':
    'Oracle, Network Resource Configuration: VCN-native pod networking, pods in a subnet of their own',
  correction:
    'corrects a row of Oracle’s pages: the load balancer reaches virtual nodes at <pod address>:<node port>',
  mysql: 'MySQL HeatWave: classic protocol 3306, X Protocol 33060',
  'openid-connect': 'Oracle, OpenID Connect authentication of OKE clusters: keys of the issuer',
}

export interface CatalogueRow {
  /** Unique in a catalogue, and stable: rules of ours are recognised by it. */
  readonly name: string
  readonly role: Role
  readonly direction: SecurityRule['direction']
  readonly peer: Peer
  readonly traffic: readonly Traffic[]
  readonly why: string
  readonly source: Source
  /** Applies always when left out. */
  readonly when?: Partial<NetworkShape>
}

export const KUBERNETES_API = 6443
export const CONTROL_PLANE = 12250
export const KUBELET = 10250
export const HEALTH = 10256
/** Classic protocol and X Protocol. */
export const MYSQL = [3306, 33_060] as const

/** Rows of one source; the name is made from both ends and what passes between them. */
export const rowsFrom =
  (source: Source) =>
  (
    role: Role,
    direction: 'in' | 'out',
    peer: Peer,
    what: string,
    traffic: readonly Traffic[],
    why: string,
    when?: Partial<NetworkShape>,
  ): CatalogueRow => ({
    name: `${role}-${direction}-${peer}-${what}`,
    role,
    direction: direction === 'in' ? 'INGRESS' : 'EGRESS',
    peer,
    traffic,
    why,
    source,
    ...(when === undefined ? {} : { when }),
  })
