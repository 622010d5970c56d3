import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Progress } from '../../core/progress.ts'
import { messageOf } from '../../values/action-error.ts'
import { at, text } from '../../values/json.ts'

/** A name with a number may contain the number of its revision, e.g. `{{ .Release.Revision }}`. */
const mayHaveRevision = (object: unknown): boolean =>
  /\d/.test(text(at(object, 'metadata', 'name')))

/**
 * The objects in a release's current revision. If a name may contain the revision number, reads
 * Helm's record: a rendering has the next number, which an unchanged release does not get, and a
 * repeated upgrade exceeds.
 */
export const standingObjects = async (
  release: HelmRelease,
  rendered: readonly unknown[],
  helm: Pick<Helm, 'manifest'>,
  progress: Pick<Progress, 'info'>,
): Promise<readonly unknown[]> => {
  if (!rendered.some(mayHaveRevision)) return rendered
  try {
    return (await helm.manifest(release)).objects
  } catch (error) {
    progress.info(`${messageOf(error)}; waiting for what the chart renders`)
    return rendered
  }
}
