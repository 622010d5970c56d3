import { type Cidr, cidrInterval, parseCidr } from './cidr.ts'

type Version = Cidr['version']

const ipv4 = (address: bigint): string =>
  [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.')

/** The longest run of zero groups is left out, as RFC 5952 has it. */
const ipv6 = (address: bigint): string => {
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((address >> BigInt(16 * (7 - at))) & 0xffffn).toString(16),
  ).join(':')
  const runs = groups.match(/(?:^|:)0(?::0)+(?=:|$)/g) ?? []
  const longest = runs.toSorted((a, b) => b.length - a.length)[0]
  return longest === undefined ? groups : groups.replace(longest, ':').replace(/^:$|:$/, '::')
}

/** An address as people write it, from its number. */
export const formatAddress = (version: Version, address: bigint): string =>
  version === 4 ? ipv4(address) : ipv6(address)

/** The range as a CIDR block where it is one, else as `first-last`. */
export const formatRange = (version: Version, first: bigint, last: bigint): string => {
  const size = last - first + 1n
  const isBlock = (size & (size - 1n)) === 0n && first % size === 0n
  if (!isBlock) return `${formatAddress(version, first)}-${formatAddress(version, last)}`
  const bits = version === 4 ? 32 : 128
  return `${formatAddress(version, first)}/${bits - (size.toString(2).length - 1)}`
}

/**
 * A block by its network address: bits after the prefix count as zero, as in routers.
 * @throws ActionError CIDR_INVALID if it is not a block
 */
export const networkBlock = (text: string): string => {
  const { version, first, last } = cidrInterval(text) ?? parseCidr(text)
  return formatRange(version, first, last)
}
