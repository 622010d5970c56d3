import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { invalidParameter, notFound } from '../core/service.ts'
import { requireCidr } from './cidr.ts'
import { common, optional, parseDetails } from './details.ts'
import { oracleServices } from './oracle-services.ts'
import { newVcnPart, renamed } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type { RouteRule, RouteTable, Subnet, Vcn, VcnPart } from './resources.ts'

const MOST_RULES = 200

const routeRule = z
  .object({
    destination: optional(z.string()),
    /** Deprecated form of `destination`. */
    cidrBlock: optional(z.string()),
    destinationType: optional(z.enum(['CIDR_BLOCK', 'SERVICE_CIDR_BLOCK'])),
    networkEntityId: z.string(),
    description: optional(z.string().max(255)),
  })
  .transform((rule, ctx): RouteRule => {
    const destination = rule.destination ?? rule.cidrBlock
    if (destination === undefined) {
      ctx.addIssue({ code: 'custom', message: 'destination must be given' })
      return z.NEVER
    }
    return {
      destination,
      destinationType: rule.destinationType ?? 'CIDR_BLOCK',
      networkEntityId: rule.networkEntityId,
      routeType: 'STATIC',
      ...(rule.description === undefined ? {} : { description: rule.description }),
    }
  })
const rules = z.array(routeRule).max(MOST_RULES)
const createDetails = z.object({
  ...common,
  compartmentId: z.string(),
  vcnId: z.string(),
  routeRules: rules,
})
const updateDetails = z.object({ ...common, routeRules: optional(rules) })

/** The kinds of gateways that the emulator knows; OCI has more (DRG, local peering, private IP). */
const gatewayCollections = ['internetGateways', 'natGateways', 'serviceGateways'] as const

const gatewayKind = (context: Context, vcnId: string, id: string): string | undefined => {
  return gatewayCollections.find(
    (name) => context.store.collection<VcnPart>(name).get(id)?.vcnId === vcnId,
  )
}

const checkRule = (context: Context, vcnId: string, rule: RouteRule): void => {
  const kind = gatewayKind(context, vcnId, rule.networkEntityId)
  if (kind === undefined) throw notFound()
  const toService = rule.destinationType === 'SERVICE_CIDR_BLOCK'
  if (toService !== (kind === 'serviceGateways')) {
    throw invalidParameter(
      'A route rule leads to a service gateway exactly if its destinationType is SERVICE_CIDR_BLOCK.',
    )
  }
  if (!toService) {
    requireCidr(rule.destination)
  } else if (!oracleServices(context).some((one) => one.cidrBlock === rule.destination)) {
    throw invalidParameter(`${rule.destination} is not the cidrBlock of a service in this region.`)
  }
}

const check = (context: Context, table: RouteTable): RouteTable => {
  const seen = new Set<string>()
  for (const rule of table.routeRules) {
    checkRule(context, table.vcnId, rule)
    if (seen.has(rule.destination)) {
      throw invalidParameter(`There is more than one route rule for ${rule.destination}.`)
    }
    seen.add(rule.destination)
  }
  return table
}

/** Route tables; an update replaces all rules. */
export const routeTables: Kind<RouteTable> = {
  name: 'RouteTable',
  plural: 'RouteTables',
  path: 'routeTables',
  create(context, body) {
    const details = parseDetails(createDetails, body)
    const base = newVcnPart(context, 'routetable', details)
    const table = check(context, { ...base, routeRules: details.routeRules })
    return context.store.collection<RouteTable>('routeTables').put(table)
  },
  update(context, current, body) {
    const details = parseDetails(updateDetails, body)
    return check(context, {
      ...renamed(current, details),
      routeRules: details.routeRules ?? current.routeRules,
    })
  },
  users(context, table) {
    const vcn = context.store.collection<Vcn>('vcns').get(table.vcnId)
    if (vcn?.defaultRouteTableId === table.id) return `Vcn ${vcn.id}`
    const [subnet] = context.store
      .collection<Subnet>('subnets')
      .list((other) => other.routeTableId === table.id)
    return subnet && `Subnet ${subnet.id}`
  },
}
