import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireMatch } from '../core/precondition.ts'
import { type OciRequest, type OciResponse, type Route, invalidParameter } from '../core/service.ts'
import { pickAddress } from './address-space.ts'
import { optional, parseDetails } from './details.ts'
import { timestamp } from './resource-base.ts'
import { requireResource } from './resource-routes.ts'
import type { PrivateIp, Subnet, Vnic } from './resources.ts'

const naming = {
  displayName: optional(z.string().min(1).max(255)),
  hostnameLabel: optional(z.string().min(1).max(63)),
}
const createDetails = z.object({
  ...naming,
  ipAddress: optional(z.string()),
  vnicId: optional(z.string()),
  subnetId: optional(z.string()),
})

const ipsOf = (context: Context) => context.store.collection<PrivateIp>('privateIps')

/** Creates a secondary address of a VNIC, or a reserved one that only its subnet holds. */
const create = (context: Context, body: unknown): PrivateIp => {
  const details = parseDetails(createDetails, body)
  const vnics = context.store.collection<Vnic>('vnics')
  const vnic = details.vnicId === undefined ? undefined : requireResource(vnics, details.vnicId)
  const subnetId = vnic?.subnetId ?? details.subnetId
  if (subnetId === undefined) throw invalidParameter('vnicId or subnetId must be given.')
  const subnet = requireResource(context.store.collection<Subnet>('subnets'), subnetId)
  const ipAddress = pickAddress(context, subnet, details.ipAddress)
  return ipsOf(context).put({
    id: context.newOcid('privateip'),
    compartmentId: subnet.compartmentId,
    displayName: details.displayName ?? `privateip${ipAddress}`,
    ipAddress,
    isPrimary: false,
    subnetId,
    ...(vnic ? { vnicId: vnic.id } : {}),
    ...(details.hostnameLabel === undefined ? {} : { hostnameLabel: details.hostnameLabel }),
    ipState: vnic ? 'ASSIGNED' : 'AVAILABLE',
    lifetime: vnic ? 'EPHEMERAL' : 'RESERVED',
    timeCreated: timestamp(context),
  })
}

/** The fields of the API: other services store more with an address, e.g. the pod it belongs to. */
const FIELDS = [
  'id',
  'compartmentId',
  'displayName',
  'hostnameLabel',
  'ipAddress',
  'isPrimary',
  'subnetId',
  'vnicId',
  'ipState',
  'lifetime',
  'timeCreated',
] as const

const shown = (ip: PrivateIp): object =>
  Object.fromEntries(FIELDS.filter((name) => name in ip).map((name) => [name, ip[name]]))

const list = (context: Context, request: OciRequest): OciResponse => {
  const filters = ['subnetId', 'vnicId', 'ipAddress'] as const
  const given = filters.filter((name) => request.query.has(name))
  if (!given.includes('subnetId') && !given.includes('vnicId')) {
    throw invalidParameter('subnetId or vnicId must be given.')
  }
  const found = ipsOf(context).list((ip) =>
    given.every((name) => ip[name] === request.query.get(name)),
  )
  return page(request, found.map(shown), context)
}

/** Serves secondary and reserved addresses; primary ones come and go with their VNIC. */
export const privateIpRoutes = (context: Context): Route[] => {
  const all = '/20160918/privateIps'
  const one = `${all}/{id}`
  const current = (request: OciRequest): PrivateIp =>
    requireResource(ipsOf(context), request.params['id'])
  const response = (ip: PrivateIp): OciResponse => ({
    status: 200,
    body: shown(ip),
    headers: { etag: ipsOf(context).etag(ip.id) ?? '' },
  })
  const update = (request: OciRequest): OciResponse => {
    const ip = current(request)
    requireMatch(ipsOf(context), ip.id, request)
    const { displayName, hostnameLabel } = parseDetails(z.object(naming), request.body)
    const label = hostnameLabel ?? ip.hostnameLabel
    const changed = { ...ip, displayName: displayName ?? ip.displayName }
    return response(
      ipsOf(context).put(label === undefined ? changed : { ...changed, hostnameLabel: label }),
    )
  }
  const remove = (request: OciRequest): OciResponse => {
    const ip = current(request)
    requireMatch(ipsOf(context), ip.id, request)
    if (ip.isPrimary) throw invalidParameter(`${ip.id} is the primary private IP of its VNIC.`)
    ipsOf(context).delete(ip.id)
    return { status: 204 }
  }
  return [
    {
      operation: 'ListPrivateIps',
      method: 'GET',
      path: all,
      handle: (request) => list(context, request),
    },
    {
      operation: 'CreatePrivateIp',
      method: 'POST',
      path: all,
      handle: (request) => response(create(context, request.body)),
    },
    {
      operation: 'GetPrivateIp',
      method: 'GET',
      path: one,
      handle: (request) => response(current(request)),
    },
    { operation: 'UpdatePrivateIp', method: 'PUT', path: one, handle: update },
    { operation: 'DeletePrivateIp', method: 'DELETE', path: one, handle: remove },
  ]
}
