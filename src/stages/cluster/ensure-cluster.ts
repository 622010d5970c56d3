import type {
  ManagedCluster,
  ManagedClusterClient,
  NewCluster,
} from '../../clients/container-engine/managed-cluster.ts'
import type { Plan } from '../../core/change.ts'
import { startWhenFree } from '../../core/start-when-free.ts'
import { ActionError } from '../../values/action-error.ts'
import { isChangedMeanwhile } from '../../values/oci/refusal.ts'
import { chooseVersion } from './choose-version.ts'
import { type ClusterNetwork, requireNetwork } from './cluster-network.ts'
import {
  type ClusterChange,
  describeNew,
  planUpdates,
  type UpdateClusterChange,
} from './cluster-plan.ts'
import { type ClusterTarget, keyText } from './cluster-target.ts'
import { createCluster } from './create-cluster.ts'
import { findCluster, missing } from './find-cluster.ts'
import { type ClusterWait, followWork, settle } from './wait-for-cluster.ts'

/** The plan, with the state that it was computed from. */
export interface ReviewedClusterPlan extends Plan<ClusterChange> {
  readonly target: ClusterTarget
  readonly cluster: ManagedCluster | undefined
}

/**
 * The settings to create the cluster with. @throws ActionError CLUSTER_VERSION_UNAVAILABLE,
 * CLUSTER_NOT_FOUND
 */
const newCluster = async (
  target: ClusterTarget,
  client: Pick<ManagedClusterClient, 'versions'>,
): Promise<NewCluster> => {
  const { key, vcnId, endpointSubnetId } = target
  if ('id' in key || !target.creates || vcnId === undefined || endpointSubnetId === undefined) {
    throw missing(key)
  }
  const { loadBalancerSubnetId, servicesCidr, podsCidr, kmsKeyId, openId, tags = {} } = target
  return {
    ...key,
    vcnId,
    version: chooseVersion(target.version ?? 'latest', await client.versions(key.compartmentId)),
    endpoint: {
      subnetId: endpointSubnetId,
      groupIds: target.endpointGroupIds ?? [],
      isPublic: target.isEndpointPublic ?? true,
    },
    ...{ loadBalancerSubnetId, servicesCidr, podsCidr, kmsKeyId, openId, tags },
  }
}

/**
 * Plans what would be created or changed. Changes nothing.
 * @throws ActionError CLUSTER_*, OCI_*
 */
export const planEnsureCluster = async (
  target: ClusterTarget,
  client: ManagedClusterClient,
  network: ClusterNetwork,
): Promise<ReviewedClusterPlan> => {
  const cluster = await findCluster(target.key, client)
  if (cluster !== undefined) {
    const changes = planUpdates(target, cluster)
    const kept = `cluster "${cluster.name}": ${cluster.version}, ${cluster.state}`
    return { target, cluster, changes, kept: changes.length === 0 ? [kept] : [] }
  }
  const wanted = await newCluster(target, client)
  await requireNetwork(wanted, network)
  const change = {
    action: 'create' as const,
    target: keyText(target.key),
    description: describeNew(target, wanted),
    cluster: wanted,
  }
  return { target, cluster, changes: [change], kept: [] }
}

/** Reports a change that OCI has accepted before waiting for it. */
export interface ClusterApply extends ClusterWait {
  readonly changed?: (change: ClusterChange) => void
}

const send = (
  cluster: ManagedCluster,
  { update, endpoint }: UpdateClusterChange,
  { client }: ClusterApply,
): Promise<string> =>
  endpoint === undefined
    ? client.updateCluster(cluster, update ?? {})
    : client.updateEndpoint(cluster, endpoint)

/**
 * Makes one change, unless the cluster changed since it was read.
 * @returns whether it was made
 */
const makeChange = async (
  cluster: ManagedCluster,
  change: UpdateClusterChange,
  wait: ClusterApply,
): Promise<boolean> => {
  try {
    const workId = await startWhenFree(wait, () => send(cluster, change, wait))
    wait.changed?.(change)
    wait.progress.info(`updating ${change.target}: ${change.description} (work request ${workId})`)
    await followWork(workId, cluster, wait)
    return true
  } catch (error) {
    if (!isChangedMeanwhile(error) || wait.clock.now() >= wait.deadline) throw error
    wait.progress.info(`${change.target} was changed by another client: reading it again`)
    return false
  }
}

/** Polls that may not show a completed change yet, and the milliseconds between them. */
const LOOKS = 8
const LOOK_PAUSE = 2000

const unseen = ({ target, description }: ClusterChange): ActionError =>
  new ActionError({
    code: 'CLUSTER_WORK_FAILED',
    message: `OCI says that it changed ${target} (${description}), and the cluster does not show it`,
    hint: 'Check the cluster in the console: a user or a tool may be reverting the change. Then run again.',
  })

/** Makes changes until none is left; decides again at each poll. */
const bring = async (
  target: ClusterTarget,
  found: ManagedCluster,
  wait: ClusterApply,
): Promise<ManagedCluster> => {
  const lookups = new Map<string, number>()
  for (let cluster = found; ; cluster = await wait.client.managedCluster(cluster.id)) {
    cluster = await settle(cluster, wait)
    const [next] = planUpdates(target, cluster)
    if (next === undefined) return cluster
    const made = lookups.get(next.description)
    if (made === undefined) {
      if (await makeChange(cluster, next, wait)) lookups.set(next.description, 0)
      continue
    }
    if (made >= LOOKS) throw unseen(next)
    lookups.set(next.description, made + 1)
    await wait.clock.sleep(LOOK_PAUSE, wait.signal)
  }
}

/**
 * Applies the plan and waits until the cluster is idle, even if nothing had to change: an
 * interrupted run may have left work unfinished.
 * @throws ActionError CLUSTER_*, OCI_*
 */
export const applyEnsureCluster = async (
  { target, changes, cluster: found }: ReviewedClusterPlan,
  wait: ClusterApply,
): Promise<ManagedCluster> => {
  const [first] = changes
  const cluster =
    first?.action === 'create'
      ? await createCluster(first.cluster, wait, () => wait.changed?.(first))
      : found
  if (cluster === undefined) throw missing(target.key)
  await wait.seen?.(cluster.id)
  return bring(target, cluster, wait)
}
