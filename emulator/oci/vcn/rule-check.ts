import type { Context } from '../core/context.ts'
import { invalidParameter } from '../core/service.ts'
import { requireCidr } from './cidr.ts'
import { oracleServices } from './oracle-services.ts'
import type { NetworkSecurityGroup } from './network-security-groups.ts'
import { type EgressRule, type GroupRule, type IngressRule, peerOf } from './rule-shape.ts'

type Rule = IngressRule | EgressRule | GroupRule

/** The options that each protocol allows; OCI refuses any other combination. */
const optionProtocols = [
  ['tcpOptions', ['6']],
  ['udpOptions', ['17']],
  ['icmpOptions', ['1', '58']],
] as const

const checkOptions = (rule: Rule): void => {
  for (const [options, protocols] of optionProtocols) {
    if (rule[options] && !protocols.some((protocol) => protocol === rule.protocol)) {
      throw invalidParameter(
        `${options} can only be given with protocol ${protocols.join(' or ')}, not with ${rule.protocol}.`,
      )
    }
  }
}

const checkPeer = (context: Context, vcnId: string, rule: Rule): void => {
  const { type, value } = peerOf(rule)
  if (type === 'CIDR_BLOCK') {
    requireCidr(value)
  } else if (type === 'SERVICE_CIDR_BLOCK') {
    if (!oracleServices(context).some((service) => service.cidrBlock === value)) {
      throw invalidParameter(`${value} is not the cidrBlock of a service in this region.`)
    }
  } else {
    const group = context.store.collection<NetworkSecurityGroup>('networkSecurityGroups').get(value)
    if (group?.vcnId !== vcnId) {
      throw invalidParameter(`${value} is not a network security group of the same VCN.`)
    }
  }
}

/** Refuses a rule that OCI would refuse. Throws 400 InvalidParameter. */
export const checkRule = (context: Context, vcnId: string, rule: Rule): void => {
  checkOptions(rule)
  checkPeer(context, vcnId, rule)
}
