import type { NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import type { ClusterNodes } from '../../clients/kubernetes/nodes/cluster-nodes.ts'
import type { Wait } from '../../core/await-result.ts'
import type { Progress } from '../../core/progress.ts'

/** Opens the cluster to the identity of the step. @throws Error where it has no access */
export type OpenNodes = () => Promise<ClusterNodes>

/** The pool in its last seen state. */
export interface SeenPool {
  readonly id: string
  /** Number of ACTIVE virtual nodes; null until read. */
  readonly virtualNodes: number | null
}

export interface PoolWait extends Wait {
  readonly client: NodePoolClient
  readonly progress: Progress
  /** Called with the pool on every poll, so that it is known even if the wait fails. */
  readonly seen?: (pool: SeenPool) => Promise<void> | void
  /** The cluster's nodes; if left out or not readable, OCI's states suffice. */
  readonly kubernetes?: OpenNodes | undefined
}
