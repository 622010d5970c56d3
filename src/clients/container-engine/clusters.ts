/** A cluster as the stages see it. */
export interface Cluster {
  readonly id: string
  readonly name: string
  readonly compartmentId: string
  readonly vcnId: string
  readonly state: string
  /** Virtual nodes need the enhanced type. */
  readonly isEnhanced: boolean
  /** Virtual nodes need VCN-native pod networking. */
  readonly hasNativePodNetwork: boolean
  readonly endpointSubnetId?: string | undefined
  readonly endpointGroupIds: readonly string[]
  readonly loadBalancerSubnetIds: readonly string[]
}

export interface ClusterClient {
  /** @throws ActionError OCI_NOT_FOUND_OR_NOT_ALLOWED and other OCI_* */
  cluster(id: string): Promise<Cluster>
}
