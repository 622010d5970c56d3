import { peerOf } from '../../oci/vcn/rule-shape.ts'
import type { PortRange } from '../paths/path-endpoint.ts'
import type { Direction, HeldRule } from '../paths/rule-match.ts'

type Rule = HeldRule['rule']

/**
 * The names of nft sets that hold the addresses in a network security group, by the group's OCID.
 */
export type GroupSets = ReadonlyMap<string, string>

const ANYWHERE = '0.0.0.0/0'
const ICMP = '1'
const TCP = '6'
const UDP = '17'

const ports = (name: string, range: PortRange | null | undefined): string[] =>
  range ? [`${name} ${range.min === range.max ? range.min : `${range.min}-${range.max}`}`] : []

const packets = ({ protocol, tcpOptions, udpOptions, icmpOptions }: Rule): string[] => {
  if (protocol === 'all') return []
  const whole = `ip protocol ${protocol}`
  if (protocol === ICMP && icmpOptions) {
    const { type, code } = icmpOptions
    return [`icmp type ${type}`, ...(code === null ? [] : [`icmp code ${code}`])]
  }
  const [word, options] = protocol === UDP ? ['udp', udpOptions] : ['tcp', tcpOptions]
  if ((protocol !== TCP && protocol !== UDP) || !options) return [whole]
  const found = [
    ...ports(`${word} dport`, options.destinationPortRange),
    ...ports(`${word} sport`, options.sourcePortRange),
  ]
  return found.length > 0 ? found : [whole]
}

/**
 * Returns the peer as a set or block of addresses; undefined if no packet in the kernel can have
 * such a peer.
 */
const peerSet = (rule: Rule, groups: GroupSets): string | undefined => {
  const { type, value } = peerOf(rule)
  if (type === 'NETWORK_SECURITY_GROUP') {
    const set = groups.get(value)
    return set && `@${set}`
  }
  return type === 'CIDR_BLOCK' && !value.includes(':') ? value : undefined
}

/**
 * Returns the nft match for one rule of the VCN; `own` is the block or `@set` of addresses that the
 * rule applies to. Undefined if the rule can match nothing here: Oracle's services, IPv6 and empty
 * groups.
 */
export const ruleExpression = (
  rule: Rule,
  direction: Direction,
  own: string,
  groups: GroupSets,
): string | undefined => {
  const peer = peerSet(rule, groups)
  if (peer === undefined) return undefined
  const [here, there] = direction === 'EGRESS' ? ['saddr', 'daddr'] : ['daddr', 'saddr']
  return [
    `ip ${here} ${own}`,
    ...(peer === ANYWHERE ? [] : [`ip ${there} ${peer}`]),
    ...packets(rule),
  ].join(' ')
}
