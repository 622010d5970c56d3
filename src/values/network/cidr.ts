import { isIP } from 'node:net'

import { ActionError } from '../action-error.ts'

/** An IPv4 or IPv6 block; `first` and `last` are its addresses as numbers. */
export interface Cidr {
  readonly text: string
  readonly version: 4 | 6
  readonly prefix: number
  readonly first: bigint
  readonly last: bigint
}

const invalid = (text: string, why: string, hint: string): ActionError =>
  new ActionError({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint })

const ipv4Number = (address: string): bigint =>
  address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n)

const ipv6Groups = (half: string): bigint[] =>
  half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.')) return [BigInt(`0x${group}`)]
        const embedded = ipv4Number(group)
        return [embedded >> 16n, embedded & 0xffffn]
      })

const ipv6Number = (address: string): bigint => {
  const [head = '', tail] = address.split('::')
  const left = ipv6Groups(head)
  const right = tail === undefined ? [] : ipv6Groups(tail)
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n)
  return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n)
}

/**
 * Parses a CIDR block. Bits after the prefix must be zero, as OCI requires.
 * @throws ActionError CIDR_INVALID
 */
export const parseCidr = (text: string): Cidr => {
  const [address = '', prefixText, ...rest] = text.trim().split('/')
  const version = isIP(address)
  const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.'
  if (version !== 4 && version !== 6) throw invalid(text, 'its address is not one', hint)
  const bits = version === 4 ? 32 : 128
  if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
    throw invalid(text, 'its prefix length is missing', hint)
  }
  const prefix = Number(prefixText)
  if (prefix > bits) throw invalid(text, `its prefix length is above ${bits}`, hint)
  const number = version === 4 ? ipv4Number(address) : ipv6Number(address)
  const size = 1n << BigInt(bits - prefix)
  if (number % size !== 0n) {
    throw invalid(
      text,
      `address bits are set behind /${prefix}`,
      'Use the first address of the block.',
    )
  }
  return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n }
}

/** Addresses from first to last, as numbers. */
export type Interval = Pick<Cidr, 'version' | 'first' | 'last'>

/** Whether every address of `inner` is in `outer`. */
export const cidrContains = (outer: Interval, inner: Interval): boolean =>
  outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last

/** Whether some address is in both. */
export const intervalsOverlap = (a: Interval, b: Interval): boolean =>
  a.version === b.version && a.first <= b.last && b.first <= a.last

/** Addresses that OCI leaves to users: three of each subnet are reserved. */
export const usableAddresses = (cidr: Cidr): number =>
  Math.max(0, Number(cidr.last - cidr.first + 1n) - 3)

const intervals = new Map<string, Interval | undefined>()
/** Networks have few different blocks; the bound keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000

const readInterval = (text: string): Interval | undefined => {
  const [address = '', prefixText = ''] = text.trim().split('/')
  const version = isIP(address)
  const bits = version === 4 ? 32 : 128
  const prefix = Number(prefixText)
  if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
    return undefined
  }
  const number = version === 4 ? ipv4Number(address) : ipv6Number(address)
  const size = 1n << BigInt(bits - prefix)
  const first = number - (number % size)
  return { version, first, last: first + size - 1n }
}

/**
 * A block that the user wrote: bits after the prefix count as zero, as in routers. Undefined if it
 * is not a block. Cached, since thousands of rules share few blocks.
 */
export const cidrInterval = (text: string): Interval | undefined => {
  if (!intervals.has(text)) {
    if (intervals.size >= MOST_INTERVALS) intervals.clear()
    intervals.set(text, readInterval(text))
  }
  return intervals.get(text)
}
