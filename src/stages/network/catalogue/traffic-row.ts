import type { ListOption, NetworkOptions } from '../../../values/network/options.ts'
import type { Role } from '../../../values/network/role.ts'
import type { PortRange } from '../../../values/network/security-rule.ts'

/**
 * One end of a traffic row: a role's subnets, the clients, the whole internet, or Oracle's
 * services.
 */
export type Peer = Role | 'clients' | 'api-clients' | 'anywhere' | 'services'

/** A number is a TCP port. */
type Traffic = 'all' | 'tcp' | 'path-mtu' | 'listeners' | 'node-ports' | 'pod-ports' | number

/**
 * What decides which rows apply: the options of the network, and what it contains. Lists fill in
 * rows, and decide nothing.
 */
export interface NetworkShape extends Omit<NetworkOptions, ListOption> {
  readonly hasPodSubnet: boolean
  readonly isEndpointPublic: boolean
  readonly hasDatabase: boolean
  /** Whether a load balancer sends to pods at their own ports. */
  readonly hasPodPorts: boolean
}

/** The pages behind the rows, for people. */
export const sources = {
  'virtual-node-example':
    'Oracle, Example Network Resource Configurations: cluster with virtual nodes',
  'network-configuration':
    'Oracle, Network Resource Configuration: VCN-native pod networking, pods in a subnet of their own',
  correction:
    'corrects a row of Oracle’s pages: the load balancer reaches virtual nodes at <pod address>:<node port>',
  mysql: 'MySQL HeatWave: classic protocol 3306, X Protocol 33060',
  'openid-connect': 'Oracle, OpenID Connect authentication of OKE clusters: keys of the issuer',
  'native-ingress':
    'OCI native ingress controller: with VCN-native pod networking, backends are the addresses of pods at their target ports',
} as const

type Source = keyof typeof sources

/** What users notice about a row: a function that works while its traffic passes. */
export interface PathOfRow {
  /** A stable id for users of the output, e.g. `load-balancer-health`. */
  readonly id: string
  /** `listeners` and `node-ports` have a path for UDP too, where there are UDP listeners. */
  readonly ports: PortRange | 'listeners' | 'node-ports' | 'pod-ports'
  /** TCP if left out. */
  readonly isUdp?: true
  readonly why: string
  /** The symptom when it is closed. */
  readonly symptom: string
  /** Reported also where the row does not apply: closed is then a choice, not a fault. */
  readonly isOptional?: true
}

/** Traffic that virtual nodes need: rules and paths are derived from it. */
export interface TrafficRow {
  readonly from: Peer
  readonly to: Peer
  /** With both ends it names the rules, by which ours are recognised: never change it. */
  readonly name: string
  readonly traffic: readonly Traffic[]
  readonly why: string
  readonly source: Source
  /**
   * The only end that gets a rule, if a broader row covers the other end or it needs none. Both if
   * absent.
   */
  readonly only?: 'from' | 'to'
  /** Always applies if left out. */
  readonly when?: Partial<NetworkShape>
  readonly paths?: readonly PathOfRow[]
}

/** The common part of the rows for path MTU discovery, whose ends differ by layout. */
export const pathMtu = {
  name: 'path-mtu',
  traffic: ['path-mtu'],
  why: 'path MTU discovery',
} as const

/** Whether a row's conditions are met. */
export const applies = ({ when = {} }: TrafficRow, shape: NetworkShape): boolean =>
  Object.entries(when).every(([key, value]) => Reflect.get(shape, key) === value)
