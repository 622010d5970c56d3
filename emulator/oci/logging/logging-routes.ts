import type { Context } from '../core/context.ts'
import type { OciRequest, OciResponse, Route } from '../core/service.ts'
import { logGroupRoutes } from './log-groups.ts'
import { isDone, type LoggingWorkRequest, requireStored } from './logging-resource.ts'
import { logRoutes } from './logs.ts'

const workRequest = (context: Context, { params }: OciRequest): OciResponse => {
  const requests = context.store.collection<LoggingWorkRequest>('loggingWorkRequests')
  const { id, operationType, compartmentId, timeAccepted, entityType, identifier } = requireStored(
    requests,
    params['workRequestId'],
  )
  const done = isDone(context, timeAccepted)
  const actionType = done ? 'CREATED' : 'IN_PROGRESS'
  return {
    status: 200,
    body: {
      id,
      operationType,
      compartmentId,
      timeAccepted,
      status: done ? 'SUCCEEDED' : 'IN_PROGRESS',
      percentComplete: done ? 100 : 50,
      resources: [{ entityType, actionType, identifier }],
    },
    headers: { etag: `${requests.etag(id)}-${done}` },
  }
}

/** Serves the operations of OCI's logging service (version 20200531) that flow logs need. */
export const loggingRoutes = (context: Context): Route[] => [
  ...logGroupRoutes(context),
  ...logRoutes(context),
  {
    operation: 'GetWorkRequest',
    method: 'GET',
    path: '/20200531/workRequests/{workRequestId}',
    handle: (request) => workRequest(context, request),
  },
]
