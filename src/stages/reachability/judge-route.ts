import {
  type Cidr,
  cidrContains,
  cidrInterval,
  intervalsOverlap,
  parseCidr,
} from '../../values/network/cidr.ts'
import { own } from '../../values/own.ts'
import { blocksOf, type Flow, type FlowEnd } from './flow.ts'
import type { Gateway } from '../../clients/network/network.ts'
import type { RouteRule, SubnetView } from './network-view.ts'

export interface RouteVerdict {
  readonly isOpen: boolean
  /** The route that is used, or its problem. */
  readonly reason: string
}

const yes = (reason: string): RouteVerdict => ({ isOpen: true, reason })
const no = (reason: string): RouteVerdict => ({ isOpen: false, reason })

const WORDS: Readonly<Record<string, string>> = {
  internetgateway: 'internet gateway',
  natgateway: 'NAT gateway',
  servicegateway: 'service gateway',
  drg: 'dynamic routing gateway',
  localpeeringgateway: 'local peering gateway',
  privateip: 'private address',
}

/** E.g. `NAT gateway oke-ngw`. */
export const gatewayName = ({ kind, name }: Gateway): string =>
  `${own(WORDS, kind) ?? kind} ${name}`

const PRIVATE_BLOCKS = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  'fc00::/7',
]

/** Addresses that are never seen on the internet. */
export const isPrivateBlock = (block: Cidr): boolean =>
  PRIVATE_BLOCKS.some((outer) => cidrContains(parseCidr(outer), block))

/** Picks, like a router, a service's own route, then the longest prefix that holds the block. */
const routeFor = (
  routes: readonly RouteRule[],
  block: Cidr,
  service?: string,
): RouteRule | undefined => {
  const own = routes.find(
    ({ isService, destination }) =>
      isService && service !== undefined && (destination === service || /^all-/.test(destination)),
  )
  const byPrefix = routes
    .filter(({ isService }) => !isService)
    // The table is the user's: skips destinations that are no block.
    .flatMap((route) => {
      const cidr = cidrInterval(route.destination)
      return cidr !== undefined && cidrContains(cidr, block) ? [{ route, cidr }] : []
    })
    // The longest prefix is the smallest block.
    .toSorted(
      (a, b) => (cidrContains(a.cidr, b.cidr) ? 1 : 0) - (cidrContains(b.cidr, a.cidr) ? 1 : 0),
    )
  return own ?? byPrefix[0]?.route
}

const internetGateway = (subnet: SubnetView, name: string, isIncoming: boolean): RouteVerdict => {
  if (subnet.isPrivate) {
    return no(`${name}: subnet ${subnet.name} is private, so nothing in it has a public address`)
  }
  return isIncoming ? yes(name) : yes(`${name}, for addresses that are public`)
}

const throughGateway = (
  subnet: SubnetView,
  route: RouteRule,
  { isIncoming, isPod }: { isIncoming: boolean; isPod: boolean },
): RouteVerdict => {
  const { gateway, destination } = route
  if (gateway === undefined)
    return no(`the route to ${destination} leads to a gateway that is gone or may not be seen`)
  const name = gatewayName(gateway)
  if (!gateway.isOpen) return no(`${name} is disabled or blocks traffic`)
  if (gateway.kind === 'internetgateway') {
    if (isPod) return no(`${name}: pods have no public address; they need a NAT gateway`)
    return internetGateway(subnet, name, isIncoming)
  }
  const isOneWay = gateway.kind === 'natgateway' || gateway.kind === 'servicegateway'
  return isIncoming && isOneWay ? no(`${name} lets no connection in`) : yes(name)
}

/** Whether it is for all addresses that have no route of their own. */
export const isDefaultRoute = ({ destination }: RouteRule): boolean => destination.endsWith('/0')

const overlaps = (text: string, block: Cidr): boolean => {
  const other = cidrInterval(text)
  return other !== undefined && intervalsOverlap(other, block)
}

/** Private blocks that overlap the VCN, or may do so if its blocks are unknown. */
const isOfVcn = ({ vcnCidrs }: SubnetView, block: Cidr): boolean =>
  isPrivateBlock(block) && (vcnCidrs?.some((text) => overlaps(text, block)) ?? true)

const insideVcn = ({ vcnCidrs }: SubnetView, block: Cidr): string => {
  const isWhole = vcnCidrs?.some((text) => cidrContains(parseCidr(text), block)) ?? true
  return isWhole ? 'inside the VCN' : `inside the VCN, as far as it has addresses of ${block.text}`
}

/** A default route to one of these does not affect traffic within the VCN, which needs no route. */
const isForPublic = (route: RouteRule): boolean =>
  isDefaultRoute(route) && /^(nat|internet)gateway$/.test(route.gateway?.kind ?? '')

const gatewayLeg = (subnet: SubnetView, outside: FlowEnd, block: Cidr, leg: Leg): RouteVerdict => {
  const { routeTable } = subnet
  const route = routeFor(routeTable.routes, block, outside.service)
  const isInside = outside.service === undefined && isOfVcn(subnet, block)
  if (isInside && (route === undefined || isForPublic(route))) {
    return yes(insideVcn(subnet, block))
  }
  if (route !== undefined) return throughGateway(subnet, route, leg)
  const where = outside.service ?? block.text
  return no(`route table ${routeTable.name} of subnet ${subnet.name} has no route to ${where}`)
}

interface Leg {
  readonly isIncoming: boolean
  readonly isPod: boolean
}

/** Whether packets have a route: within one VCN always, else through a gateway. */
export const judgeRoute = ({ from, to }: Flow): RouteVerdict => {
  if (from.subnet && to.subnet) {
    return from.subnet.vcnId === to.subnet.vcnId
      ? yes('inside the VCN')
      : no(`subnets ${from.subnet.name} and ${to.subnet.name} lie in different VCNs`)
  }
  const isIncoming = from.subnet === undefined
  const [inner, outside] = isIncoming ? [to, from] : [from, to]
  const { subnet } = inner
  if (subnet === undefined) return no('neither end is in the VCN')
  const isPod = inner.role === 'pods' || inner.role === 'nodes'
  const verdicts = blocksOf(outside).map((block) =>
    gatewayLeg(subnet, outside, block, { isIncoming, isPod }),
  )
  return verdicts.find(({ isOpen }) => !isOpen) ?? verdicts[0] ?? no('no address is named')
}
