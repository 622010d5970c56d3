import { z } from 'zod'

import { lineageOf } from '../../iam/compartments.ts'
import { grantFor } from '../../iam/decide.ts'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import {
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
  ServiceError,
} from '../core/service.ts'
import { parseDetails } from '../vcn/details.ts'
import { requireCompartment } from '../vcn/resource-base.ts'
import { tenancyOf } from './tenancy.ts'

export interface Compartment {
  readonly id: string
  /** The parent; the root compartment, which is the tenancy, has none. */
  readonly compartmentId: string | null
  readonly name: string
  readonly description: string
  readonly lifecycleState: 'ACTIVE'
  readonly timeCreated: string
}

export const compartmentRoutes = (context: Context): Route[] => [
  {
    operation: 'GetCompartment',
    method: 'GET',
    path: '/20160918/compartments/{compartmentId}',
    handle: ({ params }) => getCompartment(context, params['compartmentId'] ?? ''),
  },
  {
    operation: 'ListCompartments',
    method: 'GET',
    path: '/20160918/compartments',
    handle: (request) => listCompartments(context, request),
  },
  {
    operation: 'CreateCompartment',
    method: 'POST',
    path: '/20160918/compartments',
    handle: ({ body }) => createCompartment(context, body),
  },
]

const details = z.object({
  compartmentId: z.string().min(1),
  name: z.string().regex(/^[\w.-]{1,100}$/, 'is letters, digits, periods, hyphens and underscores'),
  description: z.string().min(1).max(400),
})

const createCompartment = (context: Context, body: unknown): OciResponse => {
  const { compartmentId, name, description } = parseDetails(details, body)
  requireCompartment(context, compartmentId)
  const [same] = compartmentsOf(context).list(
    (one) => one.compartmentId === compartmentId && one.name.toLowerCase() === name.toLowerCase(),
  )
  if (same)
    throw new ServiceError(409, 'CompartmentAlreadyExists', `Compartment '${name}' already exists`)
  const made = makeCompartment(context, compartmentId, name, description)
  return { status: 200, body: made, headers: { etag: compartmentsOf(context).etag(made.id) ?? '' } }
}

/** Creates a compartment in this one. */
export const makeCompartment = (
  context: Context,
  compartmentId: string,
  name: string,
  description = name,
): Compartment =>
  compartmentsOf(context).put({
    id: context.newOcid('compartment'),
    compartmentId,
    name,
    description,
    lifecycleState: 'ACTIVE',
    timeCreated: new Date(context.clock.now()).toISOString(),
  })

const compartmentsOf = (context: Context) => context.store.collection<Compartment>('compartments')

const getCompartment = (context: Context, id: string): OciResponse => {
  const found = compartmentsOf(context).get(id) ?? rootCompartment(context, id)
  if (!found) throw notFound()
  const etag = compartmentsOf(context).etag(id) ?? 'root'
  return { status: 200, body: found, headers: { etag } }
}

const rootCompartment = (context: Context, id: string): Compartment | undefined => {
  if (id !== context.tenancyId) return undefined
  const { name } = tenancyOf(context)
  const timeCreated = new Date(0).toISOString()
  const description = 'The root compartment of the tenancy'
  return { id, compartmentId: null, name, description, lifecycleState: 'ACTIVE', timeCreated }
}

const listCompartments = (context: Context, request: OciRequest): OciResponse => {
  const parent = requireQuery(request, 'compartmentId')
  const all = request.query.get('compartmentIdInSubtree') === 'true'
  const name = request.query.get('name')
  const known = parent === context.tenancyId || compartmentsOf(context).get(parent)
  if (!known) throw notFound()
  const accessible = request.query.get('accessLevel') === 'ACCESSIBLE'
  const permission = 'COMPARTMENT_INSPECT'
  const isSeen = ({ id }: Compartment): boolean =>
    !accessible ||
    grantFor(context, request.principal, { permission, compartmentId: id }) !== undefined
  const found = compartmentsOf(context).list(
    (item) =>
      (item.compartmentId === parent ||
        (all && lineageOf(context, item.id).slice(1).includes(parent))) &&
      (name === null || item.name === name) &&
      isSeen(item),
  )
  return page(request, found, context)
}
