import type { Helm } from '../../clients/helm.ts'
import type { Kubernetes } from '../../clients/kubernetes.ts'
import type { Namespaces } from '../../clients/namespaces.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { previewNamespace } from '../../values/preview-name.ts'
import { loadBalancersOf } from '../deploy/address.ts'
import type { Waiting } from '../until.ts'
import { type PullRequest, releaseIn, requireOwn } from './ownership.ts'

/** The cluster, as previews use it. */
export interface PreviewCluster {
  readonly namespaces: Namespaces
  readonly kubernetes: Kubernetes
  readonly helm: Helm
}

/** Milliseconds between two questions. */
const pause = 2_000

const notGone = (what: string): ActionError =>
  new ActionError({
    code: 'PREVIEW_NOT_REMOVED',
    message: `${what} did not go away in time`,
    hint:
      'Something still holds a finalizer; usually OCI has not deleted a load balancer yet. Run the ' +
      'step again: it goes on where it was. `kubectl get svc` and `kubectl describe` name what is left.',
  })

const awaitGone = async (
  what: string,
  isGone: () => Promise<boolean>,
  { clock, deadline, signal }: Waiting,
  progress: Progress,
): Promise<void> => {
  while (!(await isGone())) {
    if (clock.now() >= deadline) throw notGone(what)
    progress.waiting(`the end of ${what}`)
    await clock.sleep(pause, signal)
  }
}

/** Waits until nothing of a namespace is left. @throws ActionError PREVIEW_NOT_REMOVED */
export const awaitNoNamespace = (
  name: string,
  namespaces: Namespaces,
  waiting: Waiting,
  progress: Progress,
): Promise<void> =>
  awaitGone(
    `namespace ${name}`,
    async () => (await namespaces.find(name)) === undefined,
    waiting,
    progress,
  )

/** Uninstalls, then waits for the load balancers: their finalizers need the namespace's secrets. */
const uninstall = async (
  release: { readonly name: string; readonly namespace: string },
  { helm, kubernetes }: PreviewCluster,
  waiting: Waiting,
  progress: Progress,
): Promise<void> => {
  const history = await helm.history(release)
  if (history.length === 0) return
  const balancers = loadBalancersOf(await helm.manifest(release))
  await helm.uninstall(release)
  progress.info(`Uninstalled ${release.name}`)
  const left = async () => {
    const services = await kubernetes.list('services', release.namespace)
    return services.every(({ name }) => !balancers.includes(name))
  }
  if (balancers.length > 0) {
    await awaitGone(`load balancer ${balancers.join(', ')}`, left, waiting, progress)
  }
}

/**
 * Removes release and namespace of a pull request; nothing is done if they are gone already.
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
    if (release !== undefined) {
      await uninstall({ name: release, namespace: name }, cluster, waiting, progress)
    }
    await namespaces.remove(name)
  }
  await awaitNoNamespace(name, namespaces, waiting, progress)
  progress.info(`Removed namespace ${name}`)
  return true
}
