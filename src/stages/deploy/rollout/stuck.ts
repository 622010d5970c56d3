import type { LiveObject, Pod } from '../../../clients/kubernetes/kubernetes.ts'
import type { Clock } from '../../../core/clock.ts'
import { ActionError } from '../../../values/action-error.ts'
import { conditionOf } from './object-fields.ts'

/** Milliseconds that something may stay in a state that rarely recovers by itself. */
const PATIENCE = 45_000

/** Reasons of a waiting container that end a rollout early, with what to do. */
const hopeless: Readonly<Record<string, string>> = {
  ImagePullBackOff:
    'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
  ErrImagePull:
    'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
  ErrImageNeverPull:
    'set imagePullPolicy to IfNotPresent: a virtual node holds no images beforehand',
  InvalidImageName: 'correct the image reference that the chart renders',
  CreateContainerConfigError: 'a ConfigMap or Secret that the pod refers to is missing',
  CreateContainerError: 'see the message above',
  RunContainerError: 'see the message above',
  CrashLoopBackOff: 'the container starts and ends: see its log',
}

/** A Job restarts its pods itself, and reports when it gives up. */
const retried = ['CrashLoopBackOff', 'RunContainerError']

interface Trouble {
  /** The identity of a problem; a changed problem starts over. */
  readonly what: string
  readonly text: string
  readonly hint: string
}

const podTrouble = (pod: Pod): Trouble | undefined => {
  const known = [...pod.initContainers, ...pod.containers].find(
    ({ reason = '' }) =>
      Object.hasOwn(hopeless, reason) && !(pod.owner?.kind === 'Job' && retried.includes(reason)),
  )
  if (known?.reason !== undefined) {
    const { reason, message } = known
    const text = `pod ${pod.name} does not start: ${reason}${message === undefined ? '' : `: ${message}`}`
    return { what: pod.name, text, hint: hopeless[reason] ?? '' }
  }
  if (pod.reason === undefined || pod.ready || pod.owner?.kind === 'Job') return undefined
  const text = `pod ${pod.name} does not start: ${pod.reason}${pod.message === undefined ? '' : `: ${pod.message}`}`
  return { what: pod.name, text, hint: 'See the reason above, which the node gives.' }
}

/** Pods that cannot even be created: a quota, an admission rule, a missing service account. */
const workloadTrouble = ({ kind, name, object }: LiveObject): Trouble | undefined => {
  const refused = conditionOf(object, 'ReplicaFailure')
  if (refused?.status !== 'True') return undefined
  return {
    what: `${kind}/${name}`,
    text: `${kind}/${name} may not make its pods: ${refused.reason}: ${refused.message}`,
    hint: 'See the reason above, which the API server gives.',
  }
}

/** Detects what stays too long in a state that does not recover by itself. */
export class Stuck {
  readonly #since = new Map<string, number>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws ActionError ROLLOUT_FAILED */
  check(workloads: readonly LiveObject[], pods: readonly Pod[]): void {
    const now = this.#clock.now()
    const found = [
      ...workloads.map((one) => workloadTrouble(one)),
      ...pods.map((one) => podTrouble(one)),
    ].filter((one) => one !== undefined)
    const kept = new Set(found.map(({ what }) => what))
    for (const what of this.#since.keys()) if (!kept.has(what)) this.#since.delete(what)
    for (const { what, text, hint } of found) {
      const since = this.#since.get(what) ?? now
      this.#since.set(what, since)
      if (now - since < PATIENCE) continue
      throw new ActionError({ code: 'ROLLOUT_FAILED', message: text, hint })
    }
  }
}
