import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { invalidParameter, notFound, type OciRequest, type Route } from '../core/service.ts'
import type { WorkRequest } from '../core/work-request.ts'
import { filtered, sorted } from './list-query.ts'

const root = '/20180222/workRequests'
const one = `${root}/{workRequestId}`

/** Returns what OCI shows of a work request itself; errors and logs have separate calls. */
const shown = (item: WorkRequest): object => ({
  id: item.id,
  operationType: item.operationType,
  status: item.status,
  compartmentId: item.compartmentId,
  resources: item.resources,
  timeAccepted: item.timeAccepted,
  timeStarted: item.timeStarted,
  timeFinished: item.timeFinished,
})

/** Whether a resource is of the query's `resourceType`: CLUSTER or NODEPOOL, OCI knows no other. */
const ofType = (item: WorkRequest, type: string | null): boolean => {
  if (type === null) return true
  if (type !== 'CLUSTER' && type !== 'NODEPOOL') {
    throw invalidParameter(`resourceType must be CLUSTER or NODEPOOL, not '${type}'`)
  }
  return item.resources.some((resource) => resource.entityType.toUpperCase().endsWith(type))
}

const sortFields = {
  ID: (item: WorkRequest) => item.id,
  OPERATION_TYPE: (item: WorkRequest) => item.operationType,
  STATUS: (item: WorkRequest) => item.status,
  TIME_ACCEPTED: (item: WorkRequest) => item.timeAccepted,
  TIME_STARTED: (item: WorkRequest) => item.timeStarted,
  TIME_FINISHED: (item: WorkRequest) => item.timeFinished,
}

/** Serves reads of Container Engine's work requests. */
export const workRequestRoutes = (context: Context): Route[] => {
  const all = () => context.store.collection<WorkRequest>('workRequests')
  const find = (request: OciRequest): WorkRequest => {
    const id = request.params['workRequestId'] ?? ''
    const found = all().get(id)
    if (!found) throw notFound()
    return found
  }
  const list = (request: OciRequest): WorkRequest[] => {
    const compartmentId = requireQuery(request, 'compartmentId')
    const resourceId = request.query.get('resourceId')
    const matching = all().list(
      (item) =>
        item.compartmentId === compartmentId &&
        ofType(item, request.query.get('resourceType')) &&
        (!resourceId || item.resources.some((resource) => resource.identifier === resourceId)),
    )
    const wanted = filtered(request, matching, {
      clusterId: (item) => item.clusterId,
      status: (item) => item.status,
    })
    return sorted(request, wanted, sortFields)
  }
  const get = (operation: string, path: string, handle: Route['handle']): Route => ({
    operation,
    method: 'GET',
    path,
    handle,
  })
  return [
    get('ListWorkRequests', root, (request) => page(request, list(request).map(shown), context)),
    get('GetWorkRequest', one, (request) => {
      const item = find(request)
      return { status: 200, body: shown(item), headers: { etag: all().etag(item.id) ?? '' } }
    }),
    get('ListWorkRequestErrors', `${one}/errors`, (request) => ({
      status: 200,
      body: find(request).errors,
    })),
    get('ListWorkRequestLogs', `${one}/logs`, (request) => ({
      status: 200,
      body: find(request).logs,
    })),
  ]
}
