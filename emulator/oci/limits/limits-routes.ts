import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { notFound, type OciRequest, type OciResponse, type Route } from '../core/service.ts'
import { type ServiceLimit, serviceLimits } from './service-limits.ts'

const valueOf = ({ name, value }: ServiceLimit): object => ({ name, scopeType: 'REGION', value })

const availability = (context: Context, request: OciRequest): OciResponse => {
  requireQuery(request, 'compartmentId')
  const { serviceName = '', limitName = '' } = request.params
  const limit = serviceLimits(context).find(
    ({ service, name }) => service === serviceName && name === limitName,
  )
  if (limit === undefined) throw notFound()
  const { used, value } = limit
  const available = Math.max(0, value - used)
  const fractions = { fractionalUsage: used, fractionalAvailability: available }
  return { status: 200, body: { used, available, ...fractions, effectiveQuotaValue: value } }
}

const values = (context: Context, request: OciRequest): OciResponse => {
  requireQuery(request, 'compartmentId')
  const service = requireQuery(request, 'serviceName')
  const name = request.query.get('name')
  const found = serviceLimits(context).filter(
    (limit) => limit.service === service && (name === null || limit.name === name),
  )
  return page(request, found.map(valueOf), context)
}

/**
 * Serves the part of OCI's Limits service (version 20190729) that a plan for virtual nodes needs.
 */
export const limitsRoutes = (context: Context): Route[] => [
  {
    operation: 'GetResourceAvailability',
    method: 'GET',
    path: '/20190729/services/{serviceName}/limits/{limitName}/resourceAvailability',
    handle: (request) => availability(context, request),
  },
  {
    operation: 'ListLimitValues',
    method: 'GET',
    path: '/20190729/limitValues',
    handle: (request) => values(context, request),
  },
]
