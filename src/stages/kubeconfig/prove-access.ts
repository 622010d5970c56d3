import type { ApiServer, Subject } from '../../clients/kubernetes/api-server.ts'
import { accessRefusal, noRights, type Refused } from './access-refusals.ts'
import type { Target } from './target.ts'

/** Returns the reason of a 401 if it can be found out; undefined otherwise. */
export type Diagnose = (refused: Refused) => Promise<Error | undefined>

const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && 'kind' in error && 'skew' in error

/**
 * Requests the user and permissions from the API server, so that an endpoint that does not respond,
 * an unknown token and missing permissions are reported here, each as such, and not in a later
 * step.
 *
 * @param namespace for checking permissions; without it only the user is read
 * @throws ActionError CLUSTER_UNREACHABLE, CLUSTER_CERTIFICATE_REFUSED, CLUSTER_UNAUTHORIZED,
 * CLUSTER_FORBIDDEN
 */
export const proveAccess = async (
  target: Target,
  api: Pick<ApiServer, 'whoAmI' | 'rightsIn'>,
  namespace?: string,
  diagnose?: Diagnose,
): Promise<Subject> => {
  try {
    const [subject, rights] = await Promise.all([
      api.whoAmI(),
      namespace === undefined ? 'some' : api.rightsIn(namespace),
    ])
    if (rights === 'none' && namespace !== undefined)
      throw noRights(target, subject.username, namespace)
    return subject
  } catch (error) {
    if (!isRefused(error)) throw error
    const known = error.kind === 'unauthorized' ? await diagnose?.(error) : undefined
    throw known ?? accessRefusal(target, error)
  }
}
