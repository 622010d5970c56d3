import type {
  ManagedCluster,
  ManagedClusterClient,
} from '../../clients/container-engine/managed-cluster.ts'
import { ActionError } from '../../values/action-error.ts'
import { type ClusterKey, keyText } from './cluster-target.ts'

type Finder = Pick<ManagedClusterClient, 'findClusters' | 'managedCluster'>

const isGone = ({ state }: ManagedCluster): boolean => ['DELETING', 'DELETED'].includes(state)

const ambiguous = (name: string, clusters: readonly ManagedCluster[]): ActionError => {
  const lines = clusters
    .toSorted((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''))
    .map(({ id, createdAt, state }) => `  ${id} created ${createdAt ?? 'unknown'}, ${state}`)
  return new ActionError({
    code: 'CLUSTER_AMBIGUOUS',
    message: `the compartment has ${clusters.length} clusters named "${name}":\n${lines.join('\n')}`,
    hint: 'Give the OCID of the one that is meant as cluster-id, or rename or delete the others in the console.',
  })
}

/** A failed creation leaves the cluster, which counts against limits and may be billed. */
const failed = ({ id, name, stateDetails }: ManagedCluster): ActionError =>
  new ActionError({
    code: 'CLUSTER_FAILED',
    message: `cluster "${name}" (${id}) is FAILED: ${stateDetails ?? 'OCI gives no details'}`,
    hint: 'Remove the cause that OCI names, delete the failed cluster in the console, and run again: a cluster is never deleted by this action.',
  })

/** @throws ActionError CLUSTER_FAILED, CLUSTER_NOT_FOUND for one that is deleted */
export const requireLive = (cluster: ManagedCluster): ManagedCluster => {
  if (cluster.state === 'FAILED') throw failed(cluster)
  if (isGone(cluster)) {
    throw new ActionError({
      code: 'CLUSTER_NOT_FOUND',
      message: `cluster "${cluster.name}" (${cluster.id}) is ${cluster.state}`,
      hint: 'Give the OCID of another cluster, or name and compartment of the one to make.',
    })
  }
  return cluster
}

/** The cluster of this name that is not (being) deleted. @throws ActionError CLUSTER_AMBIGUOUS */
const byName = async (
  { compartmentId, name }: Exclude<ClusterKey, { readonly id: string }>,
  client: Finder,
): Promise<ManagedCluster | undefined> => {
  const live = (await client.findClusters(compartmentId, name)).filter((one) => !isGone(one))
  if (live.length > 1) throw ambiguous(name, live)
  return live[0]
}

/**
 * The cluster by its OCID, or by its name in a compartment, read in full.
 * @returns undefined if there is none of that name: a 404 for an OCID may mean that it is not
 * visible
 * @throws ActionError CLUSTER_AMBIGUOUS, CLUSTER_FAILED, CLUSTER_NOT_FOUND, OCI_*
 */
export const findCluster = async (
  key: ClusterKey,
  client: Finder,
): Promise<ManagedCluster | undefined> => {
  if ('id' in key) return requireLive(await client.managedCluster(key.id))
  const found = await byName(key, client)
  // A list leaves out the key and the etag.
  return found && requireLive(await client.managedCluster(found.id))
}

/**
 * Searches again after creating the cluster: OCI does not enforce unique names.
 * @throws ActionError CLUSTER_AMBIGUOUS
 */
export const requireOnlyCluster = async (
  cluster: ManagedCluster,
  client: Pick<Finder, 'findClusters'>,
): Promise<void> => {
  const found = await client.findClusters(cluster.compartmentId, cluster.name)
  const others = found.filter((one) => one.id !== cluster.id && !isGone(one))
  if (others.length > 0) throw ambiguous(cluster.name, [cluster, ...others])
}

/** @returns the error for a missing cluster that must not be created */
export const missing = (key: ClusterKey): ActionError =>
  new ActionError({
    code: 'CLUSTER_NOT_FOUND',
    message: `there is no ${keyText(key)} in the compartment`,
    hint: 'Check name, compartment and region (and that the signed-in identity may read clusters there), or set "create: true" to make it.',
  })
