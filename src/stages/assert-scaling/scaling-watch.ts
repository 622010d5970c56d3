import type { Kubernetes, Watch } from '../../clients/kubernetes/kubernetes.ts'
import type { Clock } from '../../core/clock.ts'
import type { Baseline } from './baseline.ts'
import { NamespaceWatch } from './namespace-watch.ts'
import type { Timeline } from './sample.ts'

const inOrder = <T extends { readonly at: number }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => a.at - b.at)

/** Merges several timelines, in chronological order. */
const merged = (timelines: readonly Timeline[]): Timeline => ({
  samples: inOrder(timelines.flatMap(({ samples }) => samples)),
  rescales: inOrder(timelines.flatMap(({ rescales }) => rescales)),
  ready: inOrder(timelines.flatMap(({ ready }) => ready)),
  pods: timelines.flatMap(({ pods }) => pods),
  events: inOrder(timelines.flatMap(({ events }) => events)),
})

/** Watches HPAs of one or several namespaces from before the load, and records everything. */
export class ScalingWatch {
  readonly watches: readonly Watch[]
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly #clock: Clock
  readonly #namespaces: readonly NamespaceWatch[]

  constructor(baselines: readonly Baseline[], kubernetes: Kubernetes, clock: Clock) {
    this.#clock = clock
    this.startedAt = clock.now()
    const byNamespace = Map.groupBy(baselines, ({ namespace }) => namespace)
    this.#namespaces = [...byNamespace.values()].map(
      (own) => new NamespaceWatch(own, kubernetes, clock),
    )
    this.watches = this.#namespaces.flatMap(({ watches }) => watches)
  }

  /** Milliseconds since the watch began. */
  elapsed(): number {
    return this.#clock.now() - this.startedAt
  }

  /** Milliseconds after the beginning of the watch, of a time since the epoch. */
  sinceStart(time: number): number {
    return time - this.startedAt
  }

  timeline(): Timeline {
    const [first, ...others] = this.#namespaces.map((one) => one.timeline())
    return first !== undefined && others.length === 0
      ? first
      : merged(first === undefined ? [] : [first, ...others])
  }

  /** The latest reason that no pod could be created for an HPA's target, e.g. a full quota. */
  refusalOf(hpa: string): string | undefined {
    return this.#namespaces.map((one) => one.refusalOf(hpa)).find((why) => why !== undefined)
  }

  /** One line for heartbeats: `edge 1 → 3 (CPU 97 %), orders 1`. */
  describe(): string {
    return this.#namespaces.map((one) => one.describe()).join(', ')
  }
}
