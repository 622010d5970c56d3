import type { Context } from '../oci/core/context.ts'
import { internetGateways, natGateways, serviceGateways } from '../oci/vcn/gateways.ts'
import { allServices } from '../oci/vcn/oracle-services.ts'
import { type Kind, requireResource } from '../oci/vcn/resource-routes.ts'
import type { NetworkResource, RouteTable, SecurityList, Vcn } from '../oci/vcn/resources.ts'
import { routeTables } from '../oci/vcn/route-tables.ts'
import { securityLists } from '../oci/vcn/security-lists.ts'
import { subnets } from '../oci/vcn/subnets.ts'
import { vcns } from '../oci/vcn/vcns.ts'
import { quickCreate, type SeedDescription } from './description.ts'
import { endpointRules, noRules, nodeRules } from './quick-create-rules.ts'

export interface QuickCreateNetwork {
  readonly vcnId: string
  readonly subnetIds: {
    readonly endpoint: string
    readonly nodes: string
    readonly loadBalancer: string
  }
}

const ANY = '0.0.0.0/0'

type Described = Pick<SeedDescription, 'network' | 'securityLists'>

const change = <T extends NetworkResource>(
  context: Context,
  kind: Kind<T>,
  id: string,
  details: object,
): void => {
  const collection = context.store.collection<T>(kind.path)
  collection.put(kind.update(context, requireResource(collection, id), details))
}

/**
 * Creates gateways and routes: the VCN's default table for public subnets, another one for the
 * nodes' subnet.
 */
const makeRoutes = (context: Context, vcn: Vcn, suffix: string): RouteTable => {
  const named = (kind: string) => ({
    compartmentId: vcn.compartmentId,
    vcnId: vcn.id,
    displayName: `oke-${kind}-${suffix}`,
  })
  const service = allServices(context)
  const internet = internetGateways.create(context, { ...named('igw-quick'), isEnabled: true })
  const nat = natGateways.create(context, named('ngw-quick'))
  const gateway = serviceGateways.create(context, {
    ...named('sgw-quick'),
    services: [{ serviceId: service.id }],
  })
  change(context, routeTables, vcn.defaultRouteTableId, {
    displayName: `oke-public-routetable-${suffix}`,
    routeRules: [{ destination: ANY, networkEntityId: internet.id }],
  })
  const toService = {
    destination: service.cidrBlock,
    destinationType: 'SERVICE_CIDR_BLOCK',
    networkEntityId: gateway.id,
  }
  return routeTables.create(context, {
    ...named('private-routetable'),
    routeRules: [{ destination: ANY, networkEntityId: nat.id }, toService],
  })
}

/**
 * Creates the lists: the load balancer subnet uses the VCN's default list, emptied, while the list
 * that is named for it, `oke-svclbseclist-…`, is attached to nothing. Seen in Terraform that
 * resource discovery generated from such networks; a lookup by name finds the wrong list.
 */
const makeSecurityLists = (context: Context, vcn: Vcn, suffix: string, described: Described) => {
  const { network, securityLists: lists } = described
  const service = allServices(context).cidrBlock
  const blocks = { ...network, service }
  const make = (kind: string, rules: object): SecurityList =>
    securityLists.create(context, {
      compartmentId: vcn.compartmentId,
      vcnId: vcn.id,
      displayName: `oke-${kind}-quick-${suffix}`,
      ...rules,
    })
  make('svclbseclist', noRules)
  change(context, securityLists, vcn.defaultSecurityListId, lists.loadBalancer ?? noRules)
  return {
    endpoint: make('k8sApiEndpoint', lists.endpoint ?? endpointRules(blocks)).id,
    nodes: make('nodeseclist', lists.nodes ?? nodeRules(blocks)).id,
    loadBalancer: vcn.defaultSecurityListId,
  }
}

/**
 * Creates the network that OKE's quick-create makes in this compartment, unless described
 * otherwise: VCN, three gateways, three regional subnets. Its load balancer list is empty and its
 * node list has no rule for the load balancer, so that no LoadBalancer Service works before rules
 * are added, as on OCI.
 */
export const seedQuickCreateNetwork = (
  context: Context,
  compartmentId: string,
  clusterName = quickCreate.cluster.name,
  described: Described = quickCreate,
): QuickCreateNetwork => {
  const { network } = described
  const suffix = `${clusterName}-${Math.floor(context.clock.now() / 1000).toString(16)}`
  const vcn = vcns.create(context, {
    compartmentId,
    displayName: `oke-vcn-quick-${suffix}`,
    cidrBlock: network.vcn,
    dnsLabel: 'quick',
  })
  const privateTable = makeRoutes(context, vcn, suffix)
  const lists = makeSecurityLists(context, vcn, suffix, described)
  const subnet = (kind: string, cidrBlock: string, list: string, details: object = {}): string =>
    subnets.create(context, {
      compartmentId,
      vcnId: vcn.id,
      cidrBlock,
      displayName: `oke-${kind}-quick-${suffix}-regional`,
      securityListIds: [list],
      ...details,
    }).id
  const privately = { routeTableId: privateTable.id, prohibitPublicIpOnVnic: true }
  return {
    vcnId: vcn.id,
    subnetIds: {
      endpoint: subnet('k8sApiEndpoint-subnet', network.endpoint, lists.endpoint),
      nodes: subnet('nodesubnet', network.nodes, lists.nodes, privately),
      loadBalancer: subnet('svclbsubnet', network.loadBalancer, lists.loadBalancer),
    },
  }
}
