import type { Store } from './store.ts'

/** The emulator's clock: real time plus an offset that the admin API can set. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after so many milliseconds of real time. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** What every simulated service is given. */
export interface Context {
  readonly store: Store
  readonly clock: Clock
  readonly region: Region
  readonly tenancyId: string
  /** A new OCID of this kind in the emulator's region, e.g. `ocid1.subnet.oc1.eu-frankfurt-1.aaaa…`. */
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
  /** Answer the first page of every list empty, with a next page: OCI may do so. */
  readonly emptyPages?: boolean
  /** How long reads do not show what was created, in milliseconds: OCI is eventually consistent. */
  readonly readLagMilliseconds?: number
  /** Virtual nodes that the tenancy may have in the region; 9, as with universal credits. */
  readonly virtualNodeLimit?: number
  /** Load balancers of one shape, and network load balancers, that the tenancy may have in the region; 50. */
  readonly loadBalancerLimit?: number
  /** Fault domains without capacity for virtual nodes, e.g. `FAULT-DOMAIN-2`. */
  readonly drainedFaultDomains?: readonly string[]
  /** Mbps that its load balancers of flexible shape may have at most, together; 5000. */
  readonly balancerBandwidthLimit?: number
  /** Namespaces whose Services the cloud controller does not see, as one that is away. */
  readonly unseenNamespaces?: readonly string[]
  /** Clusters that the tenancy may have in the region; 15, as with universal credits. */
  readonly clusterLimit?: number
  /** Pods that a virtual node which joins from now on takes; 500, and 2 with pay as you go. */
  readonly podsOnVirtualNode?: number
}
