import type { Context } from '../core/context.ts'
import type { OciRequest, OciResponse, Route } from '../core/service.ts'
import { notFound } from '../core/service.ts'

/** The stored fields of a tenancy, in the collection `tenancies`. */
export interface Tenancy {
  readonly id: string
  readonly name: string
  /** The object storage namespace, which is also OCIR's. */
  readonly namespace: string
}

/** Returns the emulated tenancy. Throws if identity was not seeded. */
export const tenancyOf = (context: Context): Tenancy => {
  const tenancy = context.store.collection<Tenancy>('tenancies').get(context.tenancyId)
  if (!tenancy) throw new Error(`The tenancy ${context.tenancyId} was not seeded`)
  return tenancy
}

export const tenancyRoutes = (context: Context): Route[] => [
  {
    operation: 'GetTenancy',
    method: 'GET',
    path: '/20160918/tenancies/{tenancyId}',
    handle: (request) => ({ status: 200, body: tenancyBody(context, request) }),
  },
  {
    operation: 'ListRegionSubscriptions',
    method: 'GET',
    path: '/20160918/tenancies/{tenancyId}/regionSubscriptions',
    handle: (request) => {
      requireOwn(context, request)
      const { name, key } = context.region
      const own = { regionKey: key.toUpperCase(), regionName: name, status: 'READY' }
      return { status: 200, body: [{ ...own, isHomeRegion: true }] }
    },
  },
  {
    operation: 'GetNamespace',
    method: 'GET',
    path: '/n',
    handle: (request) => namespaceAnswer(context, request),
  },
]

const requireOwn = (context: Context, { params }: OciRequest): void => {
  if (params['tenancyId'] !== context.tenancyId) throw notFound()
}

const tenancyBody = (context: Context, request: OciRequest): unknown => {
  requireOwn(context, request)
  const { id, name } = tenancyOf(context)
  const homeRegionKey = context.region.key.toUpperCase()
  return { id, name, description: name, homeRegionKey, freeformTags: {}, definedTags: {} }
}

/** Object storage returns its namespace as a bare JSON string. */
const namespaceAnswer = (context: Context, { query }: OciRequest): OciResponse => {
  const asked = query.get('compartmentId')
  const known = asked === null || asked === context.tenancyId
  if (!known && !context.store.collection('compartments').get(asked)) throw notFound()
  return { status: 200, body: tenancyOf(context).namespace }
}
