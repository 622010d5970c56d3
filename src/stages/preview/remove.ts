import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Namespaces } from '../../clients/kubernetes/namespaces.ts'
import { awaitResult } from '../../core/await-result.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import type { Waiting } from '../until.ts'
import { type PullRequest, releaseIn, requireOwn } from './ownership.ts'

/** The cluster operations that previews use. */
export interface PreviewCluster {
  readonly namespaces: Namespaces
  readonly kubernetes: Kubernetes
  readonly helm: Helm
}

/** Milliseconds between two polls. */
const PAUSE = 2_000

const notGone = (what: string, cause: unknown): ActionError =>
  new ActionError({
    code: 'PREVIEW_NOT_REMOVED',
    message: `${what} did not go away in time`,
    hint:
      'Something still holds a finalizer; usually OCI has not deleted a load balancer yet. Run the ' +
      'step again: it continues where it was. `kubectl get svc` and `kubectl describe` name what is left.',
    cause,
  })

const awaitGone = async (
  what: string,
  isGone: () => Promise<boolean>,
  waiting: Waiting,
  progress: Progress,
): Promise<void> => {
  const name = `the end of ${what}`
  const poll = async () => {
    if (await isGone()) return true
    progress.waiting(name)
    return undefined
  }
  const late = (cause: unknown) => notGone(what, cause)
  await awaitResult({ ...waiting, progress }, { name, pause: () => PAUSE, poll, late })
}

/** Waits until nothing of this very namespace is left. @throws ActionError PREVIEW_NOT_REMOVED */
export const awaitNoNamespace = (
  { name, uid }: { readonly name: string; readonly uid: string },
  namespaces: Namespaces,
  waiting: Waiting,
  progress: Progress,
): Promise<void> =>
  awaitGone(
    `namespace ${name}`,
    async () => (await namespaces.find(name))?.uid !== uid,
    waiting,
    progress,
  )

const uninstall = async (
  name: string,
  namespace: string,
  { helm }: PreviewCluster,
  { progress, signal }: { readonly progress: Progress; readonly signal?: AbortSignal | undefined },
): Promise<void> => {
  const release = { name, namespace }
  if ((await helm.history(release)).length === 0) return
  try {
    await helm.uninstall(release)
  } catch (error) {
    signal?.throwIfAborted()
    // A failing hook, e.g. one that needs a database which is gone, must not block the removal.
    const why = messageOf(error)
    progress.warning?.(`${name} is uninstalled without its hooks, as helm uninstall failed: ${why}`)
    await helm.uninstall(release, true)
  }
  progress.info(`Uninstalled ${name}`)
}

/**
 * Removes every load balancer before the namespace, whose secrets may be needed for that: also
 * those of a release under a former name, and those left by an interrupted removal.
 */
const removeLoadBalancers = async (
  namespace: string,
  { kubernetes, namespaces }: PreviewCluster,
  waiting: Waiting,
  progress: Progress,
): Promise<void> => {
  const left = async (): Promise<string[]> =>
    (await kubernetes.list('services', namespace))
      .filter(({ type }) => type === 'LoadBalancer')
      .map(({ name }) => name)
  const found = await left()
  if (found.length === 0) return
  await namespaces.removeObjects('services', namespace, found)
  const isGone = async () => (await left()).length === 0
  await awaitGone(`load balancer ${found.join(', ')}`, isGone, waiting, progress)
}

/**
 * Removes release and namespace of a pull request; does nothing if they are already gone. Can be
 * repeated after an interruption at any point.
 *
 * @returns whether there was anything to remove
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED
 */
export const removePreview = async (
  pull: PullRequest,
  cluster: PreviewCluster,
  waiting: Waiting,
  progress: Progress,
): Promise<boolean> => {
  const name = previewNamespace(pull.repository, pull.number)
  const { namespaces } = cluster
  const found = await namespaces.find(name)
  if (found === undefined) return false
  requireOwn(found, pull)
  if (!found.isTerminating) {
    const release = releaseIn(found)
    if (release !== undefined)
      await uninstall(release, name, cluster, { progress, signal: waiting.signal })
    await removeLoadBalancers(name, cluster, waiting, progress)
    await namespaces.remove(name, found.uid)
  }
  await awaitNoNamespace({ name, uid: found.uid }, namespaces, waiting, progress)
  progress.info(`Removed namespace ${name}`)
  return true
}
