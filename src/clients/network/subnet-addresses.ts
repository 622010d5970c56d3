/** Addresses of a subnet, as OCI counts them. Every call throws ActionError OCI_*. */
export interface SubnetAddressesClient {
  /** How many private IPs are in use: one call for each 1000 of them. */
  usedAddresses(subnetId: string): Promise<number>
}
