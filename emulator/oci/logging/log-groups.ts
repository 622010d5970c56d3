import { z } from 'zod'

import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import type { OciRequest, OciResponse, Route } from '../core/service.ts'
import { common, parseDetails } from '../vcn/details.ts'
import { requireCompartment, timestamp } from '../vcn/resource-base.ts'
import {
  accepted,
  type LoggingResource,
  requireFreeName,
  shown,
  storedResponse,
} from './logging-resource.ts'

const details = z.object({ ...common, displayName: z.string().min(1), compartmentId: z.string() })

export const logGroupsOf = (context: Context) =>
  context.store.collection<LoggingResource>('logGroups')

const create = (context: Context, { body }: OciRequest): OciResponse => {
  const { compartmentId, displayName, freeformTags = {} } = parseDetails(details, body)
  requireCompartment(context, compartmentId)
  const groups = logGroupsOf(context)
  requireFreeName(
    groups.list((one) => one.compartmentId === compartmentId),
    displayName,
  )
  const id = context.newOcid('loggroup')
  groups.put({ id, compartmentId, displayName, freeformTags, timeCreated: timestamp(context) })
  const operationType = 'CREATE_LOG_GROUP'
  return accepted(context, {
    operationType,
    compartmentId,
    entityType: 'log-group',
    identifier: id,
  })
}

const list = (context: Context, request: OciRequest): OciResponse => {
  const compartmentId = requireQuery(request, 'compartmentId')
  const name = request.query.get('displayName')
  const found = logGroupsOf(context).list(
    (one) => one.compartmentId === compartmentId && (name ?? one.displayName) === one.displayName,
  )
  return page(
    request,
    found.map((one) => shown(context, one)),
    context,
  )
}

export const logGroupRoutes = (context: Context): Route[] => [
  {
    operation: 'CreateLogGroup',
    method: 'POST',
    path: '/20200531/logGroups',
    handle: (request) => create(context, request),
  },
  {
    operation: 'ListLogGroups',
    method: 'GET',
    path: '/20200531/logGroups',
    handle: (request) => list(context, request),
  },
  {
    operation: 'GetLogGroup',
    method: 'GET',
    path: '/20200531/logGroups/{id}',
    handle: ({ params }) => storedResponse(context, logGroupsOf(context), params['id']),
  },
]
