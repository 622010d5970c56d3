import type { LoadSecond, SentLoad } from '../../clients/kubernetes/k6-samples.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { WatchedLoad } from '../assert-scaling/judgement.ts'
import type { LoadProfile } from '../load/profile.ts'

/** Seconds from which the rate of a running load is computed. */
const RECENT = 15

/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000

/** Milliseconds from the start of the stage until its load has to be over. */
export const longestLoad = (load: Environment['load']): number => {
  if (load === undefined) return LOAD_OVERHEAD
  const start = load.where === 'cluster' ? load['start-within'] : 0
  return start + load['warm-up'] + load.duration + LOAD_OVERHEAD
}

/** The progress of the load: written by the load, read by the concurrent watch. */
export class LoadState implements WatchedLoad {
  readonly atMost: number
  readonly profile: LoadProfile | undefined
  #started = false
  #ended = false
  #isEnough = false
  #hasFailed = false
  #rate: number | undefined
  #sent: SentLoad | undefined

  /** @param atMost longest duration of the load in milliseconds */
  constructor(atMost: number, profile?: LoadProfile) {
    this.atMost = atMost
    this.profile = profile
  }

  readonly start = (sent?: SentLoad): void => {
    this.#started = true
    this.#sent = sent
  }

  /** The actual `requestsPerSecond`, if any were sent. */
  end(requestsPerSecond: number | undefined, hasFailed: boolean): void {
    this.#ended = true
    this.#rate = requestsPerSecond
    this.#hasFailed = hasFailed
  }

  /** Called by the watch once everything that the load is sent for is proven. */
  readonly enough = (): void => {
    this.#isEnough = true
  }

  isEnough(): boolean {
    return this.#isEnough
  }

  started(): boolean {
    return this.#started
  }

  ended(): boolean {
    return this.#ended
  }

  failed(): boolean {
    return this.#hasFailed
  }

  requestsPerSecond(): number | undefined {
    return this.#ended ? this.#rate : this.#rateNow()
  }

  seconds(): readonly LoadSecond[] {
    return this.#sent?.seconds() ?? []
  }

  /** Figures of the newest seconds, which the current metrics refer to as well. */
  #rateNow(): number | undefined {
    const recent = this.#sent?.recent(RECENT) ?? []
    const ended = recent.reduce((sum, second) => sum + second.ended, 0)
    return ended === 0 ? undefined : ended / recent.length
  }
}
