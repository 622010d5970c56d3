import type { Stored } from '../core/store.ts'

export type LifecycleState =
  'CREATING' | 'ACTIVE' | 'UPDATING' | 'DELETING' | 'DELETED' | 'FAILED' | 'NEEDS_ATTENTION'

export type Tags = Readonly<Record<string, string>>
export type DefinedTags = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export interface Placement {
  readonly availabilityDomain: string
  /** A list, although OCI's name for it is singular. */
  readonly faultDomain?: readonly string[]
  readonly subnetId: string
}

interface Taint {
  readonly key: string
  readonly value?: string
  readonly effect: string
}

interface Label {
  readonly key: string
  readonly value?: string
}

export interface PodConfiguration {
  readonly subnetId: string
  readonly shape: string
  readonly nsgIds?: readonly string[]
}

/** The settings of a pool that a client chooses and may change later. */
export interface PoolSettings {
  readonly displayName: string
  readonly size: number
  readonly placementConfigurations: readonly Placement[]
  readonly podConfiguration: PodConfiguration
  readonly initialVirtualNodeLabels?: readonly Label[]
  readonly taints?: readonly Taint[]
  readonly nsgIds?: readonly string[]
  readonly virtualNodeTags?: { readonly freeformTags?: Tags; readonly definedTags?: DefinedTags }
  readonly virtualNodePoolCyclingDetails?: CyclingDetails
  readonly freeformTags?: Tags
  readonly definedTags?: DefinedTags
}

export interface CyclingDetails {
  /** A number of nodes or a percentage of the pool's size, e.g. "1" or "25%". */
  readonly maximumUnavailable?: string
  readonly maximumSurge?: string
  readonly isVirtualNodeCyclingEnabled?: boolean
}

/** A pool as OCI returns it; stored in the collection 'virtualNodePools'. */
export interface VirtualNodePool extends Stored, PoolSettings {
  readonly compartmentId: string
  readonly clusterId: string
  readonly kubernetesVersion: string
  readonly lifecycleState: LifecycleState
  readonly lifecycleDetails?: string | undefined
  readonly timeCreated: string
  readonly timeUpdated: string
  readonly systemTags: DefinedTags
}

/** A virtual node as OCI returns it; stored in the collection 'virtualNodes'. */
export interface VirtualNode extends Stored {
  /** The virtual node's private address, which is also the name of the Kubernetes Node. */
  readonly displayName: string
  readonly kubernetesVersion: string
  readonly virtualNodePoolId: string
  readonly availabilityDomain: string
  readonly faultDomain: string
  readonly subnetId: string
  readonly nsgIds: readonly string[]
  readonly privateIp?: string
  readonly virtualNodeError?: string
  readonly lifecycleState: LifecycleState
  readonly lifecycleDetails?: string
  readonly timeCreated: string
  readonly freeformTags: Tags
  readonly definedTags: DefinedTags
  readonly systemTags: DefinedTags
}

/** The emulator's own pod shape, whose nodes and pods KWOK simulates. */
export const simulatedShape = 'Pod.Simulated'

export interface LeaveOptions {
  /** How long evictions may take, in milliseconds; 0 means neither cordon nor drain. */
  readonly graceMilliseconds: number
  /** Remove the node even if pods are left when the time is over. */
  readonly force: boolean
  readonly signal: AbortSignal
}

/** Makes virtual nodes into Nodes of the Kubernetes cluster. */
export interface VirtualNodeRunner {
  /** Registers the node as Ready; repairs a node that is registered already. */
  join(node: VirtualNode, pool: VirtualNodePool): Promise<void>
  /** Cordons the node, evicts its pods and removes it. Rejects if pods are left, unless forced. */
  leave(nodeName: string, options: LeaveOptions): Promise<void>
}
