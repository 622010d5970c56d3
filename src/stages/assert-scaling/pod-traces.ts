import type { KubernetesEvent, Pod, Seen } from '../../clients/kubernetes/kubernetes.ts'

/**
 * The lifecycle of one pod of an HPA. Times are milliseconds since the epoch by the cluster's
 * clock, to the second; unreported ones are absent.
 */
export interface PodTrace {
  readonly hpa: string
  readonly name: string
  node?: string
  createdAt?: number
  scheduledAt?: number
  /** From the event `Pulled`, which not every kubelet sends. */
  pulledAt?: number
  /** Its last container. */
  startedAt?: number
  readyAt?: number
  /** When it stopped being ready, which happens before a pod is gone. */
  unreadyAt?: number
  deletedAt?: number
  /** Restarts of its containers since the start of the watch. */
  restarts: number
  /** Whether one of its containers ran out of memory during the watch. */
  isOutOfMemory: boolean
}

/** Restarts from before the watch: a pod may have restarted long ago. */
interface Kept extends PodTrace {
  readonly restartsBefore: number
}

const sumOfRestarts = ({ containers }: Pod): number =>
  containers.reduce((sum, { restarts }) => sum + restarts, 0)

const trueSince = ({ conditions }: Pod, type: string): number | undefined => {
  const found = conditions.find((one) => one.type === type)
  return found?.status === 'True' ? found.at : undefined
}

const startOf = ({ containers }: Pod): number | undefined => {
  const times = containers.map(({ startedAt }) => startedAt)
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 || known.length < times.length ? undefined : Math.max(...known)
}

/** The pods of HPAs from creation to deletion; one watch suffices for all. */
export class PodTraces {
  readonly #ownerOf: (pod: Pod) => string | undefined
  readonly #startedAt: number
  readonly #traces = new Map<string, Kept>()
  /** Image pulls reported before their pod was seen. */
  readonly #pulls = new Map<string, number>()

  /**
   * @param ownerOf returns the HPA of a pod, if any
   * @param startedAt milliseconds since the epoch at which the watch began
   */
  constructor(ownerOf: (pod: Pod) => string | undefined, startedAt: number) {
    this.#ownerOf = ownerOf
    this.#startedAt = startedAt
  }

  /** Handles an event of the pod watch; returns the HPA that it concerns. */
  take({ type, view }: Seen<Pod>, now: number): string | undefined {
    const hpa = this.#ownerOf(view)
    if (hpa === undefined) return undefined
    const trace = this.#traces.get(view.name) ?? this.#begin(hpa, view)
    this.#traces.set(view.name, trace)
    if (type === 'DELETED') trace.deletedAt ??= now
    else this.#note(trace, view, now)
    return hpa
  }

  /** Handles the event of a pulled image. */
  pulled({ object, at }: KubernetesEvent): void {
    const trace = this.#traces.get(object.name)
    if (trace === undefined) this.#pulls.set(object.name, at)
    else trace.pulledAt = Math.max(trace.pulledAt ?? 0, at)
  }

  /** Ready pods of an HPA. */
  readyOf(hpa: string): number {
    return this.all().filter(
      (one) =>
        one.hpa === hpa &&
        one.readyAt !== undefined &&
        one.unreadyAt === undefined &&
        one.deletedAt === undefined,
    ).length
  }

  all(): readonly PodTrace[] {
    return [...this.#traces.values()].map(({ restartsBefore: _, ...trace }) => trace)
  }

  #begin(hpa: string, pod: Pod): Kept {
    const isOld = (pod.createdAt ?? 0) < this.#startedAt
    const pulledAt = this.#pulls.get(pod.name)
    return {
      ...{ hpa, name: pod.name, restarts: 0, isOutOfMemory: false },
      restartsBefore: isOld ? sumOfRestarts(pod) : 0,
      ...(pod.createdAt === undefined ? {} : { createdAt: pod.createdAt }),
      ...(pulledAt === undefined ? {} : { pulledAt }),
    }
  }

  #note(trace: Kept, pod: Pod, now: number): void {
    if (pod.node !== undefined) trace.node = pod.node
    const scheduledAt = trueSince(pod, 'PodScheduled')
    if (scheduledAt !== undefined) trace.scheduledAt ??= scheduledAt
    const startedAt = startOf(pod)
    if (startedAt !== undefined) trace.startedAt ??= startedAt
    this.#noteReadiness(trace, pod, now)
    trace.restarts = Math.max(trace.restarts, sumOfRestarts(pod) - trace.restartsBefore)
    const killed = pod.containers.some(({ end }) => end?.reason === 'OOMKilled')
    if (killed && trace.restarts > 0) trace.isOutOfMemory = true
    if (killed && pod.phase === 'Failed') trace.isOutOfMemory = true
  }

  #noteReadiness(trace: Kept, pod: Pod, now: number): void {
    if (!pod.ready) {
      if (trace.readyAt !== undefined) trace.unreadyAt ??= now
      return
    }
    const since = trueSince(pod, 'Ready') ?? this.#startedAt
    if (trace.readyAt === undefined || trace.unreadyAt !== undefined) trace.readyAt = since
    delete trace.unreadyAt
  }
}
