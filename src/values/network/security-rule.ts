import { own } from '../own.ts'

/** Inclusive. */
export interface PortRange {
  readonly min: number
  readonly max: number
}

/** One security rule, of a security list or a network security group. */
export interface SecurityRule {
  readonly direction: 'INGRESS' | 'EGRESS'
  /** OCI's form: `all`, `1` (ICMP), `6` (TCP), `17` (UDP), `58` (ICMPv6). */
  readonly protocol: string
  /** A CIDR block, a service's label or a group's OCID: the source, or the destination for EGRESS. */
  readonly peer: string
  readonly peerType: 'CIDR_BLOCK' | 'SERVICE_CIDR_BLOCK' | 'NETWORK_SECURITY_GROUP'
  /** Destination ports; all if absent. Only with TCP and UDP. */
  readonly ports?: PortRange | undefined
  /** A rule limited to source ports lets less through than it seems. */
  readonly sourcePorts?: PortRange | undefined
  readonly icmp?: { readonly type: number; readonly code?: number | undefined } | undefined
  readonly isStateless: boolean
  readonly description?: string | undefined
}

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
  `allow ${own(PROTOCOLS, rule.protocol) ?? `protocol ${rule.protocol}`}${detail(rule)} ${rule.direction === 'INGRESS' ? 'from' : 'to'} ${rule.peer}`

const portKey = (ports: PortRange | undefined): string =>
  ports === undefined ? '*' : `${ports.min}-${ports.max}`

/** A key that is equal for rules that let the same through, whatever their descriptions. */
export const ruleKey = (rule: SecurityRule): string => {
  const { direction, protocol, peerType, peer, ports, sourcePorts, icmp, isStateless } = rule
  const message = icmp === undefined ? '*' : `${icmp.type},${icmp.code ?? '*'}`
  const parts = [direction, protocol, peerType, peer, portKey(ports), portKey(sourcePorts), message]
  return [...parts, isStateless ? 'stateless' : 'stateful'].join(' ')
}
