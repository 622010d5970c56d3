import type { Collection, Store, Stored } from '../core/store.ts'
import type { PoolSettings, VirtualNode, VirtualNodePool } from './virtual-node-pool.ts'

type Settings = Pick<
  PoolSettings,
  'podConfiguration' | 'nsgIds' | 'initialVirtualNodeLabels' | 'taints'
>

interface NodeSettings extends Stored, Required<Settings> {}

const settingsIn = (store: Store): Collection<NodeSettings> =>
  store.collection<NodeSettings>('virtualNodeSettings')

/**
 * Stores the settings that a virtual node is created with: later changes of its pool do not affect
 * it.
 */
export const keepSettings = (store: Store, nodeId: string, pool: Settings): void => {
  const { podConfiguration, nsgIds = [], initialVirtualNodeLabels = [], taints = [] } = pool
  settingsIn(store).put({ id: nodeId, podConfiguration, nsgIds, initialVirtualNodeLabels, taints })
}

export const forgetSettings = (store: Store, nodeId: string): void =>
  void settingsIn(store).delete(nodeId)

/** Returns the pool with the settings that this node was created with. */
export const poolOfNode = (
  store: Store,
  node: Pick<VirtualNode, 'id'>,
  pool: VirtualNodePool,
): VirtualNodePool => {
  return { ...pool, ...settingsIn(store).get(node.id), id: pool.id }
}
