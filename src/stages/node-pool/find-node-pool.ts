import type { Cluster } from '../../clients/container-engine/clusters.ts'
import type { NodePool, NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import { ActionError } from '../../values/action-error.ts'
import type { NodePoolTarget } from './node-pool-target.ts'
import { isMadeFor } from './replaced-pool.ts'

/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
export const requireVirtualNodeSupport = (
  cluster: Pick<Cluster, 'id' | 'name' | 'state' | 'isEnhanced' | 'hasNativePodNetwork'>,
): void => {
  const what = `cluster "${cluster.name}" (${cluster.id})`
  if (!cluster.isEnhanced) {
    throw new ActionError({
      code: 'CLUSTER_NOT_ENHANCED',
      message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
      hint: 'Upgrade it by ensure-cluster with "upgrade: true", or in the console (it cannot be turned back), or use another cluster.',
    })
  }
  if (!cluster.hasNativePodNetwork) {
    throw new ActionError({
      code: 'CLUSTER_NOT_NATIVE',
      message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
      hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
    })
  }
  if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
    throw new ActionError({
      code: 'CLUSTER_NOT_ACTIVE',
      message: `${what} is ${cluster.state}`,
      hint: 'Wait until the cluster is ACTIVE, or use another one.',
    })
  }
}

const oldestFirst = (a: NodePool, b: NodePool): number =>
  (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id)

/** A replacement that was begun. */
const pairOf = (pools: readonly NodePool[]) =>
  pools.flatMap((pool) =>
    pools.filter((old) => isMadeFor(pool, old)).map((old) => ({ pool, old })),
  )[0]

/** Nothing is deleted: people have to check which of them the pods run on. */
const ambiguous = (
  { clusterId, name }: NodePoolTarget,
  pools: readonly NodePool[],
): ActionError => {
  const lines = pools
    .toSorted(oldestFirst)
    .map(({ id, createdAt, state, size }, index) =>
      [
        `  ${index === 0 ? 'oldest' : 'newer '} ${id}`,
        `created ${createdAt ?? 'at a time that OCI does not say'}, ${state}, size ${size}`,
      ].join(' '),
    )
  return new ActionError({
    code: 'NODE_POOL_AMBIGUOUS',
    message: `cluster ${clusterId} has ${pools.length} virtual node pools named "${name}":\n${lines.join('\n')}`,
    hint:
      pairOf(pools) === undefined
        ? 'Each of them is paid for. Keep the one that the pods run on, mostly the oldest; delete or rename the others in the console, and run again.'
        : 'The newer was made in place of the older: run again with "replace: allow", which finishes that; or delete the one that is not wanted in the console.',
  })
}

/**
 * Searches again after creating the pool: others may have created one of this name, which OCI
 * allows.
 * @param old the pool that the new one replaces, if any
 * @throws ActionError NODE_POOL_AMBIGUOUS
 */
export const requireOnlyPool = async (
  target: NodePoolTarget,
  pool: NodePool,
  client: Pick<NodePoolClient, 'findNodePools'>,
  old?: NodePool,
): Promise<void> => {
  const { clusterId, compartmentId, name } = target
  const found = await client.findNodePools(compartmentId, clusterId, name)
  const others = found.filter(
    ({ id, state }) => state !== 'DELETING' && id !== pool.id && id !== old?.id,
  )
  if (others.length > 0) throw ambiguous(target, [pool, ...others])
}

const failed = (pool: NodePool): ActionError =>
  new ActionError({
    code: 'NODE_POOL_FAILED',
    message: `virtual node pool "${pool.name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
    hint: 'Delete the pool in the console, remove the cause that it names, and run again; or have it replaced by another ("replace: allow").',
  })

/** The pools of one name: one, or two while one is replaced by the other. */
interface FoundPools {
  readonly pool: NodePool | undefined
  /** The one that the pool was made in place of. */
  readonly old: NodePool | undefined
  /** Those of them that OKE deletes. */
  readonly leaving: readonly NodePool[]
}

/**
 * The pools by their name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, and NODE_POOL_FAILED for one that may not be replaced
 */
export const findPools = async (
  target: NodePoolTarget,
  client: Pick<NodePoolClient, 'findNodePools'>,
): Promise<FoundPools> => {
  const { clusterId, compartmentId, name, replaces = false } = target
  const found = await client.findNodePools(compartmentId, clusterId, name)
  const live = found.filter(({ state }) => state !== 'DELETING')
  const pair = live.length === 2 && replaces ? pairOf(live) : undefined
  if (live.length > 1 && pair === undefined) throw ambiguous(target, live)
  const pool = pair?.pool ?? live[0]
  if (pool?.state === 'FAILED' && !replaces) throw failed(pool)
  const leaving = found.filter(
    (one) => one.state === 'DELETING' && pool !== undefined && isMadeFor(pool, one),
  )
  return { pool, old: pair?.old, leaving }
}
