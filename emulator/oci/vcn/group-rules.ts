import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { type OciRequest, type OciResponse, type Route, invalidParameter } from '../core/service.ts'
import { parseDetails } from './details.ts'
import type { NetworkSecurityGroup } from './network-security-groups.ts'
import { timestamp } from './resource-base.ts'
import { requireResource } from './resource-routes.ts'
import type { Vnic } from './resources.ts'
import { checkRule } from './rule-check.ts'
import { type GroupRule, type StoredGroupRule, groupRule } from './rule-shape.ts'

const MOST_RULES_PER_CALL = 25
const MOST_RULES = 120

const atMost = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(MOST_RULES_PER_CALL)
const addDetails = z.object({ securityRules: atMost(groupRule) })
const updateDetails = z.object({
  securityRules: atMost(z.intersection(groupRule, z.object({ id: z.string() }))),
})
const removeDetails = z.object({ securityRuleIds: atMost(z.string()) })

const rulesOf = (context: Context) => context.store.collection<StoredGroupRule>('nsgRules')

/** Leaves out `nsgId`, which is the emulator's own field. */
const shown = ({ nsgId: _, ...rule }: StoredGroupRule): Omit<StoredGroupRule, 'nsgId'> => {
  return rule
}

/** Makes a rule id in OCI's form: six hexadecimal digits, unique in the group. */
const newRuleId = (context: Context): string => {
  const id = randomBytes(3).toString('hex').toUpperCase()
  return rulesOf(context).get(id) ? newRuleId(context) : id
}

/** Returns the rules of one group, in order of creation. */
export const groupRules = (context: Context, nsgId: string): StoredGroupRule[] =>
  rulesOf(context).list((rule) => rule.nsgId === nsgId)

const add = (context: Context, group: NetworkSecurityGroup, rules: readonly GroupRule[]) => {
  const total = groupRules(context, group.id).length + rules.length
  if (total > MOST_RULES) {
    throw invalidParameter(
      `Total security rules count ${total} cannot be greater than ${MOST_RULES}.`,
    )
  }
  for (const rule of rules) checkRule(context, group.vcnId, rule)
  return rules.map((rule) =>
    rulesOf(context).put({
      ...rule,
      id: newRuleId(context),
      nsgId: group.id,
      isValid: true,
      timeCreated: timestamp(context),
    }),
  )
}

/** Returns a rule of this group. Throws 400 InvalidParameter, before anything is changed. */
const requireRule = (
  context: Context,
  group: NetworkSecurityGroup,
  id: string,
): StoredGroupRule => {
  const rule = rulesOf(context).get(id)
  if (rule?.nsgId !== group.id) throw invalidParameter(`${id} is no security rule of ${group.id}.`)
  return rule
}

const change = (
  context: Context,
  group: NetworkSecurityGroup,
  body: unknown,
): StoredGroupRule[] => {
  const { securityRules } = parseDetails(updateDetails, body)
  const changed = securityRules.map((rule) => {
    const { nsgId, isValid, timeCreated } = requireRule(context, group, rule.id)
    checkRule(context, group.vcnId, rule)
    return { ...rule, nsgId, isValid, timeCreated }
  })
  return changed.map((rule) => rulesOf(context).put(rule))
}

const remove = (context: Context, group: NetworkSecurityGroup, body: unknown): void => {
  const { securityRuleIds } = parseDetails(removeDetails, body)
  const found = securityRuleIds.map((id) => requireRule(context, group, id))
  for (const rule of found) rulesOf(context).delete(rule.id)
}

/**
 * Serves the operations on the rules of a network security group; adding has no if-match, as on
 * OCI.
 */
export const groupRuleRoutes = (context: Context): Route[] => {
  const one = '/20160918/networkSecurityGroups/{id}'
  const kind = 'NetworkSecurityGroup'
  const groupOf = (request: OciRequest): NetworkSecurityGroup =>
    requireResource(
      context.store.collection<NetworkSecurityGroup>('networkSecurityGroups'),
      request.params['id'],
    )
  const ruleBody = (rules: StoredGroupRule[]): OciResponse => ({
    status: 200,
    body: { securityRules: rules.map(shown) },
  })
  return [
    {
      operation: `List${kind}SecurityRules`,
      method: 'GET',
      path: `${one}/securityRules`,
      handle: (request) => list(context, groupOf(request), request),
    },
    {
      operation: `Add${kind}SecurityRules`,
      method: 'POST',
      path: `${one}/actions/addSecurityRules`,
      handle: (request) => {
        const { securityRules } = parseDetails(addDetails, request.body)
        return ruleBody(add(context, groupOf(request), securityRules))
      },
    },
    {
      operation: `Update${kind}SecurityRules`,
      method: 'POST',
      path: `${one}/actions/updateSecurityRules`,
      handle: (request) => ruleBody(change(context, groupOf(request), request.body)),
    },
    {
      operation: `Remove${kind}SecurityRules`,
      method: 'POST',
      path: `${one}/actions/removeSecurityRules`,
      handle: (request) => {
        remove(context, groupOf(request), request.body)
        return { status: 204 }
      },
    },
    {
      operation: `List${kind}Vnics`,
      method: 'GET',
      path: `${one}/vnics`,
      handle: (request) => vnics(context, groupOf(request), request),
    },
  ]
}

const list = (context: Context, group: NetworkSecurityGroup, request: OciRequest): OciResponse => {
  const direction = request.query.get('direction')
  const rules = groupRules(context, group.id).filter(
    (rule) => direction === null || rule.direction === direction,
  )
  return page(request, rules.map(shown), context)
}

const vnics = (context: Context, group: NetworkSecurityGroup, request: OciRequest): OciResponse => {
  const members = context.store
    .collection<Vnic>('vnics')
    .list((vnic) => vnic.nsgIds.includes(group.id))
    .map(({ id, resourceId, timeCreated }) => ({
      vnicId: id,
      ...(resourceId === undefined ? {} : { resourceId }),
      timeAssociated: timeCreated,
    }))
  return page(request, members, context)
}
