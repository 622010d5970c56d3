import type { Store } from '../../oci/core/store.ts'
import { contains, parseCidr } from '../../oci/vcn/cidr.ts'
import type {
  InternetGateway,
  NatGateway,
  RouteRule,
  RouteTable,
  ServiceGateway,
  Subnet,
} from '../../oci/vcn/resources.ts'
import { type Endpoint, type Verdict, blockOf, subnetOf } from './path-endpoint.ts'

const yes = (reason: string): Verdict => ({ allowed: true, reason })
const no = (reason: string): Verdict => ({ allowed: false, reason })

/**
 * Finds the rule with the longest prefix, as routers do; a rule for the service itself takes
 * precedence.
 */
const ruleFor = (store: Store, table: RouteTable, peer: Endpoint): RouteRule | undefined => {
  const block = blockOf(store, peer) ?? '0.0.0.0/0'
  const { service } = peer
  const toService = table.routeRules.find(
    (rule) =>
      service !== undefined &&
      rule.destinationType === 'SERVICE_CIDR_BLOCK' &&
      (rule.destination === service || rule.destination.startsWith('all-')),
  )
  const byPrefix = table.routeRules
    .filter((rule) => rule.destinationType === 'CIDR_BLOCK' && contains(rule.destination, block))
    .toSorted((a, b) => parseCidr(b.destination)[1] - parseCidr(a.destination)[1])
  return toService ?? byPrefix[0]
}

const throughInternet = (subnet: Subnet, gateway: InternetGateway): Verdict => {
  const name = `internet gateway ${gateway.displayName}`
  if (!gateway.isEnabled) return no(`${name} is disabled`)
  if (subnet.prohibitPublicIpOnVnic) {
    return no(`subnet ${subnet.displayName} is private: no public address for the ${name}`)
  }
  return yes(name)
}

const throughGateway = (
  store: Store,
  subnet: Subnet,
  rule: RouteRule,
  incoming: boolean,
): Verdict => {
  const id = rule.networkEntityId
  const internet = store.collection<InternetGateway>('internetGateways').get(id)
  if (internet) return throughInternet(subnet, internet)
  const nat = store.collection<NatGateway>('natGateways').get(id)
  const service = store.collection<ServiceGateway>('serviceGateways').get(id)
  const gateway = nat ?? service
  if (!gateway) return no(`the route for ${rule.destination} leads to ${id}, which does not exist`)
  const name = `${nat ? 'NAT' : 'service'} gateway ${gateway.displayName}`
  if (incoming) return no(`${name} lets no connection in`)
  return gateway.blockTraffic ? no(`${name} blocks traffic`) : yes(name)
}

/** Judges the path between a subnet and a peer outside its VCN. */
const gatewayLeg = (store: Store, subnet: Subnet, peer: Endpoint, incoming: boolean): Verdict => {
  const table = store.collection<RouteTable>('routeTables').get(subnet.routeTableId)
  const rule = table && ruleFor(store, table, peer)
  if (!rule) {
    const where = peer.service ?? blockOf(store, peer)
    return no(
      `route table ${table?.displayName ?? subnet.routeTableId} of subnet ${subnet.displayName} has no route to ${where}`,
    )
  }
  return throughGateway(store, subnet, rule, incoming)
}

/** Whether packets are routed: always inside one VCN, otherwise through a gateway. */
export const route = (store: Store, from: Endpoint, to: Endpoint): Verdict => {
  const source = subnetOf(store, from)
  const destination = subnetOf(store, to)
  if (source && destination) {
    return source.vcnId === destination.vcnId
      ? yes('the local route of the VCN')
      : no(`no route between the VCNs of ${source.displayName} and ${destination.displayName}`)
  }
  if (source) return gatewayLeg(store, source, to, false)
  if (destination) return gatewayLeg(store, destination, from, true)
  return no('neither end lies in a VCN')
}
