import {
  applyEnsureNetwork,
  type AttachToPool,
  planEnsureNetwork,
  type ReviewedNetworkPlan,
} from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import {
  networkTarget,
  type NetworkSettings,
  type NetworkTarget,
} from '../../../../../src/stages/network/network-target.ts'
import type { PoolGroups } from '../../../../../src/stages/network/attached-groups.ts'
import { ownMark } from '../../../../../src/stages/network/ownership.ts'
import type { Progress } from '../../../../../src/core/progress.ts'
import { ruleKey, type SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { NetworkMemory, subnet } from '../network-memory.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { networkOptions } from '../../../../../src/values/network/options.ts'

export const quiet: Progress = {
  info: () => undefined,
  warning: () => undefined,
  waiting: () => undefined,
}

export const cluster = {
  id: 'ocid1.cluster.oc1..aaaaaaaashop',
  endpointSubnetId: 'endpoint',
  loadBalancerSubnetIds: ['balancer'],
}

export const mark = ownMark(cluster.id)

export const settings: NetworkSettings = {
  mode: 'security-list',
  nodeSubnetId: 'nodes',
  groups: {
    endpoint: 'g-endpoint',
    nodes: 'g-nodes',
    pods: 'g-pods',
    'load-balancer': 'g-balancer',
    database: 'g-database',
  },
  ...networkOptions({ listeners: [80, 443] }),
  pools: [],
}

export const target = (change: Partial<NetworkSettings> = {}): NetworkTarget =>
  networkTarget({ ...settings, ...change }, cluster)

/**
 * Quick-create's subnets; nodes have two lists, and one list serves nodes and load balancer. Two
 * more for tests that need them: pods and a database.
 */
export const memory = (): NetworkMemory => {
  const made = new NetworkMemory()
  made.subnets.set('endpoint', subnet('endpoint', '10.0.0.0/28', ['endpoint-list']))
  made.subnets.set('nodes', subnet('nodes', '10.0.10.0/24', ['nodes-list', 'shared-list']))
  made.subnets.set('balancer', subnet('balancer', '10.0.20.0/24', ['shared-list', 'balancer-list']))
  made.subnets.set('pods', subnet('pods', '10.0.64.0/18', ['pods-list']))
  made.subnets.set('database', subnet('database', '10.0.30.0/24', ['database-list']))
  return made
}

export const lists = [
  'endpoint-list',
  'nodes-list',
  'shared-list',
  'balancer-list',
  'pods-list',
  'database-list',
]
export const groups = ['g-endpoint', 'g-nodes', 'g-balancer', 'g-pods', 'g-database']

/** Returns a pool in the joint subnet without our groups. */
export const pool = (change: Partial<PoolGroups> = {}): PoolGroups => ({
  id: 'pool-1',
  name: 'shop',
  shape: 'Pod.Standard.E4.Flex',
  podSubnetId: 'nodes',
  placements: [{ availabilityDomain: 'AD-1', subnetId: 'nodes', faultDomains: [] }],
  nodeGroupIds: [],
  podGroupIds: ['g-other'],
  ...change,
})

export const apply = (
  plan: ReviewedNetworkPlan,
  client: NetworkMemory,
  attach?: AttachToPool,
): ReturnType<typeof applyEnsureNetwork> =>
  applyEnsureNetwork(plan, {
    client,
    clock: new VirtualClock(),
    progress: quiet,
    ...(attach === undefined ? {} : { attach }),
  })

export const ensure = async (desired: NetworkTarget, network: NetworkMemory) => {
  const plan = await planEnsureNetwork(desired, takeSnapshot(network))
  return { plan, applied: await apply(plan, network) }
}

/** Returns the content of all lists and groups, without ids and order. */
export const contents = (network: NetworkMemory): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...network.lists, ...network.groups].map(([id, rules]) => [id, rules.map(ruleKey).toSorted()]),
  )

export const plain = ({ ...rule }: SecurityRule & { readonly id?: string }): SecurityRule => {
  delete (rule as { id?: string }).id
  return rule
}
