import type { Expectation } from '../addresses/needed-addresses.ts'
import type { NetworkOptions } from '../../values/network/options.ts'

/** The network as a user asks for it; blocks and sizes follow from it. */
export interface DesiredNetwork extends NetworkOptions {
  /** Names everything that is made, and marks it as this network's. */
  readonly name: string
  readonly compartmentId: string
  readonly vcnCidr: string
  /** Where rules are put: in groups for each role, or in the lists of the subnets. */
  readonly mode: 'nsg' | 'security-list'
  /** Whether the Kubernetes API gets a public address. */
  readonly isEndpointPublic: boolean
  readonly hasDatabase: boolean
  /** Whether the traffic of every subnet is recorded. */
  readonly hasFlowLogs: boolean
  readonly expected: Expectation
}

/** The subnets that are made; nodes and pods share one, as Oracle recommends for virtual nodes. */
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

/** Which part of the network something is; undefined if it is not ours. */
export const partKey = (tags: Tags, name: string): string | undefined =>
  tags[NETWORK] === name ? tags[PART] : undefined
