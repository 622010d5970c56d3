import { removeControlPlane, type ServedCluster, startServedCluster } from './served-cluster.ts'
import type { Surroundings } from './served-cluster.ts'
import { setClusterEndpoint } from './oci/container-engine/cluster-endpoints.ts'
import {
  claimControlPlane,
  type ControlPlanes,
  releaseControlPlane,
  servedCluster,
} from './oci/container-engine/cluster-lifecycle/control-planes.ts'
import type { ApiServer } from './oci/container-engine/clusters.ts'
import type {
  VirtualNode,
  VirtualNodePool,
  VirtualNodeRunner,
} from './oci/container-engine/virtual-node-pool.ts'

/**
 * Runs the one cluster at a time that has a real control plane. It starts when the cluster is
 * created, or with the emulator, and ends when the cluster is deleted. Virtual nodes of other
 * clusters exist only in OCI's responses.
 */
export class ClusterOnDemand implements ControlPlanes, VirtualNodeRunner {
  readonly #around: Surroundings
  readonly #changed: () => Promise<void>
  #running: ServedCluster | undefined

  /** `changed` is called after a cluster was started or removed. */
  constructor(around: Surroundings, changed: () => Promise<void>) {
    this.#around = around
    this.#changed = changed
  }

  /** Starts the cluster of the saved or seeded state; does nothing if there is no cluster yet. */
  async start(): Promise<void> {
    const { context, instance } = this.#around
    const clusterId = servedCluster(context)
    if (clusterId === undefined) return
    this.#running = await startServedCluster(this.#around, clusterId)
    setClusterEndpoint(context, clusterId, this.#running.server, instance.name)
  }

  async open(clusterId: string): Promise<boolean> {
    const { context, instance } = this.#around
    if (!claimControlPlane(context, clusterId)) return false
    try {
      this.#running ??= await startServedCluster(this.#around, clusterId)
    } catch (error) {
      await removeControlPlane(this.#around.instance)
      releaseControlPlane(context)
      throw error
    }
    setClusterEndpoint(context, clusterId, this.#running.server, instance.name)
    await this.#changed()
    return true
  }

  async close(clusterId: string): Promise<void> {
    const { context, instance } = this.#around
    if (servedCluster(context) !== clusterId) return
    await this.stop()
    await removeControlPlane(instance)
    releaseControlPlane(context)
    await this.#changed()
  }

  /** Ends everything except the control plane's processes. */
  async stop(): Promise<void> {
    const running = this.#running
    this.#running = undefined
    await running?.stop()
  }

  readonly apiServer: ApiServer = {
    certificateAuthority: () => this.#running?.apiServer.certificateAuthority() ?? '',
    authenticateBy: async (cluster, signal) =>
      (await this.#running?.apiServer.authenticateBy(cluster, signal)) ?? 'applied',
  }

  async join(node: VirtualNode, pool: VirtualNodePool): Promise<void> {
    if (this.#serves(pool)) await this.#running?.runner.join(node, pool)
  }

  async leave(name: string, options: Parameters<VirtualNodeRunner['leave']>[1]): Promise<void> {
    const { store } = this.#around.context
    const pools = store.collection<VirtualNodePool>('virtualNodePools')
    const [node] = store.collection<VirtualNode>('virtualNodes').list((one) => {
      const pool = pools.get(one.virtualNodePoolId)
      const isGone = one.lifecycleState === 'DELETED'
      return one.displayName === name && !isGone && pool !== undefined && this.#serves(pool)
    })
    if (node !== undefined) await this.#running?.runner.leave(name, options)
  }

  #serves({ clusterId }: Pick<VirtualNodePool, 'clusterId'>): boolean {
    return servedCluster(this.#around.context) === clusterId
  }
}
