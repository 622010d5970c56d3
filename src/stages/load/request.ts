import { perSecond, type Rate } from '../../values/rate.ts'
import type { LoadRequest } from '../load.ts'

/** The load as inputs and the environment file describe it; times in milliseconds. */
export interface GivenLoad {
  readonly path: string
  readonly rate: Rate
  readonly duration: number
  readonly ramp: number
  readonly 'max-failed': number
  readonly 'max-p95'?: number | undefined
  readonly script?: string | undefined
}

/** Returns the load to send to an address. */
export const loadRequest = (load: GivenLoad, url: string): LoadRequest => {
  const maxP95 = load['max-p95']
  return {
    url,
    path: load.path,
    ratePerSecond: perSecond(load.rate),
    durationMilliseconds: load.duration,
    rampMilliseconds: load.ramp,
    maxFailedRate: load['max-failed'],
    script: load.script,
    ...(maxP95 === undefined ? {} : { maxP95Milliseconds: maxP95 }),
  }
}
