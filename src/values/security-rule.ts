import { cidrContains, parseCidr } from './cidr.ts'

/** Inclusive. */
export interface PortRange {
  readonly min: number
  readonly max: number
}

/** One security rule, of a security list or of a network security group alike. */
export interface SecurityRule {
  readonly direction: 'INGRESS' | 'EGRESS'
  /** As OCI writes it: `all`, `1` (ICMP), `6` (TCP), `17` (UDP), `58` (ICMPv6). */
  readonly protocol: string
  /** A CIDR block, a service's label or a group's OCID: the source, or the destination for EGRESS. */
  readonly peer: string
  readonly peerType: 'CIDR_BLOCK' | 'SERVICE_CIDR_BLOCK' | 'NETWORK_SECURITY_GROUP'
  /** Destination ports; all when absent. Only with TCP and UDP. */
  readonly ports?: PortRange | undefined
  /** A rule bound to source ports lets less through than it seems. */
  readonly sourcePorts?: PortRange | undefined
  readonly icmp?: { readonly type: number; readonly code?: number | undefined } | undefined
  readonly isStateless: boolean
  readonly description?: string | undefined
}

const EVERYBODY = { 4: '0.0.0.0/0', 6: '::/0' } as const

const peerCovers = (existing: SecurityRule, wanted: SecurityRule): boolean => {
  if (existing.peerType === wanted.peerType && existing.peer === wanted.peer) return true
  if (existing.peerType !== 'CIDR_BLOCK') return false
  // Oracle's services have addresses too, so a rule for everybody includes them.
  if (wanted.peerType === 'SERVICE_CIDR_BLOCK') return existing.peer === EVERYBODY[4]
  return (
    wanted.peerType === 'CIDR_BLOCK' &&
    cidrContains(parseCidr(existing.peer), parseCidr(wanted.peer))
  )
}

const portsCover = (existing: PortRange | undefined, wanted: PortRange | undefined): boolean =>
  existing === undefined ||
  (wanted !== undefined && existing.min <= wanted.min && wanted.max <= existing.max)

const icmpCovers = (existing: SecurityRule, wanted: SecurityRule): boolean =>
  existing.icmp === undefined ||
  (existing.icmp.type === wanted.icmp?.type &&
    (existing.icmp.code === undefined || existing.icmp.code === wanted.icmp.code))

/**
 * Whether an existing rule lets everything through that the wanted one would. A stateless rule does
 * not: it leaves the answers to a rule of their own.
 */
export const ruleCovers = (existing: SecurityRule, wanted: SecurityRule): boolean =>
  existing.direction === wanted.direction &&
  (!existing.isStateless || wanted.isStateless) &&
  existing.sourcePorts === undefined &&
  (existing.protocol === 'all' ||
    (existing.protocol === wanted.protocol &&
      portsCover(existing.ports, wanted.ports) &&
      icmpCovers(existing, wanted))) &&
  peerCovers(existing, wanted)

const PROTOCOLS: Readonly<Record<string, string>> = {
  all: 'all traffic',
  '1': 'ICMP',
  '6': 'TCP',
  '17': 'UDP',
  '58': 'ICMPv6',
}

const detail = ({ ports, icmp }: SecurityRule): string => {
  if (icmp !== undefined)
    return ` ${[icmp.type, icmp.code].filter((part) => part !== undefined).join(',')}`
  if (ports === undefined) return ''
  return ports.min === ports.max ? ` ${ports.min}` : ` ${ports.min}-${ports.max}`
}

/** For people: `allow TCP 10256 from 10.0.20.0/24`. */
export const describeRule = (rule: SecurityRule): string =>
  `allow ${PROTOCOLS[rule.protocol] ?? `protocol ${rule.protocol}`}${detail(rule)} ${rule.direction === 'INGRESS' ? 'from' : 'to'} ${rule.peer}`
