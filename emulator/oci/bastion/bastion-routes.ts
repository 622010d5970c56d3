import { z } from 'zod'

import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import {
  incorrectState,
  limitExceeded,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../core/service.ts'
import { pickAddress } from '../vcn/address-space.ts'
import { requireCidr } from '../vcn/cidr.ts'
import { optional, parseDetails } from '../vcn/details.ts'
import { requireCompartment, timestamp } from '../vcn/resource-base.ts'
import type { PrivateIp, Subnet } from '../vcn/resources.ts'
import { type Bastion, bastionsOf, sessionsOf, sessionState } from './bastion.ts'

/** The limit of bastions per tenancy and region. Source: OCI, Bastion limits (D25). */
const MOST_BASTIONS = 5
/** The limit of concurrent sessions per bastion. */
export const MOST_SESSIONS = 20
/** Bastion's limits, in seconds. */
export const SHORTEST_TTL = 1_800
const LONGEST_TTL = 10_800

const details = z.object({
  bastionType: z.string().regex(/^standard$/i),
  compartmentId: z.string(),
  targetSubnetId: z.string(),
  name: optional(z.string().regex(/^[a-z0-9]{1,255}$/i, 'only letters and digits')),
  clientCidrBlockAllowList: optional(z.array(z.string())),
  maxSessionTtlInSeconds: optional(z.number().int().min(SHORTEST_TTL).max(LONGEST_TTL)),
})

/** Returns an existing bastion. Throws OCI's 404. */
export const requireBastion = (context: Context, id: string | undefined): Bastion => {
  const found = bastionsOf(context).get(id ?? '')
  if (found === undefined || found.deleted) throw notFound()
  return found
}

const shown = ({ deleted, ...bastion }: Bastion): object => ({
  bastionType: 'STANDARD',
  ...bastion,
  lifecycleState: deleted ? 'DELETED' : 'ACTIVE',
  maxSessionsAllowed: MOST_SESSIONS,
  dnsProxyStatus: 'DISABLED',
  freeformTags: {},
  definedTags: {},
})

const summary = ({ deleted, ...bastion }: Bastion): object => {
  const { id, name, compartmentId, targetVcnId, targetSubnetId, timeCreated } = bastion
  const place = { compartmentId, targetVcnId, targetSubnetId, timeCreated }
  const lifecycleState = deleted ? 'DELETED' : 'ACTIVE'
  return { id, name, bastionType: 'STANDARD', ...place, lifecycleState, dnsProxyStatus: 'DISABLED' }
}

/** Takes an address of the subnet for the private endpoint, from which the bastion connects. */
const placeIn = (context: Context, subnet: Subnet): string => {
  const ipAddress = pickAddress(context, subnet, undefined)
  context.store.collection<PrivateIp>('privateIps').put({
    id: context.newOcid('privateip'),
    compartmentId: subnet.compartmentId,
    displayName: 'bastion',
    ipAddress,
    isPrimary: true,
    subnetId: subnet.id,
    ipState: 'ASSIGNED',
    lifetime: 'EPHEMERAL',
    timeCreated: timestamp(context),
  })
  return ipAddress
}

/** Creates a bastion, ACTIVE at once. Throws OCI's 400, 404 and LimitExceeded. */
export const createBastion = (context: Context, body: unknown): Bastion => {
  const given = parseDetails(details, body)
  requireCompartment(context, given.compartmentId)
  const subnet = context.store.collection<Subnet>('subnets').get(given.targetSubnetId)
  if (subnet === undefined) throw notFound()
  const bastions = bastionsOf(context)
  if (bastions.list(({ deleted }) => !deleted).length >= MOST_BASTIONS) {
    throw limitExceeded(`The limit of ${MOST_BASTIONS} bastions in the region is reached`)
  }
  const timeCreated = timestamp(context)
  return bastions.put({
    id: context.newOcid('bastion'),
    name: given.name ?? `bastion${timeCreated.replaceAll(/\D/g, '')}`,
    compartmentId: given.compartmentId,
    targetSubnetId: subnet.id,
    targetVcnId: subnet.vcnId,
    privateEndpointIpAddress: placeIn(context, subnet),
    clientCidrBlockAllowList: (given.clientCidrBlockAllowList ?? []).map(requireCidr),
    maxSessionTtlInSeconds: given.maxSessionTtlInSeconds ?? LONGEST_TTL,
    timeCreated,
    deleted: false,
  })
}

const remove = (context: Context, id: string | undefined): void => {
  const bastion = requireBastion(context, id)
  const live = sessionsOf(context).list(
    (session) => session.bastionId === bastion.id && sessionState(context, session) !== 'DELETED',
  )
  if (live.length > 0) throw incorrectState('The bastion has sessions that are active')
  bastionsOf(context).put({ ...bastion, deleted: true })
}

/**
 * Returns the header of the response to a change: it names a work request which, unlike on OCI,
 * cannot be read.
 */
export const workRequestHeader = (context: Context) => ({
  'opc-work-request-id': context.newOcid('bastionworkrequest'),
})

const list = (context: Context, request: OciRequest): OciResponse => {
  const compartmentId = requireQuery(request, 'compartmentId')
  const name = request.query.get('name')
  const found = bastionsOf(context).list(
    (one) => !one.deleted && one.compartmentId === compartmentId && (name ?? one.name) === one.name,
  )
  return page(request, found.map(summary), context)
}

/** Serves bastions. @param opened makes sure that the bastions' SSH server listens */
export const bastionRoutes = (context: Context, opened: () => Promise<unknown>): Route[] => [
  {
    operation: 'CreateBastion',
    method: 'POST',
    path: '/20210331/bastions',
    handle: async ({ body }) => {
      const made = createBastion(context, body)
      await opened()
      const etag = bastionsOf(context).etag(made.id) ?? ''
      return { status: 200, body: shown(made), headers: { etag, ...workRequestHeader(context) } }
    },
  },
  {
    operation: 'ListBastions',
    method: 'GET',
    path: '/20210331/bastions',
    handle: (request) => list(context, request),
  },
  {
    operation: 'GetBastion',
    method: 'GET',
    path: '/20210331/bastions/{bastionId}',
    handle: ({ params }) => {
      const found = requireBastion(context, params['bastionId'])
      const etag = bastionsOf(context).etag(found.id) ?? ''
      return { status: 200, body: shown(found), headers: { etag } }
    },
  },
  {
    operation: 'DeleteBastion',
    method: 'DELETE',
    path: '/20210331/bastions/{bastionId}',
    handle: ({ params }) => {
      remove(context, params['bastionId'])
      return { status: 202, headers: workRequestHeader(context) }
    },
  },
]
