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

/** A cluster with all its settings. */
export interface ManagedCluster {
  readonly id: string
  readonly name: string
  readonly compartmentId: string
  readonly vcnId: string
  readonly state: string
  /** The reason for its failure. */
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
  /**
   * The issuers that the API server trusts besides OCI; `others` means settings with more than one.
   */
  readonly openId?: OpenIdTrust | 'others' | undefined
  readonly tags: Readonly<Record<string, string>>
  readonly etag?: string | undefined
}

/** The settings to create a cluster with: enhanced, and with VCN-native pods. */
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

/** The content of one update; OKE does one at a time. */
export interface ClusterUpdate {
  readonly isEnhanced?: true | undefined
  readonly version?: string | undefined
  readonly openId?: OpenIdTrust | undefined
  /** All tags, including unchanged ones. */
  readonly tags?: Readonly<Record<string, string>> | undefined
}

export interface ClusterWork {
  readonly id: string
  readonly status: string
  /** E.g. `CLUSTER_UPDATE`. */
  readonly operation: string
  /** Milliseconds since the epoch, if OCI gives it. */
  readonly acceptedAt?: number | undefined
  readonly clusterIds: readonly string[]
}

/**
 * Container Engine's calls that create and change clusters. Every call throws ActionError OCI_*.
 */
export interface ManagedClusterClient {
  /** OCIDs of the clusters of that name that are not deleted. */
  findClusters(compartmentId: string, name: string): Promise<readonly ManagedCluster[]>
  managedCluster(id: string): Promise<ManagedCluster>
  /** Every version available for new clusters, in the service's spelling. */
  versions(compartmentId: string): Promise<readonly string[]>
  /**
   * A retry token that was sent before returns the earlier work request.
   * @returns the OCID of the work request.
   */
  createCluster(cluster: NewCluster, retryToken: string): Promise<string>
  /**
   * @returns the OCID of the work request.
   * @throws ActionError OCI_CHANGED_MEANWHILE if the cluster changed since it was read.
   */
  updateCluster(cluster: ManagedCluster, update: ClusterUpdate): Promise<string>
  /** Updates groups and kind of the endpoint, for which OKE has a separate call. */
  updateEndpoint(
    cluster: ManagedCluster,
    endpoint: Omit<ClusterEndpointPlace, 'subnetId'>,
  ): Promise<string>
  clusterWork(id: string): Promise<ClusterWork>
  /** Work requests of the cluster and its pools that have not ended. */
  unfinishedWork(
    cluster: Pick<ManagedCluster, 'id' | 'compartmentId'>,
  ): Promise<readonly ClusterWork[]>
  /** Its log entries, oldest first. */
  workLogs(id: string, compartmentId: string): Promise<readonly string[]>
  /** Its errors, in OCI's words. */
  workErrors(id: string, compartmentId: string): Promise<readonly string[]>
}
