import type { Cluster, ClusterClient } from '../../clients/clusters.ts'
import type { NetworkClient } from '../../clients/network.ts'
import type { NodePoolClient } from '../../clients/node-pools.ts'
import type { Repositories } from '../../clients/repositories.ts'
import type { Change, Plan } from '../../reconcile/change.ts'
import type { Environment } from '../../values/environment-schema.ts'
import { planRepository } from '../build-push.ts'
import type { StageName } from '../graph.ts'
import { planEnsureNetwork, type ReviewedNetworkPlan } from '../network/ensure-network.ts'
import { networkTarget } from '../network/network-target.ts'
import { planEnsureNodePool, type ReviewedPoolPlan } from '../node-pool/ensure-node-pool.ts'
import { requireVirtualNodeSupport } from '../node-pool/find-node-pool.ts'
import { networkSettings, nodePoolTarget } from './settings.ts'

/** What the picked stages would change, known before any of them runs. */
export interface PipelinePlan {
  readonly network?: ReviewedNetworkPlan
  readonly nodePool?: ReviewedPoolPlan
  readonly repository?: Plan
  /** What the release is made from; its objects were rendered and checked. */
  readonly release?: { readonly name: string; readonly namespace: string; readonly objects: number }
}

/** Opened only for the stages that need them. */
export interface PlanClients {
  engine(): Promise<ClusterClient & NodePoolClient>
  network(): Promise<NetworkClient>
  repositories(): Promise<Repositories>
  /** Renders the chart and checks its objects; gives their number. */
  checkRelease(): Promise<number>
}

const planCluster = async (
  environment: Environment,
  has: (name: StageName) => boolean,
  clients: PlanClients,
): Promise<Pick<PipelinePlan, 'network' | 'nodePool'>> => {
  const { network, cluster: clusterId } = environment
  const pool = environment['node-pool']
  if (network === undefined || clusterId === undefined) return {}
  if (!has('ensure-network') && !has('ensure-node-pool')) return {}
  const engine = await clients.engine()
  const cluster: Cluster = await engine.cluster(clusterId)
  requireVirtualNodeSupport(cluster)
  const planNetwork = async () =>
    planEnsureNetwork(networkTarget(networkSettings(network), cluster), await clients.network())
  const [networkPlan, nodePool] = await Promise.all([
    has('ensure-network') ? planNetwork() : undefined,
    has('ensure-node-pool') && pool !== undefined
      ? planEnsureNodePool(nodePoolTarget(pool, network, cluster), engine)
      : undefined,
  ])
  return {
    ...(networkPlan === undefined ? {} : { network: networkPlan }),
    ...(nodePool === undefined ? {} : { nodePool }),
  }
}

/** Asks OCI and renders the chart; changes nothing. */
export const planPipeline = async (
  environment: Environment,
  picked: ReadonlySet<StageName>,
  clients: PlanClients,
): Promise<PipelinePlan> => {
  const has = (name: StageName) => picked.has(name)
  const { image, release } = environment
  const [cluster, repository, objects] = await Promise.all([
    planCluster(environment, has, clients),
    has('build-push') && image !== undefined
      ? planRepository(
          { repository: image.repository, compartmentId: image.compartment },
          await clients.repositories(),
        )
      : undefined,
    has('deploy') ? clients.checkRelease() : undefined,
  ])
  return {
    ...cluster,
    ...(repository === undefined ? {} : { repository }),
    ...(objects === undefined || release === undefined
      ? {}
      : {
          release: {
            name: release.name ?? release.namespace,
            namespace: release.namespace,
            objects,
          },
        }),
  }
}

/** All changes that are known before the image is built, for outputs and tables. */
export const plannedChanges = (plan: PipelinePlan): readonly Change[] =>
  [plan.network, plan.nodePool, plan.repository].flatMap((part) => part?.changes ?? [])

export const plural = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`

export const networkLine = (plan: ReviewedNetworkPlan): string => {
  const { rulesMissing, rulesToRemove, rulesKept, changes } = plan
  if (rulesMissing === 0 && rulesToRemove > 0) {
    return `remove ${plural(rulesToRemove, 'rule')} of ours, ${rulesKept} already there`
  }
  if (rulesMissing === 0) return `nothing to change, ${plural(rulesKept, 'rule')} already there`
  const holder = changes[0]?.holder.kind === 'nsg' ? 'NSG' : 'security list'
  const where = plural(changes.length, holder)
  return `add ${plural(rulesMissing, 'rule')} to ${where}, ${rulesKept} already there`
}

const changeLine = (plan: Plan): string =>
  plan.changes
    .map(({ action, target, description }) => `${action} ${target}: ${description}`)
    .join('; ') || `nothing to change, ${plan.kept.join('; ')}`

/** The plan as it is shown in the log: a line for each part, after one with the number of changes. */
export const describePlan = (plan: PipelinePlan): readonly string[] => {
  const { network, nodePool, repository, release } = plan
  const count =
    (network?.rulesMissing ?? 0) +
    (nodePool?.changes.length ?? 0) +
    (repository?.changes.length ?? 0)
  const objects = release && plural(release.objects, 'object')
  const parts: [string, string | undefined][] = [
    ['network', network && networkLine(network)],
    ['node pool', nodePool && changeLine(nodePool)],
    ['repository', repository && changeLine(repository)],
    ['release', release && `"${release.name}" in namespace ${release.namespace}, ${objects}`],
  ]
  return [
    `Plan: ${plural(count, 'change')}`,
    ...parts.flatMap(([name, line]) =>
      line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`],
    ),
  ]
}
