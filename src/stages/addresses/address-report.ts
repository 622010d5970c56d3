import { parseCidr, usableAddresses } from '../../values/network/cidr.ts'
import type { Role } from '../../values/network/role.ts'
import { smallestPrefix } from './smallest-block.ts'
import { ActionError } from '../../values/action-error.ts'

/** @throws ActionError SUBNET_TOO_SMALL if a subnet can never hold the expected pods */
export const requireAddresses = (lines: readonly AddressLine[]): void => {
  const small = lines.filter(({ verdict }) => verdict === 'too-small')
  if (small.length === 0) return
  throw new ActionError({
    code: 'SUBNET_TOO_SMALL',
    message: small.map(addressProblem).join('; '),
    hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
  })
}

/** One subnet with its usage. */
export interface SubnetUse {
  readonly role: Role
  readonly name: string
  /** IPv4 blocks. */
  readonly cidrs: readonly string[]
  readonly used: number
}

/**
 * `too-small`: not even an empty subnet would do. `tight`: enough, unless the used addresses belong
 * to something else. `unknown`: it was not given what will run.
 */
type AddressVerdict = 'enough' | 'tight' | 'too-small' | 'unknown'

export interface AddressLine extends SubnetUse {
  readonly usable: number
  readonly free: number
  readonly needed?: number | undefined
  /** The smallest sufficient block, e.g. `/22`. */
  readonly smallest?: string | undefined
  readonly verdict: AddressVerdict
}

const judge = (needed: number | undefined, usable: number, free: number): AddressVerdict => {
  if (needed === undefined) return free <= 0 ? 'tight' : 'unknown'
  if (needed > usable) return 'too-small'
  return needed > free ? 'tight' : 'enough'
}

const blockFor = (needed: number): string => {
  const prefix = smallestPrefix(needed)
  return prefix === undefined ? 'several subnets of /16' : `/${prefix}`
}

/**
 * Usable, used and needed addresses of each subnet. Several subnets of one role count together, as
 * load balancers spread over them.
 */
export const reportAddresses = (
  subnets: readonly SubnetUse[],
  needed: Readonly<Partial<Record<Role, number>>>,
): readonly AddressLine[] =>
  subnets.map((subnet) => {
    const usable = subnet.cidrs
      .map(parseCidr)
      .filter(({ version }) => version === 4)
      .reduce((sum, cidr) => sum + usableAddresses(cidr), 0)
    const free = usable - subnet.used
    const siblings = subnets.filter(({ role }) => role === subnet.role).length
    const whole = needed[subnet.role]
    const share = whole === undefined ? undefined : Math.ceil(whole / siblings)
    return {
      ...subnet,
      usable,
      free,
      needed: share,
      smallest: share === undefined ? undefined : blockFor(share),
      verdict: judge(share, usable, free),
    }
  })

/** The problem of a subnet and the size that would suffice; undefined if there is none. */
export const addressProblem = (line: AddressLine): string | undefined => {
  const { name, cidrs, usable, used, needed, free, smallest, verdict } = line
  const block = `subnet ${name} (${cidrs.join(', ')})`
  if (verdict === 'too-small') {
    return `${block} has ${usable} usable addresses and ${needed} are needed: ${smallest} would do`
  }
  if (verdict !== 'tight') return undefined
  if (needed === undefined) return `${block} has no free address left: new pods stay in Pending`
  return `${block} has ${free} free of ${usable} usable addresses (${used} in use) and ${needed} are needed: enough only if those in use belong to this workload; ${smallest} holds it alone`
}

/** The action's output: a list with one object per subnet. */
export const addressesOutput = (lines: readonly AddressLine[]): string => JSON.stringify(lines)
