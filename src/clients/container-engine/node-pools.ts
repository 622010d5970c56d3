import type { Availability } from '../oci/limit-availability.ts'
import type { Cycling } from '../../values/oci/cycling.ts'

/** One virtual node pool. */
export interface NodePool {
  readonly id: string
  readonly name: string
  readonly clusterId: string
  readonly compartmentId: string
  readonly size: number
  readonly shape: string
  readonly podSubnetId: string
  readonly podGroupIds: readonly string[]
  readonly nodeGroupIds: readonly string[]
  readonly placements: readonly Placement[]
  readonly labels: Readonly<Record<string, string>>
  readonly taints: readonly Taint[]
  /** Freeform tags of the pool, not of its virtual nodes. */
  readonly tags: Readonly<Record<string, string>>
  readonly state: string
  /** E.g. `2026-11-28T21:50:00.000Z`, if OCI says it. */
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  /** Of the tenancy's default tags, where it has them. */
  readonly createdBy?: string | undefined
  /** Why it needs attention or failed. */
  readonly stateDetails?: string | undefined
  /** Whether its last change asked for its virtual nodes to be replaced. */
  readonly isCycling?: boolean | undefined
  /** Its version, if it was read alone. */
  readonly etag?: string | undefined
}

export interface Placement {
  readonly availabilityDomain: string
  readonly subnetId: string
  readonly faultDomains: readonly string[]
}

export interface Taint {
  readonly key: string
  readonly value: string
  readonly effect: string
}

/** What a pool is made of; everything but these can only be set by making another. */
export type NodePoolSettings = Pick<
  NodePool,
  | 'name'
  | 'size'
  | 'shape'
  | 'podSubnetId'
  | 'podGroupIds'
  | 'nodeGroupIds'
  | 'placements'
  | 'labels'
  | 'taints'
  | 'tags'
>

/** What an update sends. */
export interface NodePoolUpdate extends Partial<NodePoolSettings> {
  /** Replaces the virtual nodes that exist by new ones, or says that they are to be left. */
  readonly cycling?: Cycling | 'off' | undefined
}

export interface VirtualNode {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly faultDomain?: string | undefined
  readonly problem?: string | undefined
}

export interface WorkRequest {
  readonly id: string
  readonly status: string
  /** Milliseconds since the epoch, if OCI says it. */
  readonly acceptedAt?: number | undefined
  /** OCIDs of the virtual node pools it made or changed. */
  readonly nodePoolIds: readonly string[]
}

/** Container Engine as the node pool stage sees it. Every call throws ActionError OCI_*. */
export interface NodePoolClient {
  /** Pools of the cluster by that name that are not deleted. */
  findNodePools(
    compartmentId: string,
    clusterId: string,
    name: string,
  ): Promise<readonly NodePool[]>
  nodePool(id: string): Promise<NodePool>
  /**
   * A retry token that was sent before brings the work request of that time.
   * @returns the OCID of the work request.
   */
  createNodePool(
    compartmentId: string,
    clusterId: string,
    settings: NodePoolSettings,
    retryToken: string,
  ): Promise<string>
  /**
   * @returns the OCID of the work request.
   * @throws ActionError OCI_CHANGED_MEANWHILE if an etag is given that is no longer the pool's.
   */
  updateNodePool(id: string, settings: NodePoolUpdate, etag?: string): Promise<string>
  virtualNodes(nodePoolId: string): Promise<readonly VirtualNode[]>
  workRequest(id: string): Promise<WorkRequest>
  /** What went wrong in it, in OCI's words. */
  workRequestErrors(id: string, compartmentId: string): Promise<readonly string[]>
  availabilityDomains(compartmentId: string): Promise<readonly string[]>
  /** Virtual nodes of the region, by its service limit. */
  virtualNodeLimit(compartmentId: string): Promise<Availability | undefined>
}

/** For stages that check all pools, whoever made them. */
export interface NodePoolListing {
  /** Every pool of the cluster that is not deleted. */
  nodePools(compartmentId: string, clusterId: string): Promise<readonly NodePool[]>
}
