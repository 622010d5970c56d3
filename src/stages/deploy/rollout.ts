import type { Kubernetes, Pod, Workload } from '../../clients/kubernetes/kubernetes.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, text } from '../../values/json.ts'
import { until, type Waiting } from '../until.ts'
import { Watched } from '../watched.ts'

/** A workload of the release that has to roll out. */
export interface Rolling {
  readonly kind: 'Deployment' | 'StatefulSet'
  readonly name: string
}

/** Milliseconds for which a pod may stay in a state that rarely heals by itself. */
const patience = 45_000

/** Reasons of a waiting container that end a rollout early, with what to do. */
const hopeless: Readonly<Record<string, string>> = {
  ImagePullBackOff:
    'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
  ErrImagePull:
    'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
  InvalidImageName: 'correct the image reference that the chart renders',
  CreateContainerConfigError: 'a ConfigMap or Secret that the pod refers to is missing',
  CreateContainerError: 'see the message above',
  CrashLoopBackOff: 'the container starts and ends: see its log above',
}

/** The workloads of a release that are rolled out, from its manifests. */
export const workloadsOf = (objects: readonly unknown[]): Rolling[] =>
  objects.flatMap((object) => {
    const kind = text(at(object, 'kind'))
    const name = text(at(object, 'metadata', 'name'))
    return kind === 'Deployment' || kind === 'StatefulSet' ? [{ kind, name }] : []
  })

/** Whether the newest spec runs in all replicas and no old pod is left, as `kubectl rollout status`. */
export const isRolledOut = (workload: Workload): boolean =>
  workload.observed &&
  workload.updated >= workload.wanted &&
  workload.ready >= workload.wanted &&
  workload.total <= workload.updated

/**
 * Waits until all workloads are rolled out.
 *
 * @throws ActionError ROLLOUT_FAILED as soon as a pod surely does not start, ROLLOUT_TIMED_OUT
 */
export const awaitRollout = async (
  namespace: string,
  rolling: readonly Rolling[],
  kubernetes: Kubernetes,
  waiting: Waiting,
  progress: Progress,
): Promise<void> => {
  const workloads = new Watched<Workload>()
  const pods = new Watched<Pod>()
  const kinds = new Set(rolling.map(({ kind }) => kind))
  const watches = [
    ...(kinds.has('Deployment')
      ? [kubernetes.watch('deployments', namespace, workloads.take)]
      : []),
    ...(kinds.has('StatefulSet')
      ? [kubernetes.watch('statefulsets', namespace, workloads.take)]
      : []),
    ...(rolling.length === 0 ? [] : [kubernetes.watch('pods', namespace, pods.take)]),
  ]
  const stuck = new StuckPods(waiting.clock)
  const left = () =>
    rolling.filter(({ name }) => {
      const workload = workloads.get(name)
      return workload === undefined || !isRolledOut(workload)
    })
  const done = await until({ ...waiting, progress }, watches, () => {
    const missing = left()
    if (missing.length === 0) return true
    const own = pods
      .all()
      .filter((pod) => missing.some(({ name }) => pod.name.startsWith(`${name}-`)))
    stuck.check(own)
    progress.waiting(`the rollout: ${describe(missing, workloads)}`)
    return undefined
  })
  if (done === undefined) throw timedOut(describe(left(), workloads), pods.all())
}

const describe = (missing: readonly Rolling[], workloads: Watched<Workload>): string =>
  missing
    .map(({ name }) => {
      const workload = workloads.get(name)
      const count =
        workload === undefined
          ? 'not seen yet'
          : `${Math.min(workload.updated, workload.ready)} of ${workload.wanted}`
      return `${name} ${count}`
    })
    .join(', ')

/** Notices containers that stay for too long in a state that does not heal by itself. */
class StuckPods {
  readonly #since = new Map<string, number>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws ActionError ROLLOUT_FAILED */
  check(pods: readonly Pod[]): void {
    for (const pod of pods) {
      const container = pod.containers.find(
        ({ reason }) => reason !== undefined && Object.hasOwn(hopeless, reason),
      )
      if (container?.reason === undefined) {
        this.#since.delete(pod.name)
        continue
      }
      const since = this.#since.get(pod.name) ?? this.#clock.now()
      this.#since.set(pod.name, since)
      if (this.#clock.now() - since < patience) continue
      throw new ActionError({
        code: 'ROLLOUT_FAILED',
        message: `pod ${pod.name} does not start: ${container.reason}${container.message === undefined ? '' : `: ${container.message}`}`,
        hint: hopeless[container.reason] ?? '',
      })
    }
  }
}

const timedOut = (missing: string, pods: readonly Pod[]): ActionError => {
  const pending = pods.find((pod) => !pod.ready && pod.message !== undefined)
  return new ActionError({
    code: 'ROLLOUT_TIMED_OUT',
    message: `the rollout is not complete: ${missing}${pending === undefined ? '' : `\n${pending.name}: ${pending.message ?? ''}`}`,
    hint:
      'Pending pods mostly lack addresses in the pod subnet or capacity in the virtual node pool; ' +
      'pods that run but are not ready fail their probes. Raise "timeout" if they only need longer.',
  })
}
