import {
  bodyOf,
  type Call,
  find,
  type Need,
  need,
  type Place,
  type Resource,
  targetsOf,
} from '../requirement.ts'

/** Returns the resource of the path, as it is before the request. */
export const current = ({ context, request }: Call, collection: string): Resource | undefined =>
  find(context, collection, request.params['id'])

/** What a subnet refers to: field, collection, prefix, and the VCN's default for it (i). */
const references = [
  ['routeTableId', 'routeTables', 'ROUTE_TABLE', 'defaultRouteTableId'],
  ['securityListIds', 'securityLists', 'SECURITY_LIST', 'defaultSecurityListId'],
  ['dhcpOptionsId', 'dhcps', 'DHCP', 'defaultDhcpOptionsId'],
] as const

type Ids = readonly unknown[]
export const idsOf = (value: unknown): Ids => [value ?? []].flat()
const without = (ids: Ids, others: Ids): Ids => ids.filter((id) => !others.includes(id))

const attached = references.map(([field, collection, prefix, fallback]) =>
  need(`${prefix}_ATTACH`, ({ context, request }) => {
    const body = bodyOf(request)
    const vcn = find(context, 'vcns', body['vcnId'])
    const ids = idsOf(body[field] ?? vcn?.[fallback])
    return targetsOf(ids.map((id) => find(context, collection, id)))
  }),
)

/** An update attaches what it adds and detaches what it removes. */
const changed = references.flatMap(([field, collection, prefix]) => {
  const place =
    (pick: (before: Ids, after: Ids) => Ids): Place =>
    (call) => {
      const before = idsOf(current(call, 'subnets')?.[field])
      const after = idsOf(bodyOf(call.request)[field] ?? before)
      return targetsOf(pick(before, after).map((id) => find(call.context, collection, id)))
    }
  return [
    need(
      `${prefix}_ATTACH`,
      place((before, after) => without(after, before)),
    ),
    need(
      `${prefix}_DETACH`,
      place((before, after) => without(before, after)),
    ),
  ]
})

const detached = references.map(([field, collection, prefix]) =>
  need(`${prefix}_DETACH`, (call) =>
    targetsOf(
      idsOf(current(call, 'subnets')?.[field]).map((id) => find(call.context, collection, id)),
    ),
  ),
)

/** The rights that a subnet needs for the resources that it refers to. */
export const subnet = { attached, changed, detached }

const gateways = [
  ['internetGateways', 'INTERNET_GATEWAY'],
  ['natGateways', 'NAT_GATEWAY'],
  ['serviceGateways', 'SERVICE_GATEWAY'],
] as const

const goalsOf = (rules: unknown): Ids =>
  (idsOf(rules) as { networkEntityId?: unknown }[]).map((rule) => rule?.networkEntityId)

/** Returns the rights needed for the gateways that routes lead to. */
const routed = (suffix: 'ATTACH' | 'DETACH', pick: (before: Ids, after: Ids) => Ids): Need[] =>
  gateways.map(([collection, prefix]) =>
    need(`${prefix}_${suffix}`, (call) => {
      const before = goalsOf(current(call, 'routeTables')?.['routeRules'])
      const given = bodyOf(call.request)['routeRules']
      const after = given === undefined ? before : goalsOf(given)
      return targetsOf(pick(before, after).map((id) => find(call.context, collection, id)))
    }),
  )

/** The rights that a route table needs for the gateways of routes that are added or removed. */
export const routes = {
  added: routed('ATTACH', (before, after) => without(after, before)),
  removed: routed('DETACH', (before, after) => without(before, after)),
  gone: routed('DETACH', (before) => before),
}
