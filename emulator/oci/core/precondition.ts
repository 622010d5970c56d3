import { type OciRequest, ServiceError } from './service.ts'
import type { Collection, Stored } from './store.ts'

/**
 * Throws 412 NoEtagMatch if the request has an `if-match` other than the resource's etag. Without
 * the header there is no precondition, as on OCI.
 */
export const requireMatch = <T extends Stored>(
  collection: Collection<T>,
  id: string,
  request: Pick<OciRequest, 'headers'>,
): void => {
  const wanted = request.headers['if-match']
  if (wanted === undefined || wanted === '*' || wanted === collection.etag(id)) return
  throw new ServiceError(
    412,
    'NoEtagMatch',
    `The ETag ${wanted} in the request does not match the current ETag of ${id}`,
  )
}
