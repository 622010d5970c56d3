import type {
  ManagedCluster,
  ManagedClusterClient,
  NewCluster,
} from '../../clients/container-engine/managed-cluster.ts'
import { createOnce } from '../../core/create-once.ts'
import { readAfterCreate } from '../../core/read-after-create.ts'
import { startWhenFree } from '../../core/start-when-free.ts'
import { ActionError } from '../../values/action-error.ts'
import { ifSeen } from '../../values/oci/refusal.ts'
import { findCluster, requireOnlyCluster } from './find-cluster.ts'
import { type ClusterWait, followWork } from './wait-for-cluster.ts'

const isGone = ({ state }: ManagedCluster): boolean => state === 'DELETING' || state === 'DELETED'

/** The cluster by its OCID; undefined if it was deleted. */
const liveCluster = async (
  id: string,
  client: ManagedClusterClient,
): Promise<ManagedCluster | undefined> => {
  const cluster = await ifSeen(client.managedCluster(id))
  return cluster === undefined || isGone(cluster) ? undefined : cluster
}

/** Milliseconds after which a work request cannot belong to a call that was just made. */
const OLD = 60_000

/**
 * Whether the work request is of an earlier run whose cluster is deleted. Else reports its cluster.
 */
const isSpent = async (workId: string, { client, clock, seen }: ClusterWait): Promise<boolean> => {
  const { acceptedAt, clusterIds } = await client.clusterWork(workId)
  const [id] = clusterIds
  if (id === undefined) return false
  const isOld = acceptedAt !== undefined && clock.now() - acceptedAt >= OLD
  if (isOld && (await liveCluster(id, client)) === undefined) return true
  await seen?.(id)
  return false
}

/**
 * Creates the cluster once for all concurrent runs, and waits for the work request. Waits also for
 * one that another run creates with a different request.
 * @param accepted called when OCI has accepted the work
 * @throws ActionError CLUSTER_*, RESOURCE_GONE, OCI_*
 */
export const createCluster = async (
  cluster: NewCluster,
  wait: ClusterWait,
  accepted: () => void,
): Promise<ManagedCluster> => {
  const { client, clock, progress } = wait
  const { compartmentId, name, kmsKeyId } = cluster
  const find = async (): Promise<ManagedCluster | undefined> => {
    const found = await findCluster({ compartmentId, name }, client)
    if (found !== undefined)
      progress.info(`cluster "${name}" is there since the plan (${found.id})`)
    return found
  }
  const found = await find()
  if (found !== undefined) return found
  const create = async (token: string): Promise<ManagedCluster | undefined> => {
    const workId = await startWhenFree(wait, () => client.createCluster(cluster, token))
    if (await isSpent(workId, wait)) return undefined
    accepted()
    progress.info(`creating cluster "${name}" (work request ${workId})`)
    const [id] = (await followWork(workId, { compartmentId, kmsKeyId }, wait)).clusterIds
    if (id === undefined) throw namesNoCluster(workId)
    return readAfterCreate(() => liveCluster(id, client), clock)
  }
  const created = await createOnce({
    name: `cluster "${name}"`,
    identity: ['cluster', compartmentId, name],
    create,
    find: () => readAfterCreate(find, clock),
  })
  await requireOnlyCluster(created, client)
  return created
}

const namesNoCluster = (workId: string): ActionError =>
  new ActionError({
    code: 'CLUSTER_WORK_FAILED',
    message: `work request ${workId} succeeded but names no cluster`,
    hint: 'Run again: the cluster is found by its name then.',
  })
