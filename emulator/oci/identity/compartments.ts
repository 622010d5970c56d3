import type { Context } from '../context.ts'
import { page } from '../paging.ts'
import { requireQuery } from '../parameters.ts'
import { notFound, type OciRequest, type OciResponse, type Route } from '../service.ts'
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
]

const compartmentsOf = (context: Context) => context.store.collection<Compartment>('compartments')

function getCompartment(context: Context, id: string): OciResponse {
  const found = compartmentsOf(context).get(id) ?? rootCompartment(context, id)
  if (!found) throw notFound(`compartment ${id}`)
  const etag = compartmentsOf(context).etag(id)
  return { status: 200, body: found, ...(etag && { headers: { etag } }) }
}

function rootCompartment(context: Context, id: string): Compartment | undefined {
  if (id !== context.tenancyId) return undefined
  const { name } = tenancyOf(context)
  const timeCreated = new Date(0).toISOString()
  const description = 'The root compartment of the tenancy'
  return { id, compartmentId: null, name, description, lifecycleState: 'ACTIVE', timeCreated }
}

function listCompartments(context: Context, request: OciRequest): OciResponse {
  const parent = requireQuery(request, 'compartmentId')
  const all = request.query.get('compartmentIdInSubtree') === 'true'
  const name = request.query.get('name')
  const known = parent === context.tenancyId || compartmentsOf(context).get(parent)
  if (!known) throw notFound(`compartment ${parent}`)
  const found = compartmentsOf(context).list(
    (item) => (all || item.compartmentId === parent) && (name === null || item.name === name),
  )
  return page(request, found, context)
}
