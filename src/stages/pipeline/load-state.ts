import type { LoadSecond, SentLoad } from '../../clients/kubernetes/k6-samples.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { WatchedLoad } from '../assert-scaling/judgement.ts'
import type { LoadProfile } from '../load/profile.ts'

/** Seconds that the rate of a load which is still sent is taken from. */
const RECENT = 15

/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000

/** Milliseconds from the start of the stage until its load has to be over. */
export const longestLoad = (load: Environment['load']): number => {
  if (load === undefined) return LOAD_OVERHEAD
  const start = load.where === 'cluster' ? load['start-within'] : 0
  return start + load['warm-up'] + load.duration + LOAD_OVERHEAD
}

/** How far the load is: written by the load, read by the watch beside it. */
export class LoadState implements WatchedLoad {
  readonly atMost: number
  readonly profile: LoadProfile | undefined
  #started = false
  #ended = false
  #isEnough = false
  #hasFailed = false
  #rate: number | undefined
  #sent: SentLoad | undefined

  /** @param atMost milliseconds that the load takes at most */
  constructor(atMost: number, profile?: LoadProfile) {
    this.atMost = atMost
    this.profile = profile
  }

  readonly start = (sent?: SentLoad): void => {
    this.#started = true
    this.#sent = sent
  }

  /** `requestsPerSecond` that were really sent, if any were. */
  end(requestsPerSecond: number | undefined, hasFailed: boolean): void {
    this.#ended = true
    this.#rate = requestsPerSecond
    this.#hasFailed = hasFailed
  }

  /** Called by the watch once all that the load is sent for is shown. */
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

  /** Of the newest seconds, which the metrics of the moment are of too. */
  #rateNow(): number | undefined {
    const recent = this.#sent?.recent(RECENT) ?? []
    const ended = recent.reduce((sum, second) => sum + second.ended, 0)
    return ended === 0 ? undefined : ended / recent.length
  }
}
