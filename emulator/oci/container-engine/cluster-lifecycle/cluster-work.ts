import type { Context } from '../../core/context.ts'
import type { Collection } from '../../core/store.ts'
import type { WorkRequest } from '../../core/work-request.ts'
import type { Job, WorkRequests } from '../../core/work-requests.ts'
import type { Cluster } from '../cluster.ts'
import { setClusterEndpoint } from '../cluster-endpoints.ts'
import type { ApiServer } from '../clusters.ts'
import type { VirtualNodePool } from '../virtual-node-pool.ts'
import { defaultEviction, type VirtualNodes } from '../virtual-nodes.ts'
import { endpointProblem } from './cluster-checks.ts'
import { type ControlPlanes, nowhere, servedCluster } from './control-planes.ts'

type Log = (message: string) => void

interface ClusterWorkParts {
  readonly nodes: VirtualNodes
  readonly apiServer: ApiServer
  readonly controlPlanes: ControlPlanes
}

/** Carries out the work requests of clusters. */
export class ClusterWork {
  readonly #context: Context
  readonly #parts: ClusterWorkParts
  readonly #clusters: Collection<Cluster>

  constructor(context: Context, parts: ClusterWorkParts) {
    this.#context = context
    this.#parts = parts
    this.#clusters = context.store.collection<Cluster>('clusters')
  }

  /** Registers the jobs of clusters' work requests. */
  defineIn(workRequests: WorkRequests): void {
    workRequests.define('CLUSTER_CREATE', this.#job('CREATED', 'FAILED', this.#create))
    workRequests.define('CLUSTER_UPDATE', this.#job('UPDATED', 'ACTIVE', this.#update))
    workRequests.define('CLUSTER_DELETE', this.#job('DELETED', 'FAILED', this.#delete))
  }

  #job(
    done: Job['done'],
    whenFailed: Cluster['lifecycleState'],
    work: (cluster: Cluster, log: Log, signal: AbortSignal) => Promise<void>,
  ): Job {
    return {
      done,
      run: async (request, log, signal) => work(this.#cluster(request), log, signal),
      finish: (request, error) => {
        const cluster = this.#cluster(request)
        const after = done === 'DELETED' ? 'DELETED' : 'ACTIVE'
        this.#clusters.put(
          error
            ? { ...cluster, lifecycleState: whenFailed, lifecycleDetails: error.message }
            : { ...cluster, lifecycleState: after },
        )
      },
    }
  }

  readonly #create = async (cluster: Cluster, log: Log, signal: AbortSignal): Promise<void> => {
    const problem = endpointProblem(this.#context, cluster)
    if (problem !== undefined) throw new Error(problem)
    log('Creating the control plane')
    if (!(await this.#parts.controlPlanes.open(cluster.id, signal))) {
      log('This emulator has no control plane for another cluster')
      setClusterEndpoint(this.#context, cluster.id, nowhere)
    }
    await this.#authenticate(cluster, log, signal)
  }

  /** Applies the cluster's new settings to the API server and to the virtual nodes of all pools. */
  readonly #update = async (cluster: Cluster, log: Log, signal: AbortSignal): Promise<void> => {
    await this.#authenticate(cluster, log, signal)
    for (const pool of this.#poolsOf(cluster)) {
      if (pool.kubernetesVersion !== cluster.kubernetesVersion) {
        await this.#upgrade(pool, cluster.kubernetesVersion, log, signal)
      }
    }
  }

  /** Upgrades virtual nodes with the control plane: their pods are evicted and come back. */
  async #upgrade(pool: VirtualNodePool, version: string, log: Log, signal: AbortSignal) {
    const pools = this.#context.store.collection<VirtualNodePool>('virtualNodePools')
    log(`Upgrading virtual node pool ${pool.displayName} to ${version}`)
    pools.put({ ...pool, lifecycleState: 'UPDATING' })
    for (const node of this.#parts.nodes.of(pool.id)) {
      if (node.lifecycleState === 'ACTIVE')
        await this.#parts.nodes.renew(node, { pool, version }, signal)
    }
    pools.put({ ...pool, kubernetesVersion: version })
  }

  /**
   * Applies the cluster's settings to the API server; one that it refuses fails the work request.
   */
  async #authenticate(cluster: Cluster, log: Log, signal: AbortSignal): Promise<void> {
    if (servedCluster(this.#context) !== cluster.id) return
    const outcome = await this.#parts.apiServer.authenticateBy(cluster, signal)
    if (outcome === 'refused')
      throw new Error('The API server refused the OpenID Connect configuration; its log says why')
    if (outcome === 'waiting')
      log('The issuer does not answer: the API server goes on asking, and takes no token of it yet')
  }

  /** Removes all virtual nodes; network resources stay. */
  readonly #delete = async (cluster: Cluster, log: Log, signal: AbortSignal): Promise<void> => {
    const pools = this.#context.store.collection<VirtualNodePool>('virtualNodePools')
    for (const pool of this.#poolsOf(cluster)) {
      log(`Deleting virtual node pool ${pool.displayName}`)
      for (const node of this.#parts.nodes.of(pool.id))
        await this.#parts.nodes.leave(node, { ...defaultEviction, graceMilliseconds: 0 }, signal)
      pools.put({ ...pool, lifecycleState: 'DELETED' })
    }
    await this.#parts.controlPlanes.close(cluster.id)
  }

  #poolsOf({ id }: Cluster): VirtualNodePool[] {
    return this.#context.store
      .collection<VirtualNodePool>('virtualNodePools')
      .list((pool) => pool.clusterId === id && pool.lifecycleState !== 'DELETED')
  }

  #cluster({ clusterId }: WorkRequest): Cluster {
    const cluster = this.#clusters.get(clusterId)
    if (!cluster) throw new Error(`cluster ${clusterId} is not in the store`)
    return cluster
  }
}
