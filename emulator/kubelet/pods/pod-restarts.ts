import { BackOff, type BackOffSettings } from '../containers/back-off.ts'
import { isRestarted, type ContainerRecord } from '../containers/container-record.ts'
import type { PodEvent, PodKey } from './pod-api.ts'

/** The restart back-off of one pod's containers: CrashLoopBackOff. */
export class PodRestarts {
  readonly #settings: BackOffSettings
  readonly #key: PodKey
  readonly #backOffs = new Map<string, BackOff>()

  constructor(settings: BackOffSettings, key: PodKey) {
    this.#settings = settings
    this.#key = key
  }

  /**
   * Decides about a container that is not running: `start`, `done`, or the milliseconds until the
   * next check; the record then shows CrashLoopBackOff.
   */
  decide(
    record: ContainerRecord,
    podPolicy: string | undefined,
    now: number,
    note: (event: PodEvent) => void,
  ): 'start' | 'done' | number {
    const { state, spec } = record
    const end = state.kind === 'terminated' ? state.end : undefined
    if (end && !isRestarted(podPolicy, end.exitCode)) return 'done'
    const last = end ?? record.last
    if (!last) return 'start'
    const backOff = this.#of(spec.name)
    const left = backOff.remainingMs(last.finishedAt.getTime(), now)
    if (end) record.last = end
    if (left <= 0) {
      backOff.next(now)
      return 'start'
    }
    const { name, namespace, uid } = this.#key
    const where = `restarting failed container=${spec.name} pod=${name}_${namespace}(${uid})`
    if (record.state.kind !== 'waiting') {
      const message = `Back-off restarting failed container ${spec.name} in pod ${name}_${namespace}(${uid})`
      note({ type: 'Warning', reason: 'BackOff', message })
    }
    const message = `back-off ${seconds(backOff.delayMs)} ${where}`
    record.state = { kind: 'waiting', reason: 'CrashLoopBackOff', message }
    return left
  }

  #of(container: string): BackOff {
    const known = this.#backOffs.get(container) ?? new BackOff(this.#settings)
    this.#backOffs.set(container, known)
    return known
  }
}

/** Formats a duration as Go does: `10s`, `2m40s`. */
const seconds = (milliseconds: number): string => {
  const whole = Math.round(milliseconds / 1000)
  const minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${whole}s` : `${minutes}m${whole % 60}s`
}
