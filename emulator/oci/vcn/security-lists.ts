import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { invalidParameter } from '../core/service.ts'
import { common, optional, parseDetails } from './details.ts'
import { newVcnPart, renamed } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type { SecurityList, Subnet, Vcn } from './resources.ts'
import { checkRule } from './rule-check.ts'
import { egressRule, ingressRule } from './rule-shape.ts'

/** The usual limit of rules per direction; not confirmed for every tenancy. */
const MOST_RULES = 200

const ingress = z.array(ingressRule)
const egress = z.array(egressRule)
const createDetails = z.object({
  ...common,
  compartmentId: z.string(),
  vcnId: z.string(),
  ingressSecurityRules: ingress,
  egressSecurityRules: egress,
})
const updateDetails = z.object({
  ...common,
  ingressSecurityRules: optional(ingress),
  egressSecurityRules: optional(egress),
})

const check = (context: Context, list: SecurityList): SecurityList => {
  const directions = { ingress: list.ingressSecurityRules, egress: list.egressSecurityRules }
  for (const [direction, rules] of Object.entries(directions)) {
    if (rules.length > MOST_RULES) {
      throw invalidParameter(
        `The requested ${direction} security rule count '${rules.length}' is invalid for this request type.`,
      )
    }
    for (const rule of rules) checkRule(context, list.vcnId, rule)
  }
  return list
}

/** Security lists: an update replaces all rules of a direction, or leaves them unchanged. */
export const securityLists: Kind<SecurityList> = {
  name: 'SecurityList',
  plural: 'SecurityLists',
  path: 'securityLists',
  create(context, body) {
    const details = parseDetails(createDetails, body)
    const { ingressSecurityRules, egressSecurityRules } = details
    const base = newVcnPart(context, 'securitylist', details)
    const list = check(context, { ...base, ingressSecurityRules, egressSecurityRules })
    return context.store.collection<SecurityList>('securityLists').put(list)
  },
  update(context, current, body) {
    const details = parseDetails(updateDetails, body)
    return check(context, {
      ...renamed(current, details),
      ingressSecurityRules: details.ingressSecurityRules ?? current.ingressSecurityRules,
      egressSecurityRules: details.egressSecurityRules ?? current.egressSecurityRules,
    })
  },
  users(context, list) {
    const vcn = context.store.collection<Vcn>('vcns').get(list.vcnId)
    if (vcn?.defaultSecurityListId === list.id) return `Vcn ${vcn.id}`
    const [subnet] = context.store
      .collection<Subnet>('subnets')
      .list((other) => other.securityListIds.includes(list.id))
    return subnet && `Subnet ${subnet.id}`
  },
}
