export interface PodAddress {
  readonly address: string
  /** The subnet's first address: the virtual router, the pods' default gateway. */
  readonly gateway: string
}

/** Addresses of pod subnets, one for each pod. */
export interface AddressPool {
  /**
   * The pod's address, the same one each time; undefined when its subnet has none left. A pod that
   * runs already names the address it has (`held`).
   */
  take(podUid: string, nodeName: string, held?: string): PodAddress | undefined
  release(podUid: string): void
  /** Releases the addresses of all other pods: what a killed emulator left taken. */
  retain(podUids: ReadonlySet<string>): void
}
