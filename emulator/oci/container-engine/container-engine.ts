import type { Context } from '../core/context.ts'
import type { Route } from '../core/service.ts'
import type { WorkRequests } from '../core/work-requests.ts'
import { addonRoutes } from './addons.ts'
import { ClusterWork } from './cluster-lifecycle/cluster-work.ts'
import { ClusterWrites } from './cluster-lifecycle/cluster-writes.ts'
import type { ControlPlanes } from './cluster-lifecycle/control-planes.ts'
import { type ApiServer, Clusters } from './clusters.ts'
import { poolOfNode } from './node-settings.ts'
import { nodePoolRoutes } from './node-pool-routes.ts'
import { optionRoutes } from './option-routes.ts'
import { podShapeRoutes } from './pod-shapes.ts'
import { PoolWork } from './pool-work.ts'
import { type Outcome, Provocations } from './provocations.ts'
import { virtualNodeRoutes } from './virtual-node-routes.ts'
import { VirtualNodePools } from './virtual-node-pools.ts'
import type { VirtualNode, VirtualNodePool, VirtualNodeRunner } from './virtual-node-pool.ts'
import { VirtualNodes } from './virtual-nodes.ts'
import { workRequestRoutes } from './work-request-routes.ts'

interface ContainerEngineParts {
  readonly workRequests: WorkRequests
  readonly runner: VirtualNodeRunner
  /** Returns the names of the region's availability domains, as the identity service lists them. */
  readonly availabilityDomains: () => readonly string[]
  readonly apiServer: ApiServer
  readonly controlPlanes: ControlPlanes
}

export interface ContainerEngine {
  readonly routes: Route[]
  /** Makes the next operation on the pool with this display name or OCID end with this outcome. */
  provoke(pool: string, outcome: Outcome): void
  /**
   * Joins the nodes of a saved state to the cluster again. Call `workRequests.resume()` afterwards.
   */
  rejoin(): Promise<void>
}

/** Simulates Container Engine: clusters, virtual node pools and what belongs to them. */
export const containerEngine = (context: Context, parts: ContainerEngineParts): ContainerEngine => {
  const { workRequests, runner } = parts
  const provocations = new Provocations(context)
  const nodes = new VirtualNodes(context, runner)
  new PoolWork(context, nodes, provocations).defineIn(workRequests)
  new ClusterWork(context, { nodes, ...parts }).defineIn(workRequests)
  const routes = [
    ...new Clusters(context, parts.apiServer).routes(),
    ...new ClusterWrites(context, workRequests).routes(),
    ...new VirtualNodePools(context, workRequests, parts.availabilityDomains).routes(),
    ...virtualNodeRoutes(context),
    ...podShapeRoutes(context),
    ...addonRoutes(context),
    ...optionRoutes(context),
    ...nodePoolRoutes(context),
    ...workRequestRoutes(context),
  ]
  return {
    routes,
    provoke: (pool, outcome) => provocations.provoke(pool, outcome),
    rejoin: () => rejoin(context, runner),
  }
}

const rejoin = async (context: Context, runner: VirtualNodeRunner): Promise<void> => {
  const pools = context.store.collection<VirtualNodePool>('virtualNodePools')
  const nodes = context.store
    .collection<VirtualNode>('virtualNodes')
    .list((node) => node.lifecycleState === 'ACTIVE')
  await Promise.all(
    nodes.map(async (node) => {
      const pool = pools.get(node.virtualNodePoolId)
      if (pool) await runner.join(node, poolOfNode(context.store, node, pool))
    }),
  )
}
