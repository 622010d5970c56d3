import type { Stored } from '../core/store.ts'
import type { DefinedTags, Tags } from './virtual-node-pool.ts'

/** A cluster as OCI returns it; stored in the collection 'clusters'. */
export interface Cluster extends Stored {
  readonly name: string
  readonly compartmentId: string
  readonly vcnId: string
  readonly kubernetesVersion: string
  readonly kmsKeyId?: string | undefined
  readonly type: 'BASIC_CLUSTER' | 'ENHANCED_CLUSTER'
  readonly lifecycleState: 'CREATING' | 'ACTIVE' | 'UPDATING' | 'FAILED' | 'DELETING' | 'DELETED'
  readonly lifecycleDetails?: string | undefined
  readonly endpointConfig: {
    readonly subnetId: string
    readonly nsgIds: readonly string[]
    readonly isPublicIpEnabled: boolean
  }
  /** Each as `host:port`. */
  readonly endpoints: {
    readonly kubernetes?: string
    readonly publicEndpoint?: string
    readonly privateEndpoint?: string
    readonly vcnHostnameEndpoint?: string
  }
  readonly clusterPodNetworkOptions: readonly { readonly cniType: string }[]
  readonly options: ClusterOptions
  readonly imagePolicyConfig: { readonly isPolicyEnabled: boolean }
  readonly metadata: {
    readonly timeCreated: string
    readonly createdByUserId?: string
    readonly timeUpdated?: string
    readonly updatedByUserId?: string
  }
  readonly availableKubernetesUpgrades: readonly string[]
  readonly freeformTags: Tags
  readonly definedTags: DefinedTags
  readonly systemTags: DefinedTags
}

interface ClusterOptions {
  readonly serviceLbSubnetIds: readonly string[]
  readonly kubernetesNetworkConfig: { readonly podsCidr: string; readonly servicesCidr: string }
  readonly [setting: string]: unknown
}
