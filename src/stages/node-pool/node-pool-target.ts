import type { Cycling } from '../../values/oci/cycling.ts'
import type { WantedPlacement } from '../../values/oci/placement.ts'
import type { Placement, Taint } from '../../clients/container-engine/node-pools.ts'

/** The desired virtual node pool. Settings left out are not touched on an existing pool. */
export interface NodePoolTarget {
  readonly clusterId: string
  /** The compartment of the pool. */
  readonly compartmentId: string
  readonly name: string
  readonly size: number
  /** E.g. `Pod.Standard.E4.Flex`. */
  readonly shape: string
  readonly nodeSubnetId: string
  /** The nodes' subnet unless the pods have their own. */
  readonly podSubnetId: string
  readonly nodeGroupIds?: readonly string[] | undefined
  readonly podGroupIds?: readonly string[] | undefined
  readonly labels?: Readonly<Record<string, string>> | undefined
  readonly taints?: readonly Taint[] | undefined
  /** Freeform tags of the pool; those of others stay. */
  readonly tags?: Readonly<Record<string, string>> | undefined
  /** How existing virtual nodes are replaced to get new settings; if left out, they are kept. */
  readonly cycling?: Cycling | undefined
  /** Whether a pool that cannot become as it should be is replaced by another. */
  readonly replaces?: boolean | undefined
  /** How long pods of a replaced pool may take to go, in milliseconds. */
  readonly evictionGrace?: number | undefined
  /** Where they are wanted. A new pool goes everywhere, fault domains left to OKE, unless it is given. */
  readonly placement?: readonly WantedPlacement[] | undefined
  /** The same placements with the region's names. */
  readonly placements?: readonly Placement[] | undefined
}
