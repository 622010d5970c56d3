import type { models } from 'oci-core'

import type { Fields } from '../../values/fields.ts'
import type { PortRange, SecurityRule } from '../../values/network/security-rule.ts'

type Ingress = models.IngressSecurityRule
type Egress = models.EgressSecurityRule
const range = (ports: Fields | undefined): PortRange | undefined =>
  ports && { min: ports.number('min'), max: ports.number('max') }

/** The fields common to rules of lists and of groups, with OCI's defaults filled in. */
const common = (rule: Fields) => {
  const ports = rule.optional('tcpOptions') ?? rule.optional('udpOptions')
  const icmp = rule.optional('icmpOptions')
  return {
    protocol: rule.text('protocol'),
    ports: range(ports?.optional('destinationPortRange')),
    sourcePorts: range(ports?.optional('sourcePortRange')),
    icmp: icmp && { type: icmp.number('type'), code: icmp.optionalNumber('code') },
    isStateless: rule.optionalFlag('isStateless'),
    description: rule.optionalText('description'),
  }
}

const peerType = (text: string | undefined): SecurityRule['peerType'] =>
  text === 'SERVICE_CIDR_BLOCK' || text === 'NETWORK_SECURITY_GROUP' ? text : 'CIDR_BLOCK'

export const fromIngress = (rule: Fields): SecurityRule => ({
  direction: 'INGRESS',
  peer: rule.text('source'),
  peerType: peerType(rule.optionalText('sourceType')),
  ...common(rule),
})

export const fromEgress = (rule: Fields): SecurityRule => ({
  direction: 'EGRESS',
  peer: rule.text('destination'),
  peerType: peerType(rule.optionalText('destinationType')),
  ...common(rule),
})

export const fromGroupRule = (rule: Fields): SecurityRule =>
  rule.text('direction') === 'INGRESS' ? fromIngress(rule) : fromEgress(rule)

const options = ({ protocol, ports, icmp, isStateless, description }: SecurityRule) => ({
  protocol,
  isStateless,
  ...(description === undefined ? {} : { description }),
  ...(ports !== undefined && protocol === '6'
    ? { tcpOptions: { destinationPortRange: ports } }
    : {}),
  ...(ports !== undefined && protocol === '17'
    ? { udpOptions: { destinationPortRange: ports } }
    : {}),
  ...(icmp === undefined ? {} : { icmpOptions: icmpOptions(icmp) }),
})

const icmpOptions = ({ type, code }: NonNullable<SecurityRule['icmp']>): models.IcmpOptions =>
  code === undefined ? { type } : { type, code }

export const toIngress = (rule: SecurityRule): Ingress => ({
  ...options(rule),
  source: rule.peer,
  sourceType: rule.peerType as models.IngressSecurityRule.SourceType,
})

export const toEgress = (rule: SecurityRule): Egress => ({
  ...options(rule),
  destination: rule.peer,
  destinationType: rule.peerType as models.EgressSecurityRule.DestinationType,
})

export const toGroupRule = (rule: SecurityRule): models.AddSecurityRuleDetails =>
  rule.direction === 'INGRESS'
    ? {
        ...options(rule),
        direction: 'INGRESS' as models.AddSecurityRuleDetails.Direction,
        source: rule.peer,
        sourceType: rule.peerType as models.AddSecurityRuleDetails.SourceType,
      }
    : {
        ...options(rule),
        direction: 'EGRESS' as models.AddSecurityRuleDetails.Direction,
        destination: rule.peer,
        destinationType: rule.peerType as models.AddSecurityRuleDetails.DestinationType,
      }
