import type { OpenIdTrust } from '../../clients/container-engine/managed-cluster.ts'
import type { KubernetesVersion } from '../../values/kubernetes/version.ts'

/** How a cluster is found. */
export type ClusterKey =
  { readonly id: string } | { readonly compartmentId: string; readonly name: string }

/** The desired cluster. Settings left out are not touched on an existing one. */
export interface ClusterTarget {
  readonly key: ClusterKey
  /** Whether to create it if it is missing. */
  readonly creates: boolean
  /** Whether to turn a basic cluster into an enhanced one, which cannot be reverted. */
  readonly upgrades: boolean
  /** `latest` is for new clusters only: a newer version must not restart the pods of others. */
  readonly version?: KubernetesVersion | 'latest' | undefined
  readonly vcnId?: string | undefined
  readonly endpointSubnetId?: string | undefined
  readonly isEndpointPublic?: boolean | undefined
  readonly endpointGroupIds?: readonly string[] | undefined
  readonly loadBalancerSubnetId?: string | undefined
  readonly servicesCidr?: string | undefined
  readonly podsCidr?: string | undefined
  readonly kmsKeyId?: string | undefined
  readonly openId?: OpenIdTrust | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
}

/** For people. */
export const keyText = (key: ClusterKey): string =>
  'id' in key ? `cluster ${key.id}` : `cluster "${key.name}"`
