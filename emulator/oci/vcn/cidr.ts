import ipaddr from 'ipaddr.js'
import { invalidParameter } from '../core/service.ts'

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Cidr = readonly [Address, number]

const sameFamily = (a: Address, b: Address): boolean => a.kind() === b.kind()

/** Parses a block that was validated before it was stored; throws for an invalid one. */
export const parseCidr = (text: string): Cidr => ipaddr.parseCIDR(text)

const networkAddress = (text: string): string =>
  ipaddr.IPv4.isValidCIDR(text)
    ? ipaddr.IPv4.networkAddressFromCIDR(text).toString()
    : ipaddr.IPv6.networkAddressFromCIDR(text).toString()

/** Refuses, as OCI does, text that is no CIDR block or has bits set after the prefix. */
export const requireCidr = (text: string): string => {
  const [ip, prefix] = text.split('/')
  const valid =
    prefix !== undefined && (ipaddr.IPv4.isValidFourPartDecimal(ip ?? '') || text.includes(':'))
  if (!valid || !ipaddr.isValidCIDR(text)) {
    throw invalidParameter(`The requested CIDR ${text} is invalid: it is not in CIDR notation.`)
  }
  const network = networkAddress(text)
  if (parseCidr(text)[0].toString() !== network) {
    throw invalidParameter(
      `The requested CIDR ${text} is invalid: CIDR IP ${ip} does not match network IP ${network}.`,
    )
  }
  return text
}

/**
 * Refuses all but an IPv4 block with a prefix length from `shortest` to `longest`; VCNs and subnets
 * have /16 to /30.
 */
export const requireIpv4Block = (text: string, shortest = 16, longest = 30): string => {
  const [address, prefix] = parseCidr(requireCidr(text))
  if (address.kind() !== 'ipv4' || prefix < shortest || prefix > longest) {
    throw invalidParameter(
      `The requested CIDR ${text} is invalid: the prefix length must be between ${shortest} and ${longest}.`,
    )
  }
  return text
}

export const contains = (outer: string, inner: string): boolean => {
  const [outerAddress, outerPrefix] = parseCidr(outer)
  const [address, prefix] = inner.includes('/')
    ? parseCidr(inner)
    : ([ipaddr.parse(inner), Number.MAX_SAFE_INTEGER] as const)
  return (
    sameFamily(outerAddress, address) &&
    prefix >= outerPrefix &&
    address.match(outerAddress, outerPrefix)
  )
}

export const overlaps = (a: string, b: string): boolean => contains(a, b) || contains(b, a)

/**
 * Returns the number of addresses that resources can have: OCI reserves the first two and the last
 * of every subnet.
 */
export const usableAddresses = (cidr: string): number => 2 ** (32 - parseCidr(cidr)[1]) - 3

/** Returns the nth address of an IPv4 block; 0 is the network address, 1 the virtual router. */
export const nthAddress = (cidr: string, n: number): string => {
  const bytes = parseCidr(cidr)[0].toByteArray()
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0) + n
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.')
}
