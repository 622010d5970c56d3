import type { ManagedClusterClient } from '../../clients/container-engine/managed-cluster.ts'
import type { Change } from '../../core/change.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { ClusterNetwork } from '../cluster/cluster-network.ts'
import type { ClusterTarget } from '../cluster/cluster-target.ts'
import {
  applyEnsureCluster,
  planEnsureCluster,
  type ReviewedClusterPlan,
} from '../cluster/ensure-cluster.ts'
import { findCluster } from '../cluster/find-cluster.ts'
import type { ClusterApply } from '../cluster/ensure-cluster.ts'
import { applyCreate, type CreateTools } from '../network-create/apply-create.ts'
import type { DesiredNetwork } from '../network-create/desired-network.ts'
import { type CreateClient, type CreatePlan, planCreate } from '../network-create/plan-create.ts'

type Ids = ReadonlyMap<string, string>

/** The network and cluster that the environment file only describes, on which all stages depend. */
export interface Foundation {
  readonly network: DesiredNetwork | undefined
  readonly cluster: ClusterTarget | undefined
}

export interface FoundationClients {
  readonly network: CreateClient & ClusterNetwork
  readonly clusters: ManagedClusterClient
}

export interface FoundationPlan {
  readonly network: CreatePlan | undefined
  /** Also undefined if it will be created in a network that does not exist yet. */
  readonly cluster: ReviewedClusterPlan | undefined
  readonly changes: readonly Change[]
}

/** The parts of the network that exist, by key. */
const idsOf = (plan: CreatePlan | undefined): Ids =>
  new Map([...(plan?.existing ?? [])].map(([key, { id }]) => [key, id]))

/** The cluster, by default in the network that is created for it. */
const placed = (target: ClusterTarget, ids: Ids): ClusterTarget => {
  const group = ids.get('group-endpoint')
  return {
    ...target,
    vcnId: target.vcnId ?? ids.get('vcn'),
    endpointSubnetId: target.endpointSubnetId ?? ids.get('subnet-endpoint'),
    loadBalancerSubnetId: target.loadBalancerSubnetId ?? ids.get('subnet-load-balancer'),
    endpointGroupIds: target.endpointGroupIds ?? (group === undefined ? undefined : [group]),
  }
}

const afterNetwork = (target: ClusterTarget): Change => ({
  action: 'create',
  target: 'name' in target.key ? `cluster "${target.key.name}"` : 'the cluster',
  description: 'enhanced, in the network that is made first',
})

/** While the network is incomplete, only the existence of the cluster can be checked. */
const planCluster = async (
  target: ClusterTarget,
  clients: FoundationClients,
): Promise<ReviewedClusterPlan | undefined> => {
  const isPlaced = target.vcnId !== undefined && target.endpointSubnetId !== undefined
  if (!isPlaced && (await findCluster(target.key, clients.clusters)) === undefined) return undefined
  return planEnsureCluster(target, clients.clusters, clients.network)
}

/**
 * Plans what would be created or changed. Changes nothing. @throws ActionError CLUSTER_*, VCN_*,
 * OCI_*
 */
export const planFoundation = async (
  { network: desired, cluster: described }: Foundation,
  clients: FoundationClients,
): Promise<FoundationPlan> => {
  const network = desired && (await planCreate(desired, clients.network))
  const target = described && placed(described, idsOf(network))
  const cluster = target && (await planCluster(target, clients))
  const ofCluster = target === undefined ? [] : (cluster?.changes ?? [afterNetwork(target)])
  return { network, cluster, changes: [...(network?.changes ?? []), ...ofCluster] }
}

/** The existing parts. */
export interface Ground {
  readonly ids: Ids
  readonly clusterId: string | undefined
}

/**
 * What exists according to a plan, whatever else would change; undefined if something is missing.
 */
export const groundOf = (
  { cluster: described }: Foundation,
  { network, cluster }: FoundationPlan,
): Ground | undefined => {
  const isMissing = network?.changes.some(({ action }) => action === 'create') ?? false
  const clusterId = cluster?.cluster?.id
  if (isMissing || (described !== undefined && clusterId === undefined)) return undefined
  return { ids: idsOf(network), clusterId }
}

interface FoundationApply {
  readonly network: CreateTools
  readonly cluster: ClusterApply
  /** Called once the network is complete. */
  readonly networkDone?: (made: number) => void
}

/**
 * Creates what is missing: the network, then the cluster in it. Continues an interrupted run.
 * @throws ActionError CLUSTER_*, NETWORK_*, OCI_*
 */
export const applyFoundation = async (
  { cluster: described }: Foundation,
  plan: FoundationPlan,
  apply: FoundationApply,
  clients: FoundationClients,
): Promise<Ground> => {
  const made = plan.network && (await applyCreate(plan.network, apply.network))
  if (made?.failure !== undefined) throw made.failure
  apply.networkDone?.(made?.done.length ?? 0)
  const ids = made?.ids ?? new Map<string, string>()
  if (described === undefined) return { ids, clusterId: undefined }
  const target = placed(described, ids)
  const cluster = await planEnsureCluster(target, clients.clusters, clients.network)
  return { ids, clusterId: (await applyEnsureCluster(cluster, apply.cluster)).id }
}

/**
 * @returns the error of a stage that creates nothing, for something described that does not exist
 */
export const groundMissing = ({ changes }: FoundationPlan): ActionError => {
  const lines = changes.map(({ target, description }) => `  ${target}: ${description}`)
  return new ActionError({
    code: 'FOUNDATION_MISSING',
    message: `the environment file describes what is not there yet:\n${lines.join('\n')}`,
    hint: 'Run the root action with this file first: it makes the network and the cluster.',
  })
}

/** The environment with OCIDs in place of descriptions. */
export const onGround = (environment: Environment, { ids, clusterId }: Ground): Environment => {
  const { network } = environment
  const cluster = clusterId ?? environment.cluster
  if (network === undefined || ids.size === 0) return { ...environment, cluster }
  const groups = (['endpoint', 'nodes', 'load-balancer', 'database'] as const).flatMap((role) => {
    const id = ids.get(`group-${role}`)
    return id === undefined ? [] : [[role, id] as const]
  })
  return {
    ...environment,
    cluster,
    network: {
      ...network,
      create: undefined,
      'node-subnet': network['node-subnet'] ?? ids.get('subnet-nodes'),
      'database-subnet': network['database-subnet'] ?? ids.get('subnet-database'),
      groups: { ...Object.fromEntries(groups), ...network.groups },
    },
  }
}
