import { formatRange } from '../../values/network/address-range.ts'
import { type Cidr, intervalsOverlap, parseCidr } from '../../values/network/cidr.ts'
import { ActionError } from '../../values/action-error.ts'
import { neededAddresses } from '../addresses/needed-addresses.ts'
import { smallestPrefix } from '../addresses/smallest-block.ts'
import { type DesiredNetwork, type SubnetRole, subnetRoles } from './desired-network.ts'

/** The prefix that OKE's quick-create gives the API endpoint; small subnets are no smaller. */
const SMALL = 28
/** Room to grow: subnets are planned for twice the expected size, if the VCN has the space. */
const GROWTH = 2

type Prefixes = readonly (readonly [SubnetRole, number])[]

/** Prefix lengths for a multiple of the expected size. */
const prefixesFor = (desired: DesiredNetwork, factor: number): Prefixes | undefined => {
  const form = { hasPodSubnet: false, isLoadBalancerPrivate: false }
  const needed = neededAddresses(desired.expected, form)
  const sizes = subnetRoles(desired).map(
    (role) => [role, smallestPrefix((needed[role] ?? 1) * factor)] as const,
  )
  const known = sizes.flatMap(([role, prefix]) =>
    prefix === undefined ? [] : [[role, Math.min(prefix, SMALL)] as const],
  )
  return known.length === sizes.length ? known : undefined
}

/** The first aligned block of this size that is free. */
const firstFree = (vcn: Cidr, prefix: number, taken: readonly Cidr[]): Cidr | undefined => {
  const size = 1n << BigInt(32 - prefix)
  for (let first = vcn.first; first + size - 1n <= vcn.last;) {
    const last = first + size - 1n
    const hit = taken.find((block) => intervalsOverlap(block, { version: 4, first, last }))
    if (hit === undefined) return parseCidr(formatRange(4, first, last))
    first = ((hit.last + size) / size) * size
  }
  return undefined
}

/** Large subnets first, so that no unusable gaps remain. */
const place = (vcn: Cidr, wanted: Prefixes, taken: readonly Cidr[]) => {
  const blocks = new Map<SubnetRole, string>()
  const used = [...taken]
  for (const [role, prefix] of wanted.toSorted((a, b) => a[1] - b[1])) {
    const block = firstFree(vcn, prefix, used)
    if (block === undefined) return undefined
    used.push(block)
    blocks.set(role, block.text)
  }
  return blocks
}

/** Returns the smallest VCN that would hold these subnets, if it held nothing else. */
const smallestVcn = (wanted: Prefixes | undefined): string => {
  if (wanted === undefined) return 'several subnets, since OCI has none above /16'
  const sum = wanted.reduce((addresses, [, prefix]) => addresses + 2 ** (32 - prefix), 0)
  return `a /${32 - Math.ceil(Math.log2(sum))}`
}

/**
 * Returns blocks for the missing subnets, in the VCN's free space. The same desired network always
 * gives the same blocks, so that a resumed run creates what the first one would have.
 * @throws ActionError VCN_TOO_SMALL
 */
export const layOut = (
  desired: DesiredNetwork,
  existing: ReadonlyMap<SubnetRole, string>,
  taken: readonly string[],
): ReadonlyMap<SubnetRole, string> => {
  const vcn = parseCidr(desired.vcnCidr)
  const used = taken.map(parseCidr).filter(({ version }) => version === 4)
  for (const factor of [GROWTH, 1]) {
    const wanted = prefixesFor(desired, factor)?.filter(([role]) => !existing.has(role))
    const blocks = wanted && place(vcn, wanted, used)
    if (blocks) return new Map([...existing, ...blocks])
  }
  throw new ActionError({
    code: 'VCN_TOO_SMALL',
    message: `the subnets for ${desired.expected.podsPerRelease} pods and ${desired.expected.previews} previews do not fit into ${desired.vcnCidr}`,
    hint: `They need ${smallestVcn(prefixesFor(desired, 1))}. Give a larger vcn-cidr, or expect less: max-pods, previews, surge.`,
  })
}
