import type { Cluster } from '../../clients/container-engine/clusters.ts'
import type { NodePool } from '../../clients/container-engine/node-pools.ts'
import { ActionError } from '../../values/action-error.ts'
import { describedPools } from '../../values/environment/described-pools.ts'
import type { StageName } from '../graph.ts'
import { planEnsureNodePool } from '../node-pool/ensure-node-pool.ts'
import { requireVirtualNodeSupport } from '../node-pool/find-node-pool.ts'
import { tooManyNodes } from '../node-pool/limits.ts'
import type { NodePoolTarget } from '../node-pool/node-pool-target.ts'
import { planCluster } from '../pipeline/plan-cluster.ts'
import { networkLine } from '../pipeline/plan.ts'
import { needsChartPorts, nodePoolTarget } from '../pipeline/settings.ts'
import type { DoctorClients, Setup } from './clients.ts'
import { check, type Finding, findingOf, ready } from './finding.ts'
import type { Facts } from './try-statements.ts'

/** The kind of the cluster. */
export const examineCluster = (cluster: Cluster): Promise<Finding> =>
  check('cluster', () => {
    requireVirtualNodeSupport(cluster)
    return Promise.resolve(`${cluster.name}: ${cluster.state}, enhanced, VCN-native`)
  })

const LIMIT_HINT =
  'Ask for more in the console under Limits, Quotas and Usage, service Kubernetes Engine; or give a smaller node-pool.size.'

const examineLimit = async (
  targets: readonly NodePoolTarget[],
  pools: readonly NodePool[],
  { engine }: DoctorClients,
): Promise<Finding> => {
  const [{ compartmentId } = { compartmentId: '' }] = targets
  const more = targets.reduce((sum, target) => {
    const now = pools.find(({ name }) => name === target.name)?.size ?? 0
    return sum + Math.max(0, target.size - now)
  }, 0)
  const limit = await engine.virtualNodeLimit(compartmentId).catch((error: unknown) => {
    if (error instanceof ActionError) return undefined
    throw error
  })
  if (limit === undefined) {
    const mend =
      "Add, to have it read before a pool is made: Allow group '<group>' to inspect resource-availability in tenancy"
    return { area: 'limits', verdict: 'unknown', what: 'virtual-node-count cannot be read', mend }
  }
  const problem = await tooManyNodes({ more, surge: 0 }, compartmentId, {
    virtualNodeLimit: () => Promise.resolve(limit),
  })
  const { used, available } = limit
  if (problem === undefined)
    return ready('limits', `virtual nodes: ${used} used, ${available} left`)
  return { area: 'limits', verdict: 'missing', what: problem, mend: LIMIT_HINT }
}

const examinePool = async (
  target: NodePoolTarget,
  pools: readonly NodePool[],
  { engine }: DoctorClients,
): Promise<Finding> => {
  try {
    const known = {
      findNodePools: () => Promise.resolve(pools.filter(({ name }) => name === target.name)),
      virtualNodeLimit: () => Promise.resolve(undefined),
      availabilityDomains: (compartmentId: string) => engine.availabilityDomains(compartmentId),
      podShapes: (compartmentId: string) => engine.podShapes(compartmentId),
    }
    const { changes, pool } = await planEnsureNodePool(target, known)
    const what = changes.map(({ action, description }) => `${action}: ${description}`).join('; ')
    if (what !== '') return { area: 'node pool', verdict: 'planned', what }
    return ready('node pool', `${target.name}: ${pool?.state ?? ''}, size ${target.size}`)
  } catch (error) {
    return findingOf('node pool', error)
  }
}

/** The pools that the environment describes, and whether the region has room for them. */
export const examineNodePool = async (
  { environment }: Setup,
  { cluster, pools }: Facts,
  clients: DoctorClients,
): Promise<readonly Finding[]> => {
  const { network } = environment
  const described = describedPools(environment)
  if (!network || !cluster || !pools || described.length === 0) return []
  const targets = described.map(({ pool }) => nodePoolTarget(pool, network, cluster))
  const examined = targets.map((target) => examinePool(target, pools, clients))
  return [await examineLimit(targets, pools, clients), ...(await Promise.all(examined))]
}

const ADDS = 'Run ensure-network, or pick it in "stages": it adds them.'

/** Rules and routes that virtual nodes need. */
export const examineNetwork = async (
  { environment, picked }: Setup,
  clients: DoctorClients,
): Promise<readonly Finding[]> => {
  const area = 'network'
  const has = (name: StageName) => name === 'ensure-network'
  const opened = {
    engine: () => Promise.resolve(clients.engine),
    network: () => Promise.resolve(clients.network),
  }
  try {
    const release = needsChartPorts(environment) ? clients.rendered() : undefined
    const { network } = await planCluster(environment, has, opened, release)
    if (network === undefined) return []
    const faults = network.routeFaults.map((fault): Finding => {
      const what = `subnet ${fault.subnet}, route table ${fault.routeTable}`
      return { area, verdict: 'missing', what, mend: fault.message }
    })
    const what = networkLine(network)
    if (network.changes.length === 0) return [ready(area, what), ...faults]
    const isPicked = picked.has('ensure-network')
    const described = network.changes.map(({ target, description }) => `${target}: ${description}`)
    const rules: Finding = isPicked
      ? { area, verdict: 'planned', what }
      : { area, verdict: 'missing', what: described.join('\n'), mend: ADDS }
    return [rules, ...faults]
  } catch (error) {
    return [findingOf(area, error)]
  }
}
