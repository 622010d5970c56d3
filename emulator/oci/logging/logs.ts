import { z } from 'zod'

import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { type OciRequest, type OciResponse, type Route, notFound } from '../core/service.ts'
import type { CaptureFilter } from '../vcn/capture-filters.ts'
import { common, parseDetails } from '../vcn/details.ts'
import { timestamp } from '../vcn/resource-base.ts'
import { logGroupsOf } from './log-groups.ts'
import {
  accepted,
  type LoggingResource,
  requireFreeName,
  requireStored,
  shown,
  storedResponse,
} from './logging-resource.ts'

const source = {
  sourceType: z.literal('OCISERVICE'),
  service: z.literal('flowlogs'),
  resource: z.string(),
}

/** Only service logs of VCN flows; the records themselves are not simulated. */
const details = z.object({
  ...common,
  displayName: z.string().min(1),
  logType: z.literal('SERVICE'),
  isEnabled: z.boolean().default(false),
  configuration: z.object({
    source: z.discriminatedUnion('category', [
      z.object({ ...source, category: z.literal('all') }),
      z.object({
        ...source,
        category: z.literal('subnet'),
        parameters: z.object({
          capture_filter: z.string(),
          enablementPointType: z.literal('Subnet').optional(),
        }),
      }),
    ]),
  }),
})

interface Log extends LoggingResource {
  readonly logGroupId: string
  readonly logType: 'SERVICE'
  readonly isEnabled: boolean
  readonly configuration: z.output<typeof details>['configuration']
}

const logsOf = (context: Context) => context.store.collection<Log>('logs')

const groupOf = (context: Context, { params }: OciRequest): LoggingResource =>
  requireStored(logGroupsOf(context), params['logGroupId'])

/** Throws 404 for a capture filter that does not exist. */
const requireFilter = (context: Context, from: Log['configuration']['source']): void => {
  if (from.category !== 'subnet') return
  const filters = context.store.collection<CaptureFilter>('captureFilters')
  if (!filters.get(from.parameters.capture_filter)) throw notFound()
}

const create = (context: Context, request: OciRequest): OciResponse => {
  const { id: logGroupId, compartmentId } = groupOf(context, request)
  const parsed = parseDetails(details, request.body)
  const { displayName, freeformTags = {}, logType, isEnabled, configuration } = parsed
  const { resource } = configuration.source
  if (!context.store.collection('subnets').get(resource)) throw notFound()
  requireFilter(context, configuration.source)
  const logs = logsOf(context)
  requireFreeName(
    logs.list((one) => one.logGroupId === logGroupId),
    displayName,
  )
  const id = context.newOcid('log')
  const timeCreated = timestamp(context)
  const own = { logGroupId, logType, isEnabled, configuration }
  logs.put({ id, compartmentId, displayName, freeformTags, timeCreated, ...own })
  const operationType = 'CREATE_LOG'
  return accepted(context, { operationType, compartmentId, entityType: 'log', identifier: id })
}

const list = (context: Context, request: OciRequest): OciResponse => {
  const { id } = groupOf(context, request)
  const name = request.query.get('displayName')
  const found = logsOf(context).list(
    (one) => one.logGroupId === id && (name ?? one.displayName) === one.displayName,
  )
  return page(
    request,
    found.map((one) => shown(context, one)),
    context,
  )
}

const path = '/20200531/logGroups/{logGroupId}/logs'

export const logRoutes = (context: Context): Route[] => [
  {
    operation: 'CreateLog',
    method: 'POST',
    path,
    handle: (request) => create(context, request),
  },
  {
    operation: 'ListLogs',
    method: 'GET',
    path,
    handle: (request) => list(context, request),
  },
  {
    operation: 'GetLog',
    method: 'GET',
    path: `${path}/{logId}`,
    handle: ({ params }) => storedResponse(context, logsOf(context), params['logId']),
  },
]
