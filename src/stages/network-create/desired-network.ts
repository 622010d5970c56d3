import type { Expectation } from '../addresses/needed-addresses.ts'
import type { FlowLogs } from '../../values/network/flow-logs.ts'
import type { NetworkOptions } from '../../values/network/options.ts'

/** The network that a user requests; blocks and sizes follow from it. */
export interface DesiredNetwork extends NetworkOptions {
  /** The name of everything that is created, and its mark as this network's. */
  readonly name: string
  readonly compartmentId: string
  readonly vcnCidr: string
  /** Where rules go: into a group per role, or the security lists of the subnets. */
  readonly mode: 'nsg' | 'security-list'
  /** Whether the Kubernetes API gets a public address. */
  readonly isEndpointPublic: boolean
  readonly hasDatabase: boolean
  /** Which traffic of every subnet is recorded; none if left out. */
  readonly flowLogs?: FlowLogs | undefined
  readonly expected: Expectation
}

/** The subnets to create; nodes and pods share one, as Oracle recommends for virtual nodes. */
export type SubnetRole = 'endpoint' | 'nodes' | 'load-balancer' | 'database'

export const subnetRoles = ({ hasDatabase }: Pick<DesiredNetwork, 'hasDatabase'>): SubnetRole[] => [
  'endpoint',
  'nodes',
  'load-balancer',
  ...(hasDatabase ? (['database'] as const) : []),
]

const NETWORK = 'oke-virtual-nodes-network'
const PART = 'oke-virtual-nodes-part'

type Tags = Readonly<Record<string, string>>

/** The freeform tags by which a part is found again, whatever it is called. */
export const tagsOf = (name: string, key: string): Tags => ({ [NETWORK]: name, [PART]: key })

/** The part of the network that a resource is; undefined if it is not ours. */
export const partKey = (tags: Tags, name: string): string | undefined =>
  tags[NETWORK] === name ? tags[PART] : undefined
