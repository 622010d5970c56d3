import type {
  Hpa,
  Kubernetes,
  KubernetesEvent,
  Seen,
  Watch,
  Workload,
} from '../../clients/kubernetes/kubernetes.ts'
import type { Clock } from '../../core/clock.ts'
import type { Baseline } from './prepare.ts'
import type { HpaSample, ReadySample, Rescale, Timeline } from './sample.ts'

/** Milliseconds by which the clocks of runner and API server may differ for an event to count. */
const skew = 5_000

/** Watches HPAs, their events and their workloads from before the load; keeps all it sees. */
export class ScalingWatch {
  readonly watches: readonly Watch[]
  readonly #clock: Clock
  readonly #startedAt: number
  readonly #baselines: readonly Baseline[]
  readonly #samples: HpaSample[] = []
  readonly #rescales: Rescale[] = []
  readonly #ready: ReadySample[] = []

  constructor(
    namespace: string,
    baselines: readonly Baseline[],
    kubernetes: Kubernetes,
    clock: Clock,
  ) {
    this.#clock = clock
    this.#startedAt = clock.now()
    this.#baselines = baselines
    const kinds = new Set(baselines.map(({ workload }) => workload.kind))
    this.watches = [
      kubernetes.watch('hpa', namespace, this.#onHpa),
      kubernetes.watch('events', namespace, this.#onEvent),
      ...(kinds.has('Deployment')
        ? [kubernetes.watch('deployments', namespace, this.#onWorkload)]
        : []),
      ...(kinds.has('StatefulSet')
        ? [kubernetes.watch('statefulsets', namespace, this.#onWorkload)]
        : []),
    ]
  }

  /** Milliseconds since the watch began. */
  elapsed(): number {
    return this.#clock.now() - this.#startedAt
  }

  timeline(): Timeline {
    return { samples: this.#samples, rescales: this.#rescales, ready: this.#ready }
  }

  /** One line for heartbeats: `edge 1 → 3 (CPU 97 %), orders 1`. */
  describe(): string {
    return this.#baselines
      .map(({ hpa, replicas }) => {
        const last = this.#samples.findLast((sample) => sample.hpa === hpa)
        const now = last?.desiredReplicas ?? replicas
        const cpu = last?.utilization === undefined ? '' : ` (CPU ${last.utilization} %)`
        return `${hpa} ${now === replicas ? replicas : `${replicas} → ${now}`}${cpu}`
      })
      .join(', ')
  }

  async stop(): Promise<void> {
    await Promise.all(this.watches.map((watch) => watch.stop()))
  }

  readonly #onHpa = ({ view }: Seen<Hpa>): void => {
    if (!this.#baselines.some(({ hpa }) => hpa === view.name)) return
    this.#samples.push({
      at: this.elapsed(),
      hpa: view.name,
      currentReplicas: view.currentReplicas,
      desiredReplicas: view.desiredReplicas,
      ...(view.utilization === undefined ? {} : { utilization: view.utilization }),
      ...(view.millicores === undefined ? {} : { millicores: view.millicores }),
    })
  }

  readonly #onEvent = ({ type, view }: Seen<KubernetesEvent>): void => {
    if (type === 'DELETED' || view.reason !== 'SuccessfulRescale') return
    if (view.at < this.#startedAt - skew) return
    const size = /New size: (\d+)/.exec(view.message)?.[1]
    const known = this.#baselines.some(({ hpa }) => hpa === view.object.name)
    if (size === undefined || !known) return
    this.#rescales.push({ at: this.elapsed(), hpa: view.object.name, size: Number(size) })
  }

  readonly #onWorkload = ({ view }: Seen<Workload>): void => {
    for (const { hpa, workload } of this.#baselines) {
      if (workload.kind !== view.kind || workload.name !== view.name) continue
      this.#ready.push({ at: this.elapsed(), hpa, ready: view.ready })
    }
  }
}
