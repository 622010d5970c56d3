import { defaults } from '../../values/defaults.ts'
import type { LoadCall } from '../../values/load/load-call.ts'
import { callOf } from '../../values/load/load-call.ts'
import type { LoadStep } from '../../values/load/load-step.ts'
import { perSecond, type Rate } from '../../values/rate.ts'
import type { LoadRequest } from './load-request.ts'

/** A load, as inputs and the environment file describe it; times in milliseconds. */
interface GivenLoad {
  readonly path?: string | undefined
  readonly requests?: readonly LoadCall[] | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly host?: string | undefined
  readonly rate: Rate
  readonly duration: number
  readonly ramp: number
  readonly steps?: readonly LoadStep[] | undefined
  readonly 'think-time'?: number | undefined
  readonly 'warm-up'?: number | undefined
  readonly 'max-failed': number
  readonly 'max-p95'?: number | undefined
  readonly 'abort-on-fail': boolean
  readonly script?: string | undefined
  readonly command?: readonly string[] | undefined
  readonly where?: 'runner' | 'cluster' | undefined
  readonly pods: number
  readonly 'start-within': number
}

const callsOf = ({
  path = defaults.load.path,
  requests = [],
  headers = {},
  host,
}: GivenLoad): readonly LoadCall[] => {
  const calls = requests.length === 0 ? [callOf(path)] : requests
  const common = { ...headers, ...(host === undefined ? {} : { Host: host }) }
  return calls.map((call) => ({ ...call, headers: { ...common, ...call.headers } }))
}

/** The value that follows from the steps, else the given one. */
const shapeOf = ({ rate, duration, ramp, steps = [] }: GivenLoad) => {
  if (steps.length === 0) {
    const ratePerSecond = perSecond(rate)
    return { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: ramp }
  }
  return {
    steps,
    ratePerSecond: Math.max(...steps.map((step) => step.perSecond)),
    durationMilliseconds: steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    rampMilliseconds: 0,
  }
}

/** Returns the load to send to an address. */
export const loadRequest = (load: GivenLoad, url: string): LoadRequest => {
  const maxP95 = load['max-p95']
  return {
    ...{ url, host: load.host },
    calls: callsOf(load),
    ...shapeOf(load),
    thinkMilliseconds: load['think-time'],
    warmUpMilliseconds: load['warm-up'],
    maxFailedRate: load['max-failed'],
    abortOnFail: load['abort-on-fail'],
    script: load.script,
    command: load.command,
    pods:
      load.where === 'cluster'
        ? { count: load.pods, startWithin: load['start-within'] }
        : undefined,
    ...(maxP95 === undefined ? {} : { maxP95Milliseconds: maxP95 }),
  }
}
