import { joinUrl } from '../../values/network/url.ts'
import type { LoadCall } from '../../values/load/load-call.ts'
import { usersOf } from '../../values/load/load-users.ts'
import { GOOD } from '../../values/network/statuses.ts'
import { podOptions, podPart, podScenarios, type PodShare } from './pod-script.ts'
import { type BoundedShape, boundsOf } from './bounds.ts'
import { firstRate, stepsOf } from './profile.ts'

/** The load that is generated when the user brings no script of their own. */
export interface LoadOptions extends BoundedShape {
  readonly url: string
  readonly calls: readonly LoadCall[]
  /** Addresses of host names that do not resolve by themselves. */
  readonly hosts?: Readonly<Record<string, string>> | undefined
  /** To be sent where the address is only a number. */
  readonly host?: string | undefined
  /** Pause after each request, before the virtual user is free for the next. */
  readonly thinkMilliseconds?: number | undefined
}

/** Milliseconds after which a request times out. */
const TIMEOUT = 10_000

/**
 * A k6 script with arrival rates. The initial virtual users suffice for response times of up to two
 * seconds (creating more meanwhile costs requests), the maximum for ten, when a request times out;
 * if they run out, iterations are dropped, which is a threshold of its own: a load that silently
 * sends less than promised would prove nothing. k6 replaces `${NAME}` in headers and bodies from
 * its environment, so that the script contains no secret.
 */
export const loadScript = (options: LoadOptions): string => {
  return scriptOf(options, {
    imports: '',
    settings: { scenarios: { load: scenario(options) }, thresholds: thresholds(options) },
    more: '',
    isCounting: false,
  })
}

/**
 * Returns the script of pods that share the load: they count for the runner, which judges the total.
 */
export const podScript = (options: LoadOptions, share: PodShare): string => {
  const ratePerSecond = firstRate(stepsOf(options))
  const steps = [
    { perSecond: ratePerSecond, milliseconds: share.warmUpMilliseconds, isRamp: false },
  ]
  const warmUp = scenario({ ...options, ratePerSecond, steps })
  const scenarios = podScenarios(scenario(options), warmUp, share)
  return scriptOf(options, {
    imports: "import exec from 'k6/execution'\nimport { Counter } from 'k6/metrics'\n",
    settings: { scenarios, ...podOptions(share) },
    more: podPart(share),
    isCounting: true,
  })
}

const scenario = (options: LoadOptions) => {
  const { first, most } = usersOf(options.ratePerSecond, options.thinkMilliseconds)
  return { ...arrivals(options), preAllocatedVUs: first, maxVUs: most }
}

/** The parts of a script besides its requests. */
interface ScriptParts {
  readonly imports: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly more: string
  /** Whether `more` has a function that counts responses. */
  readonly isCounting: boolean
}

const scriptOf = (options: LoadOptions, parts: ScriptParts): string => {
  const { thinkMilliseconds: think = 0 } = options
  const { imports, settings, more, isCounting } = parts
  const last = [
    ...(isCounting ? ['if (isCounted) count(answer, call)'] : []),
    ...(think === 0 ? [] : [`sleep(${think / 1000})`]),
  ]
  const all = {
    discardResponseBodies: true,
    // A kept connection stays with one pod; with new ones, new replicas get their share.
    noConnectionReuse: true,
    ...settings,
    ...(options.hosts === undefined ? {} : { hosts: options.hosts }),
    summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
  }
  return `import http from 'k6/http'
import { sleep } from 'k6'
${imports}
export const options = ${JSON.stringify(all, null, 2)}

const fill = (text) => text.replace(/\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}/g, (whole, name) => __ENV[name] ?? whole)
const calls = ${JSON.stringify(callsOf(options), null, 2)}
for (const call of calls) {
  for (const name of Object.keys(call.headers)) call.headers[name] = fill(call.headers[name])
  if (call.body !== null) call.body = fill(call.body)
  call.expected = http.expectedStatuses(...call.statuses)
}
${more}
const send = (isCounted) => {
  let chance = Math.random() * calls.reduce((sum, { weight }) => sum + weight, 0)
  const call = calls.find(({ weight }) => (chance -= weight) < 0) ?? calls[0]
  const { method, url, body, headers, expected: responseCallback } = call
  const params = { headers, timeout: '${TIMEOUT / 1000}s', responseCallback }
  const answer = http.request(method, url, body, params)
${last.map((line) => `  ${line}\n`).join('')}}

export default function () {
  send(true)
}
`
}

const callsOf = ({ url, calls }: LoadOptions) =>
  calls.map(({ method, path, weight, headers = {}, body = null, statuses = GOOD }) => ({
    ...{ method, weight, headers, body },
    url: joinUrl(url, path),
    statuses: statuses.map(([min, max]) => ({ min, max })),
  }))

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)}s`

/** k6 accepts whole numbers only; if a rate per second is not whole, all are given per minute. */
const arrivals = (options: LoadOptions) => {
  const steps = stepsOf(options)
  const isWhole = steps.every(({ perSecond }) => Number.isInteger(perSecond))
  const timeUnit = isWhole ? '1s' : '1m'
  const rateOf = (perSecond: number) => Math.ceil(perSecond * (isWhole ? 1 : 60) - 1e-9)
  const [first] = steps
  if (first !== undefined && steps.length === 1 && !first.isRamp) {
    const duration = seconds(first.milliseconds)
    return { executor: 'constant-arrival-rate', rate: rateOf(first.perSecond), timeUnit, duration }
  }
  const stages = steps.flatMap(({ perSecond, milliseconds, isRamp }, index) => {
    const target = rateOf(perSecond)
    const jump = isRamp || target === rateOf(steps[index - 1]?.perSecond ?? perSecond)
    const hold = { target, duration: seconds(milliseconds) }
    return jump ? [hold] : [{ target, duration: '0s' }, hold]
  })
  const startRate = rateOf(firstRate(steps))
  return { executor: 'ramping-arrival-rate', startRate, timeUnit, stages }
}

const thresholds = (options: LoadOptions): Record<string, string[]> =>
  Object.fromEntries(boundsOf(options).map(({ metric, threshold }) => [metric, [threshold]]))
