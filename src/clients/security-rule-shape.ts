import type { models } from 'oci-core'

import type { PortRange, SecurityRule } from '../values/security-rule.ts'

type Ingress = models.IngressSecurityRule
type Egress = models.EgressSecurityRule
type GroupRule = models.SecurityRule | models.AddSecurityRuleDetails

const range = (ports: models.PortRange | undefined): PortRange | undefined =>
  ports === undefined || ports === null ? undefined : { min: ports.min, max: ports.max }

type Options = Pick<
  Ingress,
  'protocol' | 'tcpOptions' | 'udpOptions' | 'icmpOptions' | 'isStateless' | 'description'
>

/**
 * The part that rules of lists and of groups have in common, with OCI's defaults filled in. OCI writes
 * null for what is absent, whatever the SDK's types say.
 */
const common = (rule: Options) => {
  const ports = rule.tcpOptions ?? rule.udpOptions
  return {
    protocol: rule.protocol,
    ports: range(ports?.destinationPortRange),
    sourcePorts: range(ports?.sourcePortRange),
    icmp: rule.icmpOptions
      ? { type: rule.icmpOptions.type, code: rule.icmpOptions.code ?? undefined }
      : undefined,
    isStateless: rule.isStateless ?? false,
    description: rule.description ?? undefined,
  }
}

const peerType = (text: string | undefined): SecurityRule['peerType'] =>
  text === 'SERVICE_CIDR_BLOCK' || text === 'NETWORK_SECURITY_GROUP' ? text : 'CIDR_BLOCK'

export const fromIngress = (rule: Ingress): SecurityRule => ({
  direction: 'INGRESS',
  peer: rule.source,
  peerType: peerType(rule.sourceType),
  ...common(rule),
})

export const fromEgress = (rule: Egress): SecurityRule => ({
  direction: 'EGRESS',
  peer: rule.destination,
  peerType: peerType(rule.destinationType),
  ...common(rule),
})

export const fromGroupRule = (rule: GroupRule): SecurityRule =>
  String(rule.direction) === 'INGRESS'
    ? {
        direction: 'INGRESS',
        peer: rule.source ?? '',
        peerType: peerType(rule.sourceType),
        ...common(rule),
      }
    : {
        direction: 'EGRESS',
        peer: rule.destination ?? '',
        peerType: peerType(rule.destinationType),
        ...common(rule),
      }

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
