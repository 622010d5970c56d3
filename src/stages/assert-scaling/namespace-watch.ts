import type {
  Condition,
  Hpa,
  Kubernetes,
  KubernetesEvent,
  Pod,
  Seen,
  Watch,
  Workload,
} from '../../clients/kubernetes/kubernetes.ts'
import type { Clock } from '../../core/clock.ts'
import { describeCurrent } from '../../values/kubernetes/hpa-metric.ts'
import { labelSelector } from '../../values/kubernetes/label-selector.ts'
import { type Baseline, isCounted } from './baseline.ts'
import { PodTraces } from './pod-traces.ts'
import type { HpaSample, ReadySample, Rescale, ScalingEvent, Timeline } from './sample.ts'

/** Milliseconds by which the clocks of runner and API server may differ for an event to count. */
const SKEW = 5_000

/** Most events that are kept; a pod that cannot start repeats its events as long as it tries. */
const MOST_EVENTS = 2_000

/** Continues without a watch that is not permitted. */
const optional = (watch: Watch): Watch => ({
  failure: new Promise<never>(() => undefined),
  trouble: () => undefined,
  stop: () => watch.stop(),
})

/** Watches the HPAs of a namespace, their events and targets, from before the load. */
export class NamespaceWatch {
  readonly watches: readonly Watch[]
  readonly #clock: Clock
  /** Milliseconds since the epoch. */
  readonly #startedAt: number
  readonly #baselines: readonly Baseline[]
  readonly #samples: HpaSample[] = []
  readonly #rescales: Rescale[] = []
  readonly #ready: ReadySample[] = []
  readonly #events: ScalingEvent[] = []
  readonly #pods: PodTraces
  readonly #refusals = new Map<string, string>()

  /** @param baselines HPAs of one namespace */
  constructor(baselines: readonly Baseline[], kubernetes: Kubernetes, clock: Clock) {
    const [{ namespace = '' } = {}] = baselines
    this.#clock = clock
    this.#startedAt = clock.now()
    this.#baselines = baselines
    const fits = baselines.map(({ hpa, selector = '' }) => ({ hpa, fits: labelSelector(selector) }))
    this.#pods = new PodTraces(
      ({ labels }) => fits.find((one) => one.fits(labels))?.hpa,
      this.#startedAt,
    )
    const counted = baselines.filter(({ target }) => isCounted(target))
    const kinds = new Set(counted.map(({ target }) => target.kind))
    this.watches = [
      kubernetes.watch('hpa', namespace, this.#onHpa),
      kubernetes.watch('events', namespace, this.#onEvent),
      ...(kinds.has('Deployment')
        ? [kubernetes.watch('deployments', namespace, this.#onWorkload)]
        : []),
      ...(kinds.has('StatefulSet')
        ? [kubernetes.watch('statefulsets', namespace, this.#onWorkload)]
        : []),
      ...this.#watchPods(namespace, kubernetes),
    ]
  }

  timeline(): Timeline {
    return {
      samples: this.#samples,
      rescales: this.#rescales,
      ready: this.#ready,
      pods: this.#pods.all(),
      events: this.#events,
    }
  }

  /** The latest reason that no pod could be created for an HPA's target, e.g. a full quota. */
  refusalOf(hpa: string): string | undefined {
    return this.#refusals.get(hpa)
  }

  /** One line for heartbeats: `edge 1 → 3 (CPU 97 %), orders 1`. */
  describe(): string {
    return this.#baselines
      .map(({ hpa, replicas }) => {
        const last = this.#samples.findLast((sample) => sample.hpa === hpa)
        const now = last?.desiredReplicas ?? replicas
        const measured = (last?.metrics ?? []).filter(({ current }) => current !== undefined)
        const values = measured.map((metric) => `${metric.name} ${describeCurrent(metric)}`)
        const reported = values.length === 0 ? '' : ` (${values.join(', ')})`
        return `${hpa} ${now === replicas ? replicas : `${replicas} → ${now}`}${reported}`
      })
      .join(', ')
  }

  /** Milliseconds since the watch began. */
  #elapsed(): number {
    return this.#clock.now() - this.#startedAt
  }

  readonly #onHpa = ({ view }: Seen<Hpa>): void => {
    const baseline = this.#baselines.find(({ name }) => name === view.name)
    if (baseline === undefined) return
    const { hpa } = baseline
    const { currentReplicas, desiredReplicas, metrics } = view
    const at = this.#elapsed()
    const inactive = conditionText(view, 'ScalingActive', 'False')
    const limited =
      conditionText(view, 'ScalingLimited', 'True') ??
      conditionText(view, 'AbleToScale', 'True', 'ScaleUpStabilized')
    this.#samples.push({
      ...{ at, hpa, currentReplicas, desiredReplicas, metrics },
      ...(inactive === undefined ? {} : { inactive }),
      ...(limited === undefined ? {} : { limited }),
    })
    const isUncounted = !isCounted(baseline.target) && baseline.selector === undefined
    if (isUncounted) this.#ready.push({ at, hpa, ready: currentReplicas })
  }

  readonly #onEvent = ({ type, view }: Seen<KubernetesEvent>): void => {
    if (type === 'DELETED' || view.at < this.#startedAt - SKEW) return
    if (view.reason === 'Pulled' && view.object.kind === 'Pod') this.#pods.pulled(view)
    this.#keep(view)
    if (view.reason === 'FailedCreate') return this.#onRefusal(view)
    if (view.reason !== 'SuccessfulRescale') return
    const size = /New size: (\d+)/.exec(view.message)?.[1]
    const known = this.#baselines.find(({ name }) => name === view.object.name)
    if (size === undefined || known === undefined) return
    this.#rescales.push({ at: this.#elapsed(), hpa: known.hpa, size: Number(size) })
  }

  /** Reported for the workload, or for its ReplicaSet, whose name begins with the Deployment's. */
  #onRefusal({ object, message }: KubernetesEvent): void {
    for (const { hpa, target } of this.#baselines) {
      if (isOf(target.name, object.name)) this.#refusals.set(hpa, message)
    }
  }

  readonly #onWorkload = ({ view }: Seen<Workload>): void => {
    for (const { hpa, target } of this.#baselines) {
      if (!isCounted(target) || target.kind !== view.kind || target.name !== view.name) continue
      this.#ready.push({ at: this.#elapsed(), hpa, ready: view.ready })
    }
  }

  /** One watch for all: two hundred HPAs must not mean two hundred processes. */
  #watchPods(namespace: string, kubernetes: Kubernetes): readonly Watch[] {
    const selected = this.#baselines.filter(({ selector }) => selector !== undefined)
    if (selected.length === 0) return []
    const watch = kubernetes.watch('pods', namespace, this.#onPod)
    return [selected.every(({ target }) => isCounted(target)) ? optional(watch) : watch]
  }

  readonly #onPod = (seen: Seen<Pod>): void => {
    const hpa = this.#pods.take(seen, this.#clock.now())
    const baseline = this.#baselines.find((one) => one.hpa === hpa)
    if (hpa === undefined || baseline === undefined || isCounted(baseline.target)) return
    this.#ready.push({ at: this.#elapsed(), hpa, ready: this.#pods.readyOf(hpa) })
  }

  /** Keeps an event of an HPA, of its target, or of an object named after that. */
  #keep({ at, type, reason, message, object }: KubernetesEvent): void {
    const { kind, name } = object
    const owner = this.#baselines.find((one) =>
      kind === 'HorizontalPodAutoscaler' ? name === one.name : isOf(one.target.name, name),
    )
    if (owner === undefined || this.#events.length >= MOST_EVENTS) return
    const { hpa } = owner
    const event = {
      at: at - this.#startedAt,
      hpa,
      type,
      reason,
      object: `${kind}/${name}`,
      message,
    }
    this.#events.push(event)
  }
}

/** ReplicaSets and pods have their workload's name as a prefix. */
const isOf = (workload: string, name: string): boolean =>
  name === workload || name.startsWith(`${workload}-`)

const conditionText = (
  { conditions }: Hpa,
  type: string,
  status: string,
  reason?: string,
): string | undefined => {
  const fits = (one: Condition) =>
    one.type === type && one.status === status && (reason === undefined || one.reason === reason)
  const found = conditions.find(fits)
  return found && `${found.reason}: ${found.message}`
}
