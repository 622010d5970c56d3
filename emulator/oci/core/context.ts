import type { Store } from './store.ts'

/** The emulator's clock: real time plus an offset that the admin API can set. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after so many milliseconds of real time. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The dependencies of every simulated service. */
export interface Context {
  readonly store: Store
  readonly clock: Clock
  readonly region: Region
  readonly tenancyId: string
  /**
   * Makes a new OCID of this kind in the emulator's region, e.g.
   * `ocid1.subnet.oc1.eu-frankfurt-1.aaaa…`.
   */
  newOcid(kind: string): string
  readonly settings: Settings
}

export interface Region {
  /** E.g. `eu-frankfurt-1`. */
  readonly name: string
  /** E.g. `fra`. */
  readonly key: string
  /** E.g. `oc1`. */
  readonly realm: string
  /** E.g. `oraclecloud.com`. */
  readonly secondLevelDomain: string
}

export interface Settings {
  /** How long a virtual node pool's work request takes, in milliseconds. */
  readonly poolMilliseconds: number
  /** The largest page of a list, in items; small on purpose, so that paging is exercised. */
  readonly pageSize: number
  /** Returns the first page of every list empty, with a next page: OCI may do so. */
  readonly emptyPages?: boolean
  /** How long reads do not show a new resource, in milliseconds: OCI is eventually consistent. */
  readonly readLagMilliseconds?: number
  /** The tenancy's limit of virtual nodes in the region; 9, as with universal credits. */
  readonly virtualNodeLimit?: number
  /**
   * The tenancy's limit in the region of load balancers of each shape, and of network load
   * balancers; 50.
   */
  readonly loadBalancerLimit?: number
  /** Fault domains without capacity for virtual nodes, e.g. `FAULT-DOMAIN-2`. */
  readonly drainedFaultDomains?: readonly string[]
  /** The total bandwidth limit of flexible load balancers, in Mbps; 5000. */
  readonly balancerBandwidthLimit?: number
  /**
   * Namespaces whose Services the cloud controller manager does not see, as if it were not running.
   */
  readonly unseenNamespaces?: readonly string[]
  /** The tenancy's limit of clusters in the region; 15, as with universal credits. */
  readonly clusterLimit?: number
  /** The pod capacity of virtual nodes that join from now on; 500, and 2 with pay as you go. */
  readonly podsOnVirtualNode?: number
}
