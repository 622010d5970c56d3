import type { Context } from '../core/context.ts'
import { notFound, type OciResponse, ServiceError } from '../core/service.ts'
import type { Collection, Stored } from '../core/store.ts'
import { timestamp } from '../vcn/resource-base.ts'

/** The common fields of log groups and logs; their states follow from their age. */
export interface LoggingResource extends Stored {
  readonly compartmentId: string
  readonly displayName: string
  readonly freeformTags: Readonly<Record<string, string>>
  readonly timeCreated: string
}

export interface LoggingWorkRequest extends Stored {
  readonly operationType: 'CREATE_LOG_GROUP' | 'CREATE_LOG'
  readonly compartmentId: string
  readonly timeAccepted: string
  readonly entityType: 'log-group' | 'log'
  readonly identifier: string
}

/** How long a creation takes, in milliseconds; some seconds on OCI. */
const CREATION = 300

export const isDone = ({ clock }: Pick<Context, 'clock'>, since: string): boolean =>
  clock.now() - Date.parse(since) >= CREATION

export const shown = <T extends LoggingResource>(context: Context, resource: T): object => ({
  ...resource,
  lifecycleState: isDone(context, resource.timeCreated) ? 'ACTIVE' : 'CREATING',
  timeLastModified: resource.timeCreated,
})

/** Throws 409 if a sibling has the name; which code OCI uses is not documented. */
export const requireFreeName = (
  siblings: readonly LoggingResource[],
  displayName: string,
): void => {
  if (siblings.every((one) => one.displayName !== displayName)) return
  throw new ServiceError(409, 'Conflict', `The display name ${displayName} is taken`)
}

export const requireStored = <T extends Stored>(
  collection: Collection<T>,
  id: string | undefined,
): T => {
  const found = id === undefined ? undefined : collection.get(id)
  if (found) return found
  throw notFound()
}

/** Returns one log group or log, with its etag in the headers. */
export const storedResponse = <T extends LoggingResource>(
  context: Context,
  collection: Collection<T>,
  id: string | undefined,
): OciResponse => {
  const found = requireStored(collection, id)
  const isActive = isDone(context, found.timeCreated)
  return {
    status: 200,
    body: shown(context, found),
    headers: { etag: `${collection.etag(found.id)}-${isActive}` },
  }
}

/** Returns Logging's response to a creation, which contains only a work request. */
export const accepted = (
  context: Context,
  details: Omit<LoggingWorkRequest, 'id' | 'timeAccepted'>,
): OciResponse => {
  const requests = context.store.collection<LoggingWorkRequest>('loggingWorkRequests')
  const request = requests.put({
    id: context.newOcid('loggingworkrequest'),
    timeAccepted: timestamp(context),
    ...details,
  })
  return { status: 202, headers: { 'opc-work-request-id': request.id } }
}
