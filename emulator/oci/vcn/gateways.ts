import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { invalidParameter, limitExceeded } from '../core/service.ts'
import { common, optional, parseDetails } from './details.ts'
import { oracleServices } from './oracle-services.ts'
import { newVcnPart, renamed } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type {
  InternetGateway,
  NatGateway,
  RouteTable,
  ServiceGateway,
  VcnPart,
} from './resources.ts'

const inVcn = { ...common, compartmentId: z.string(), vcnId: z.string() }
const internetDetails = z.object({ ...inVcn, isEnabled: z.boolean() })
const natDetails = z.object({ ...inVcn, blockTraffic: optional(z.boolean()) })
const services = z.array(z.object({ serviceId: z.string() }))
const serviceDetails = z.object({ ...inVcn, services })

/** Throws LimitExceeded if the VCN already has its only gateway of this kind. */
const requireNone = (context: Context, collection: string, vcnId: string): void => {
  const [other] = context.store.collection<VcnPart>(collection).list((one) => one.vcnId === vcnId)
  if (other) throw limitExceeded(`The VCN ${vcnId} has a gateway of this kind: ${other.id}.`)
}

/** Returns the route table that leads to a gateway, which cannot be deleted before. */
const routeTo = (context: Context, gateway: VcnPart): string | undefined => {
  const [table] = context.store
    .collection<RouteTable>('routeTables')
    .list((one) => one.routeRules.some((rule) => rule.networkEntityId === gateway.id))
  return table && `Route Table ${table.id}`
}

const named = (context: Context, wanted: z.output<typeof services>): ServiceGateway['services'] => {
  return wanted.map(({ serviceId }) => {
    const found = oracleServices(context).find((service) => service.id === serviceId)
    if (!found) throw invalidParameter(`${serviceId} is not the id of a service in this region.`)
    return { serviceId, serviceName: found.name }
  })
}

export const internetGateways: Kind<InternetGateway> = {
  name: 'InternetGateway',
  plural: 'InternetGateways',
  path: 'internetGateways',
  create(context, body) {
    const details = parseDetails(internetDetails, body)
    const base = newVcnPart(context, 'internetgateway', details)
    requireNone(context, 'internetGateways', details.vcnId)
    return context.store
      .collection<InternetGateway>('internetGateways')
      .put({ ...base, isEnabled: details.isEnabled })
  },
  update(_context, current, body) {
    const details = parseDetails(z.object({ ...common, isEnabled: optional(z.boolean()) }), body)
    return { ...renamed(current, details), isEnabled: details.isEnabled ?? current.isEnabled }
  },
  users: routeTo,
}

export const natGateways: Kind<NatGateway> = {
  name: 'NatGateway',
  plural: 'NatGateways',
  path: 'natGateways',
  create(context, body) {
    const details = parseDetails(natDetails, body)
    const base = newVcnPart(context, 'natgateway', details)
    const gateways = context.store.collection<NatGateway>('natGateways')
    // An address from a block that RFC 5737 reserves for examples: nothing leaves the machine.
    const natIp = `203.0.113.${(gateways.list().length % 254) + 1}`
    return gateways.put({ ...base, blockTraffic: details.blockTraffic ?? false, natIp })
  },
  update(_context, current, body) {
    const details = parseDetails(z.object({ ...common, blockTraffic: optional(z.boolean()) }), body)
    return {
      ...renamed(current, details),
      blockTraffic: details.blockTraffic ?? current.blockTraffic,
    }
  },
  users: routeTo,
}

export const serviceGateways: Kind<ServiceGateway> = {
  name: 'ServiceGateway',
  plural: 'ServiceGateways',
  path: 'serviceGateways',
  create(context, body) {
    const details = parseDetails(serviceDetails, body)
    const base = newVcnPart(context, 'servicegateway', details)
    requireNone(context, 'serviceGateways', details.vcnId)
    return context.store
      .collection<ServiceGateway>('serviceGateways')
      .put({ ...base, blockTraffic: false, services: named(context, details.services) })
  },
  update(context, current, body) {
    const shape = { ...common, blockTraffic: optional(z.boolean()), services: optional(services) }
    const details = parseDetails(z.object(shape), body)
    return {
      ...renamed(current, details),
      blockTraffic: details.blockTraffic ?? current.blockTraffic,
      services: details.services ? named(context, details.services) : current.services,
    }
  },
  users: routeTo,
}
