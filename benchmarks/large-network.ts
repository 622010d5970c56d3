import type { Context } from '../emulator/oci/core/context.ts'
import { networkSecurityGroups } from '../emulator/oci/vcn/network-security-groups.ts'
import type { StoredGroupRule } from '../emulator/oci/vcn/rule-shape.ts'
import { groupRules } from '../emulator/oci/vcn/group-rules.ts'
import type { SecurityList } from '../emulator/oci/vcn/resources.ts'
import { securityLists } from '../emulator/oci/vcn/security-lists.ts'
import { subnets } from '../emulator/oci/vcn/subnets.ts'
import type { Seeded } from '../emulator/seed/seed.ts'

/** Five subnets, each with its own security list and NSG. */
const parts = ['endpoint', 'nodes', 'pods', 'load-balancer', 'second-load-balancer'] as const
const RULES = 120

export interface LargeNetwork {
  /** Inputs of ensure-network. */
  readonly inputs: Readonly<Record<string, string>>
  /** The number of objects that the action has to read. */
  readonly objects: number
  /** Fills every list and every NSG up to 120 rules, with rules of another owner. */
  fill(): void
}

/** Returns a rule that virtual nodes do not need, a different one for each number. */
const foreignRule = (number: number) => ({
  protocol: '6',
  source: `192.168.${number}.0/24`,
  sourceType: 'CIDR_BLOCK' as const,
  isStateless: false,
  description: `rule ${number} of somebody else`,
  tcpOptions: { destinationPortRange: { min: 5000 + number, max: 5000 + number } },
})

const fillList = (context: Context, id: string): void => {
  const lists = context.store.collection<SecurityList>('securityLists')
  const list = lists.get(id)
  if (list === undefined) throw new Error(`there is no security list ${id}`)
  const { egressSecurityRules, ingressSecurityRules } = list
  const lacking = RULES - egressSecurityRules.length - ingressSecurityRules.length
  const more = Array.from({ length: lacking }, (_, number) => foreignRule(number))
  const all = [...ingressSecurityRules, ...more] as SecurityList['ingressSecurityRules']
  lists.put({ ...list, ingressSecurityRules: all })
}

const fillGroup = (context: Context, nsgId: string): void => {
  const rules = context.store.collection<StoredGroupRule>('nsgRules')
  const first = groupRules(context, nsgId).length
  for (let number = first; number < RULES; number++) {
    const { source, ...rule } = foreignRule(number)
    const id = `${nsgId.slice(-6)}${number.toString(16)}`
    const own = { id, nsgId, direction: 'INGRESS', isValid: true, source }
    rules.put({ ...rule, ...own } as unknown as StoredGroupRule)
  }
}

/** Creates the network beside the seeded one, and makes the cluster use it. */
export const makeLargeNetwork = (context: Context, seeded: Seeded): LargeNetwork => {
  const { networkCompartmentId: compartmentId, vcnId, clusterId } = seeded
  const named = (displayName: string) => ({ compartmentId, vcnId, displayName })
  const seededNodes = context.store
    .collection<{ id: string; routeTableId: string }>('subnets')
    .get(seeded.subnetIds.nodes)
  const made = parts.map((part, index) => {
    const none = { ingressSecurityRules: [], egressSecurityRules: [] }
    const list = securityLists.create(context, { ...named(part), ...none }).id
    const group = networkSecurityGroups.create(context, named(part)).id
    const subnet = subnets.create(context, {
      ...named(part),
      cidrBlock: `10.0.${100 + index}.0/24`,
      securityListIds: [list],
      routeTableId: seededNodes?.routeTableId,
      prohibitPublicIpOnVnic: part === 'nodes' || part === 'pods',
    }).id
    return { list, group, subnet }
  })
  const [endpoint, nodes, pods, loadBalancer, second] = made
  if (!endpoint || !nodes || !pods || !loadBalancer || !second) throw new Error('not five parts')
  const clusters = context.store.collection<{
    id: string
    endpointConfig: object
    options: object
  }>('clusters')
  const cluster = clusters.get(clusterId)
  if (cluster === undefined) throw new Error(`there is no cluster ${clusterId}`)
  clusters.put({
    ...cluster,
    endpointConfig: {
      ...cluster.endpointConfig,
      subnetId: endpoint.subnet,
      nsgIds: [endpoint.group, second.group],
    },
    options: { ...cluster.options, serviceLbSubnetIds: [loadBalancer.subnet, second.subnet] },
  })
  return {
    inputs: {
      'cluster-id': clusterId,
      'node-subnet-id': nodes.subnet,
      'pod-subnet-id': pods.subnet,
      'network-mode': 'nsg',
      'endpoint-nsg-id': endpoint.group,
      'nodes-nsg-id': nodes.group,
      'pods-nsg-id': pods.group,
      'load-balancer-nsg-id': loadBalancer.group,
    },
    // Subnet, list and NSG of each part; the cluster and its pools; the region's services; one
    // route table for all, with its NAT gateway and its service gateway.
    objects: 3 * parts.length + 2 + 1 + 3,
    fill: () => {
      for (const { list, group } of made) {
        fillList(context, list)
        fillGroup(context, group)
      }
    },
  }
}
