import type { Context } from '../core/context.ts'
import { availabilityDomains } from '../identity/regions.ts'
import { page } from '../core/paging.ts'
import { type Route, notFound } from '../core/service.ts'
import { captureFilters } from './capture-filters.ts'
import { dhcpOptions } from './dhcp-options.ts'
import { internetGateways, natGateways, serviceGateways } from './gateways.ts'
import { groupRuleRoutes } from './group-rules.ts'
import { ipInventoryRoutes } from './ip-inventory.ts'
import { networkSecurityGroups } from './network-security-groups.ts'
import { oracleServices } from './oracle-services.ts'
import { privateIpRoutes } from './private-ips.ts'
import { requireResource, resourceRoutes } from './resource-routes.ts'
import type { Vnic } from './resources.ts'
import { routeTables } from './route-tables.ts'
import { securityLists } from './security-lists.ts'
import { subnets } from './subnets.ts'
import { vcns } from './vcns.ts'

const serviceRoutes = (context: Context): Route[] => {
  return [
    {
      operation: 'ListServices',
      method: 'GET',
      path: '/20160918/services',
      handle: (request) => page(request, oracleServices(context), context),
    },
    {
      operation: 'GetService',
      method: 'GET',
      path: '/20160918/services/{id}',
      handle: (request) => {
        const { id } = request.params
        const found = oracleServices(context).find((service) => service.id === id)
        if (!found) throw notFound()
        return { status: 200, body: found }
      },
    },
  ]
}

/** Leaves out `resourceId`, which is the emulator's own field. */
const shownVnic = (context: Context, { resourceId: _, ...vnic }: Vnic): object => {
  const [availabilityDomain] = availabilityDomains(context)
  return { ...vnic, availabilityDomain }
}

const vnicRoute = (context: Context): Route => ({
  operation: 'GetVnic',
  method: 'GET',
  path: '/20160918/vnics/{id}',
  handle: (request) => {
    const vnics = context.store.collection<Vnic>('vnics')
    const vnic = requireResource(vnics, request.params['id'])
    const etag = vnics.etag(vnic.id) ?? ''
    return { status: 200, body: shownVnic(context, vnic), headers: { etag } }
  },
})

/**
 * Serves the operations of OCI's networking service (`iaas`, version 20160918) that OKE users need.
 */
export const vcnRoutes = (context: Context): Route[] => [
  ...resourceRoutes(context, vcns),
  ...resourceRoutes(context, subnets),
  ...resourceRoutes(context, securityLists),
  ...resourceRoutes(context, networkSecurityGroups),
  ...groupRuleRoutes(context),
  ...resourceRoutes(context, routeTables),
  ...resourceRoutes(context, internetGateways),
  ...resourceRoutes(context, natGateways),
  ...resourceRoutes(context, serviceGateways),
  ...resourceRoutes(context, dhcpOptions),
  ...resourceRoutes(context, captureFilters),
  ...serviceRoutes(context),
  ...privateIpRoutes(context),
  ...ipInventoryRoutes(context),
  vnicRoute(context),
]
