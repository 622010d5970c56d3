/** OCI reserves the first two addresses and the last one of each subnet. */
const RESERVED = 3
/** The largest and the smallest block that OCI accepts for a subnet. */
const LARGEST = 16
const SMALLEST = 30

/**
 * The prefix length of the smallest subnet with this many usable addresses; undefined if even a /16
 * has too few.
 */
export const smallestPrefix = (addresses: number): number | undefined => {
  for (let prefix = SMALLEST; prefix >= LARGEST; prefix--) {
    if (2 ** (32 - prefix) - RESERVED >= addresses) return prefix
  }
  return undefined
}
