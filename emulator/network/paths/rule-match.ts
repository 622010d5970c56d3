import type { Store } from '../../oci/core/store.ts'
import { contains } from '../../oci/vcn/cidr.ts'
import type { NetworkSecurityGroup } from '../../oci/vcn/network-security-groups.ts'
import type { SecurityList } from '../../oci/vcn/resources.ts'
import {
  type EgressRule,
  type GroupRule,
  type IngressRule,
  type StoredGroupRule,
  peerOf,
} from '../../oci/vcn/rule-shape.ts'
import { type Endpoint, type Packets, type PortRange, blockOf, subnetOf } from './path-endpoint.ts'

export type Direction = 'INGRESS' | 'EGRESS'

/** A rule with the list or group that contains it, for the reason of a verdict. */
export interface HeldRule {
  readonly rule: IngressRule | EgressRule | GroupRule
  readonly holder: string
}

const present = <T>(items: readonly (T | undefined)[]): T[] =>
  items.filter((item) => item !== undefined)

const holders = (store: Store, end: Endpoint) => {
  const lists = store.collection<SecurityList>('securityLists')
  const groups = store.collection<NetworkSecurityGroup>('networkSecurityGroups')
  return {
    lists: present((subnetOf(store, end)?.securityListIds ?? []).map((id) => lists.get(id))),
    groups: present((end.nsgIds ?? []).map((id) => groups.get(id))),
  }
}

/** Names the lists and groups that apply to an end, or says that there are none. */
export const holderNames = (store: Store, end: Endpoint): string => {
  const { lists, groups } = holders(store, end)
  const names = [
    ...lists.map((list) => `security list ${list.displayName}`),
    ...groups.map((group) => `NSG ${group.displayName}`),
  ]
  return names.join(', ') || 'no security list or NSG'
}

/**
 * Returns the union of the rules of every security list of the subnet and every NSG of the VNIC.
 */
export const heldRules = (store: Store, end: Endpoint, direction: Direction): HeldRule[] => {
  const { lists, groups } = holders(store, end)
  const ofLists = lists.flatMap((list) => {
    const { ingressSecurityRules, egressSecurityRules } = list
    const rules = direction === 'INGRESS' ? ingressSecurityRules : egressSecurityRules
    return rules.map((rule) => ({ rule, holder: `security list ${list.displayName}` }))
  })
  const groupRules = store.collection<StoredGroupRule>('nsgRules')
  const ofGroups = groups.flatMap((group) =>
    groupRules
      .list((rule) => rule.nsgId === group.id && rule.direction === direction)
      .map((rule) => ({ rule, holder: `NSG ${group.displayName}` })),
  )
  return [...ofLists, ...ofGroups]
}

const covers = (outer: PortRange | null | undefined, inner: PortRange): boolean =>
  !outer || (outer.min <= inner.min && inner.max <= outer.max)

const matchesPackets = (rule: HeldRule['rule'], packets: Packets): boolean => {
  if (rule.protocol === 'all') return true
  if (rule.protocol !== String(packets.protocol)) return false
  const ports = packets.protocol === 6 ? rule.tcpOptions : rule.udpOptions
  return (
    covers(ports?.destinationPortRange, packets.destinationPorts) &&
    covers(ports?.sourcePortRange, packets.sourcePorts)
  )
}

const coversService = (label: string, wanted: string): boolean =>
  label === wanted || label.startsWith('all-')

const matchesPeer = (store: Store, rule: HeldRule['rule'], peer: Endpoint): boolean => {
  const { type, value } = peerOf(rule)
  if (type === 'NETWORK_SECURITY_GROUP') return peer.nsgIds?.includes(value) ?? false
  if (type === 'SERVICE_CIDR_BLOCK') {
    return peer.service !== undefined && coversService(value, peer.service)
  }
  const block = blockOf(store, peer)
  return block === undefined ? value === '0.0.0.0/0' : contains(value, block)
}

/** Whether the rule lets these packets to or from this peer through. */
export const matches = (store: Store, rule: HeldRule['rule'], peer: Endpoint, packets: Packets) =>
  matchesPackets(rule, packets) && matchesPeer(store, rule, peer)

const PROTOCOLS: Readonly<Record<string, string>> = { 1: 'ICMP', 6: 'TCP', 17: 'UDP', 58: 'ICMPv6' }

export const protocolName = (protocol: string | number): string =>
  PROTOCOLS[protocol] ?? String(protocol)

const portText = ({ min, max }: PortRange): string => (min === max ? `${min}` : `${min}-${max}`)

/** Formats a rule, e.g. `TCP 30000-32767 from 10.0.20.0/24 in security list oke-nodeseclist`. */
export const ruleText = ({ rule, holder }: HeldRule): string => {
  const ports = (rule.tcpOptions ?? rule.udpOptions)?.destinationPortRange
  const what = [protocolName(rule.protocol), ...(ports ? [portText(ports)] : [])].join(' ')
  return `${what} ${'source' in rule ? 'from' : 'to'} ${peerOf(rule).value} in ${holder}`
}
