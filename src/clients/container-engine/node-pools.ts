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
  /** E.g. `2026-11-28T21:50:00.000Z`, if OCI gives it. */
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  /** The creator from the tenancy's default tags, if it has them. */
  readonly createdBy?: string | undefined
  /** The reason that it needs attention or failed. */
  readonly stateDetails?: string | undefined
  /** Whether its last change requested replacement of its virtual nodes. */
  readonly isCycling?: boolean | undefined
  /** Its etag, if it was read individually. */
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

/** The settings that a pool is created with and compared by. */
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

/** The content of an update. */
export interface NodePoolUpdate extends Partial<NodePoolSettings> {
  /** How existing virtual nodes are replaced; `off` keeps them. */
  readonly cycling?: Cycling | 'off' | undefined
}

export interface VirtualNode {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly availabilityDomain?: string | undefined
  readonly faultDomain?: string | undefined
  /** Its private address, which its Kubernetes node has for a name. */
  readonly address?: string | undefined
  readonly problem?: string | undefined
}

export interface WorkRequest {
  readonly id: string
  readonly status: string
  /** Milliseconds since the epoch, if OCI gives it. */
  readonly acceptedAt?: number | undefined
  /** OCIDs of the virtual node pools that it created or changed. */
  readonly nodePoolIds: readonly string[]
}

/** Container Engine as the node pool stage sees it. Every call throws ActionError OCI_*. */
export interface NodePoolClient {
  /** Pools of the cluster with that name that are not deleted. */
  findNodePools(
    compartmentId: string,
    clusterId: string,
    name: string,
  ): Promise<readonly NodePool[]>
  nodePool(id: string): Promise<NodePool>
  /**
   * A retry token that was sent before returns the earlier work request.
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
   * @throws ActionError OCI_CHANGED_MEANWHILE if a given etag is no longer the pool's.
   */
  updateNodePool(id: string, settings: NodePoolUpdate, etag?: string): Promise<string>
  /**
   * Cordons and drains its nodes, then deletes them.
   * @param graceMinutes after which pods that are left make it fail
   * @returns the OCID of the work request.
   */
  deleteNodePool(id: string, graceMinutes: number, etag?: string): Promise<string>
  virtualNodes(nodePoolId: string): Promise<readonly VirtualNode[]>
  workRequest(id: string): Promise<WorkRequest>
  /** Its errors, in OCI's words. */
  workRequestErrors(id: string, compartmentId: string): Promise<readonly string[]>
  availabilityDomains(compartmentId: string): Promise<readonly string[]>
  /** Names of the pod shapes that OKE offers. */
  podShapes(compartmentId: string): Promise<readonly string[]>
  /** The region's service limit of virtual nodes. */
  virtualNodeLimit(compartmentId: string): Promise<Availability | undefined>
}

/** For stages that check all pools, whoever created them. */
export interface NodePoolListing {
  /** Every pool of the cluster that is not deleted. */
  nodePools(compartmentId: string, clusterId: string): Promise<readonly NodePool[]>
}
