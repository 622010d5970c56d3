/** The part of OpenID Connect settings that is compared; other settings are left as they are. */
export interface OpenIdTrust {
  readonly issuer: string
  /** The audience that tokens must have. */
  readonly audience: string
  /** Claims that tokens must have, with their values. */
  readonly claims: Readonly<Record<string, string>>
}

export interface ClusterEndpointPlace {
  readonly subnetId: string
  readonly groupIds: readonly string[]
  readonly isPublic: boolean
}

/** A cluster with all that can be chosen for it. */
export interface ManagedCluster {
  readonly id: string
  readonly name: string
  readonly compartmentId: string
  readonly vcnId: string
  readonly state: string
  /** Why it failed. */
  readonly stateDetails?: string | undefined
  readonly createdAt?: string | undefined
  /** E.g. `v1.36.1`. */
  readonly version: string
  readonly availableUpgrades: readonly string[]
  readonly isEnhanced: boolean
  readonly hasNativePodNetwork: boolean
  readonly endpoint: ClusterEndpointPlace
  readonly loadBalancerSubnetIds: readonly string[]
  readonly servicesCidr?: string | undefined
  readonly podsCidr?: string | undefined
  readonly kmsKeyId?: string | undefined
  /** Whom the API server trusts beside OCI; `others` are settings that hold more than one issuer. */
  readonly openId?: OpenIdTrust | 'others' | undefined
  readonly tags: Readonly<Record<string, string>>
  readonly etag?: string | undefined
}

/** What a cluster is made of: enhanced, and with VCN-native pods. */
export interface NewCluster {
  readonly compartmentId: string
  readonly name: string
  readonly vcnId: string
  readonly version: string
  readonly endpoint: ClusterEndpointPlace
  readonly loadBalancerSubnetId?: string | undefined
  readonly servicesCidr?: string | undefined
  readonly podsCidr?: string | undefined
  readonly kmsKeyId?: string | undefined
  readonly openId?: OpenIdTrust | undefined
  readonly tags: Readonly<Record<string, string>>
}

/** What one update changes; OKE does one at a time. */
export interface ClusterUpdate {
  readonly isEnhanced?: true | undefined
  readonly version?: string | undefined
  readonly openId?: OpenIdTrust | undefined
  /** All tags, also those that stay. */
  readonly tags?: Readonly<Record<string, string>> | undefined
}

export interface ClusterWork {
  readonly id: string
  readonly status: string
  /** E.g. `CLUSTER_UPDATE`. */
  readonly operation: string
  /** Milliseconds since the epoch, if OCI says it. */
  readonly acceptedAt?: number | undefined
  readonly clusterIds: readonly string[]
}

/** Container Engine as it makes and changes clusters. Every call throws ActionError OCI_*. */
export interface ManagedClusterClient {
  /** OCIDs of the clusters of that name that are not deleted. */
  findClusters(compartmentId: string, name: string): Promise<readonly ManagedCluster[]>
  managedCluster(id: string): Promise<ManagedCluster>
  /** Every version that a new cluster may have, as the service writes them. */
  versions(compartmentId: string): Promise<readonly string[]>
  /**
   * A retry token that was sent before brings the work request of that time.
   * @returns the OCID of the work request.
   */
  createCluster(cluster: NewCluster, retryToken: string): Promise<string>
  /**
   * @returns the OCID of the work request.
   * @throws ActionError OCI_CHANGED_MEANWHILE if the cluster is not as it was read any more.
   */
  updateCluster(cluster: ManagedCluster, update: ClusterUpdate): Promise<string>
  /** The same for groups and kind of the endpoint, which OKE changes by a call of their own. */
  updateEndpoint(
    cluster: ManagedCluster,
    endpoint: Omit<ClusterEndpointPlace, 'subnetId'>,
  ): Promise<string>
  clusterWork(id: string): Promise<ClusterWork>
  /** Work requests of the cluster and its pools that have not ended. */
  unfinishedWork(
    cluster: Pick<ManagedCluster, 'id' | 'compartmentId'>,
  ): Promise<readonly ClusterWork[]>
  /** What is logged of it, oldest first. */
  workLogs(id: string, compartmentId: string): Promise<readonly string[]>
  /** What went wrong in it, in OCI's words. */
  workErrors(id: string, compartmentId: string): Promise<readonly string[]>
}
