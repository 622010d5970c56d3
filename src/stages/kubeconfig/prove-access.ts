import type { ApiServer, Subject } from '../../clients/kubernetes/api-server.ts'
import { accessRefusal, noRights, type Refused } from './access-refusals.ts'
import type { Target } from './target.ts'

/** Gives the reason of a 401 where more can be known than that; undefined otherwise. */
export type Diagnose = (refused: Refused) => Promise<Error | undefined>

const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && 'kind' in error && 'skew' in error

/**
 * Asks the API server who we are and what we may do, so that an endpoint that does not respond, a
 * token that is not known and missing rights show here, each as what it is, and not in a later
 * step.
 *
 * @param namespace where rights are checked; without it only who we are is asked
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
