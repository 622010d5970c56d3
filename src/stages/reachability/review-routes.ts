import type { RouteTable, Subnet } from '../../clients/network/network.ts'
import { cidrContains, cidrInterval } from '../../values/network/cidr.ts'
import type { Role } from '../../values/network/role.ts'
import type { Route } from '../../values/network/route.ts'
import { gatewayName, isDefaultRoute } from './judge-route.ts'
import type { NetworkView, SubnetView } from './network-view.ts'

/** Faults of a route table, whether or not a path needs it today. */
export interface RouteFinding {
  readonly code:
    | 'internet-gateway-for-pods'
    | 'public-pod-subnet'
    | 'no-service-gateway'
    | 'partial-service-gateway'
    | 'mixed-gateways'
    | 'overlapping-routes'
    | 'route-into-the-vcn'
    | 'gateway-gone'
  /** A fault keeps pods from their images; advice is for what may be intended. */
  readonly severity: 'fault' | 'advice'
  readonly subnet: string
  readonly routeTable: string
  /** The problem, and the correct setting. */
  readonly message: string
}

type Found = Pick<RouteFinding, 'code' | 'message'> & Partial<Pick<RouteFinding, 'severity'>>

const ALL_SERVICES = /^all-/

/** Identified by the kind in the OCID, even if the gateway is not visible. */
const leadsTo = (routes: readonly Route[], kind: string): Route | undefined =>
  routes.find(({ gatewayId }) => gatewayId.split('.')[1] === kind)

const SERVICE_ROUTE =
  'add a route for all Oracle services (all-…-services-in-oracle-services-network) to a service gateway'

type PodSubnet = Pick<Subnet, 'name' | 'isPrivate'>

/** Routes are shared, and an appliance may stand in for a gateway: reports faults, repairs none. */
const reviewServiceRoute = ({ isPrivate }: PodSubnet, routes: readonly Route[]): Found[] => {
  const code = 'no-service-gateway'
  const service = leadsTo(routes, 'servicegateway')
  if (service !== undefined) {
    const isWhole = routes.some((one) => one.isService && ALL_SERVICES.test(one.destination))
    const message = `the service gateway is only used for ${service.destination}; OCIR needs the route for all Oracle services`
    return isWhole ? [] : [{ code: 'partial-service-gateway', message }]
  }
  if (routes.length === 0) {
    const message = `no route at all: pods cannot pull images; ${SERVICE_ROUTE}, and one for the internet to a NAT gateway`
    return [{ code, severity: 'fault', message }]
  }
  const isOut = leadsTo(routes, 'natgateway') ?? leadsTo(routes, 'internetgateway')
  if (isPrivate && isOut === undefined) {
    const message = `no route to Oracle's services: pods cannot pull images from OCIR; ${SERVICE_ROUTE}`
    return [{ code, severity: 'fault', message }]
  }
  const message = `no route to a service gateway: images from OCIR and calls to OCI take the NAT gateway or no way at all; ${SERVICE_ROUTE}`
  return [{ code, message }]
}

/**
 * Pods have private addresses only: they need a NAT gateway, and a service gateway for Oracle's
 * services.
 */
const reviewPods = (subnet: PodSubnet, routes: readonly Route[]): Found[] => {
  const { isPrivate } = subnet
  const found: Found[] = []
  const internet = leadsTo(routes, 'internetgateway')
  if (internet !== undefined) {
    const message = `${internet.destination} leads to an internet gateway, which pods cannot use: lead it to a NAT gateway`
    const severity = isPrivate ? 'fault' : 'advice'
    found.push({ code: 'internet-gateway-for-pods', severity, message })
  }
  if (!isPrivate) {
    const message = 'virtual nodes need a private subnet for their pods; this one is public'
    found.push({ code: 'public-pod-subnet', message })
  }
  return [...found, ...reviewServiceRoute(subnet, routes)]
}

const placed = (found: readonly Found[], subnet: { name: string }, table: { name: string }) =>
  found.map((one): RouteFinding => ({
    severity: 'advice',
    ...one,
    subnet: subnet.name,
    routeTable: table.name,
  }))

export const isFault = ({ severity }: RouteFinding): boolean => severity === 'fault'

export const routeFindingText = ({ subnet, routeTable, message }: RouteFinding): string =>
  `routes of subnet ${subnet} (${routeTable}): ${message}`

/** What keeps the pods of a subnet from their images, as far as its route table alone shows. */
export const podFaults = (subnet: PodSubnet, table: RouteTable): readonly RouteFinding[] =>
  placed(reviewPods(subnet, table.routes), subnet, table).filter(isFault)

/** OCI seems to reject such a table; if it exists, responses may take another path. */
const reviewMixed = ({ routeTable: { routes } }: SubnetView): Found[] =>
  leadsTo(routes, 'internetgateway') && leadsTo(routes, 'servicegateway')
    ? [
        {
          code: 'mixed-gateways',
          message:
            'an internet gateway and a service gateway in one route table: use the internet gateway alone for public subnets, NAT and service gateway for private ones',
        },
      ]
    : []

const cidrRoutes = ({ routeTable: { routes } }: SubnetView) =>
  routes.flatMap((route) => {
    const cidr = route.isService ? undefined : cidrInterval(route.destination)
    return cidr === undefined ? [] : [{ route, cidr }]
  })

/**
 * A more specific route overrides part of a broader one: intended or not, the user should know.
 * Next to a default route, that is normal for every network with peers.
 */
const reviewOverlaps = (subnet: SubnetView): Found[] => {
  const all = cidrRoutes(subnet)
  return all.flatMap(({ route, cidr }) =>
    all.flatMap((other): Found[] => {
      const isInside =
        !isDefaultRoute(route) && other.route !== route && cidrContains(cidr, other.cidr)
      if (!isInside || other.route.gateway?.id === route.gateway?.id) return []
      const via = other.route.gateway ? gatewayName(other.route.gateway) : 'a gateway that is gone'
      const message = `${other.route.destination} is in ${route.destination} and leads elsewhere, to ${via}`
      return [{ code: 'overlapping-routes', message }]
    }),
  )
}

/** Traffic between subnets needs no route; one that matches it diverts it. */
const reviewInner = (subnet: SubnetView, inner: readonly string[]): Found[] =>
  cidrRoutes(subnet).flatMap(({ route, cidr }): Found[] => {
    const caught = inner.find((text) => {
      const block = cidrInterval(text)
      return block !== undefined && cidrContains(block, cidr)
    })
    if (caught === undefined) return []
    const message = `${route.destination} is in subnet ${caught} of the VCN itself: traffic between subnets needs no route`
    return [{ code: 'route-into-the-vcn', message }]
  })

const reviewGone = ({ routeTable: { routes } }: SubnetView): Found[] =>
  routes.flatMap(({ gateway, destination }): Found[] => {
    if (gateway?.isOpen) return []
    const message =
      gateway === undefined
        ? `${destination} leads to a gateway that is gone or may not be seen`
        : `${destination} leads to ${gatewayName(gateway)}, which is disabled or blocks traffic`
    return [{ code: 'gateway-gone', message }]
  })

const podRole = ({ places }: NetworkView): Role => (places.pods === undefined ? 'nodes' : 'pods')

/** Lists faults of the routes of every subnet; judges each route table once per role. */
export const reviewRouteTables = (view: NetworkView): readonly RouteFinding[] => {
  const places = Object.entries(view.places)
  const inner = places.flatMap(([, { subnets }]) => subnets.flatMap(({ cidrs }) => cidrs))
  return places.flatMap(([role, { subnets }]) =>
    subnets.flatMap((subnet) => {
      const found = [
        ...(role === podRole(view) ? reviewPods(subnet, subnet.routeTable.routes) : []),
        ...reviewMixed(subnet),
        ...reviewOverlaps(subnet),
        ...reviewInner(subnet, inner),
        ...reviewGone(subnet),
      ]
      return placed(found, subnet, subnet.routeTable)
    }),
  )
}
