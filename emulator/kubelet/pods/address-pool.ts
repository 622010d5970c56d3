export interface PodAddress {
  readonly address: string
  /** The first usable address of the subnet: the virtual router, the pods' default gateway. */
  readonly gateway: string
}

/** Hands out addresses of pod subnets, one for each pod. */
export interface AddressPool {
  /**
   * Returns the pod's address, the same one on every call; undefined if its subnet has none left.
   * For a pod that is already running, `held` is the address that it has.
   */
  take(podUid: string, nodeName: string, held?: string): PodAddress | undefined
  release(podUid: string): void
  /** Releases the addresses of all other pods, e.g. those that a killed emulator left taken. */
  retain(podUids: ReadonlySet<string>): void
}
