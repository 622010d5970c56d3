import { latencyScale } from '../../values/load/latency-histogram.ts'
import { REPORT } from '../../values/load/pod-report.ts'
import { INDEX, podSegment } from './pod-script.ts'

/** How pods share the load of a user's script. */
interface UserScriptShare {
  readonly pods: number
  /** The duration that is passed to the script. */
  readonly durationMilliseconds: number
  /** Milliseconds for which a pod may wait for the common start. */
  readonly waitMilliseconds: number
  /** Milliseconds after which it is killed in any case. */
  readonly longestMilliseconds: number
  /** File name of the user's script, next to this one. */
  readonly file: string
  /** Addresses of host names that do not resolve by themselves. */
  readonly hosts?: Readonly<Record<string, string>> | undefined
}

/** Name of the reporting scenario, which no user's scenario has. */
const REPORTER = 'oke-load-report'

/** Number of quantiles requested from k6 per response time: percentiles are exact to one. */
const SLICES = 1_000

/** Seconds without a virtual user of the script after which it is over. */
const IDLE = 3

/** Seconds that a pod that is deleted stays after its report: its log goes with it. */
const LINGER = 6

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)}s`

/** Options that override the script's. */
const forced = ({ waitMilliseconds }: UserScriptShare) => ({
  setupTimeout: seconds(waitMilliseconds + 60_000),
})

/** A pod's final report, from k6's own counts. */
const summary = ({ durationMilliseconds }: UserScriptShare): string => `
const bucketOf = (ms) => {
  const floor = ${latencyScale.floorMilliseconds}
  const steps = ms > floor ? Math.ceil(Math.log(ms / floor) / Math.log(${latencyScale.ratio}) - 1e-9) : 0
  return Math.min(steps, ${latencyScale.last})
}

/** Adds a distribution to a histogram: each slice has its part of the count, all together the whole. */
const addTo = (took, values) => {
  const upTo = (slice) => Math.round(((values.count || 0) * slice) / ${SLICES})
  stats.slice(1).forEach((stat, slice) => {
    const count = upTo(slice + 1) - upTo(slice)
    const bucket = bucketOf(values[stat])
    if (count > 0) took[bucket] = (took[bucket] || 0) + count
  })
}

export function handleSummary({ metrics }) {
  const valuesOf = (name) => (metrics[name] === undefined ? {} : metrics[name].values)
  const ofScenarios = (name) => Object.keys(all).map((one) => valuesOf(\`\${name}{scenario:\${one}}\`))
  const requests = valuesOf('http_reqs').count || 0
  const took = {}
  const times = requests > 0 ? [valuesOf('http_req_duration')] : ofScenarios('iteration_duration')
  times.forEach((values) => addTo(took, values))
  const countsOf = ({ type, values: { count, passes, fails } }) =>
    type === 'counter' ? { count } : type === 'rate' ? { passes, fails } : {}
  const thresholds = Object.entries(metrics).flatMap(([metric, one]) =>
    Object.entries(one.thresholds || {}).map(([expression, { ok }]) => ({
      ...{ metric, expression, isKept: ok },
      ...countsOf(one),
    })),
  )
  const whole = {
    ...{ requests, took, thresholds },
    failed: valuesOf('http_req_failed').passes || 0,
    dropped: valuesOf('dropped_iterations').count || 0,
  }
  const sent = ofScenarios('iterations').reduce((sum, { count }) => sum + (count || 0), 0)
  const report = { at: Date.now(), sent, last: true, whole }
  if (Date.now() >= startAt + ${durationMilliseconds}) {
    return { stdout: '\\n${REPORT}' + JSON.stringify(report) + '\\n' }
  }
  say(report)
  sleep(${LINGER})
  return {}
}
`

/**
 * The script that k6 runs in a pod in place of the user's: all that this exports, with the pod's
 * segment, a common start, and reports for the runner. The user's functions send requests that this
 * script cannot see, so the reports of each second have only iterations, without a request of their
 * own that the thresholds would count, and the last report has k6's own counts.
 */
export const podUserScript = (share: UserScriptShare): string => `
import { sleep } from 'k6'
import exec from 'k6/execution'
import * as own from './${share.file}'
export * from './${share.file}'

const startAt = Number(open('./start'))
const say = (line) => console.log('${REPORT}' + JSON.stringify(line))

const { scenarios, vus, duration, iterations, stages, ...others } = own.options || {}
const plain = () => {
  if (iterations !== undefined) return { executor: 'shared-iterations', vus, iterations, maxDuration: duration }
  if (duration !== undefined) return { executor: 'constant-vus', vus, duration }
  if (stages !== undefined) return { executor: 'ramping-vus', startVUs: vus, stages }
  return { executor: 'per-vu-iterations', vus }
}
const all = scenarios === undefined ? { default: plain() } : scenarios
const reporter = {
  ...{ executor: 'per-vu-iterations', vus: ${share.pods}, iterations: 1, exec: 'okeLoadReport' },
  ...{ maxDuration: '${seconds(share.longestMilliseconds)}', gracefulStop: '0s' },
}
const counted = {}
for (const name of Object.keys(all)) {
  counted[\`iterations{scenario:\${name}}\`] = []
  counted[\`iteration_duration{scenario:\${name}}\`] = []
}
const stats = ['count']
for (let slice = 0; slice < ${SLICES}; slice++) stats.push(\`p(\${((slice + 0.5) * 100) / ${SLICES}})\`)

export const options = {
  ...others,
  hosts: { ...${JSON.stringify(share.hosts ?? {})}, ...others.hosts },
  scenarios: { ...all, '${REPORTER}': reporter },
  thresholds: { ...counted, ...others.thresholds },
  summaryTrendStats: stats,
  ...(__ENV.${INDEX} === undefined ? {} : ${podSegment(share.pods)}),
  ...${JSON.stringify(forced(share))},
}

export async function setup() {
  const data = own.setup === undefined ? undefined : await own.setup()
  say({ early: startAt - Date.now() })
  const left = startAt - Date.now()
  if (left > 0) sleep(left / 1000)
  return data
}

export default function (data) {
  return own.default(data)
}

export function okeLoadReport() {
  let idle = 0
  while (Date.now() < startAt + ${share.durationMilliseconds} || idle < ${IDLE}) {
    // At whole seconds, so that those of all pods are the same ones.
    sleep((1000 - (Date.now() % 1000)) / 1000)
    say({ at: Date.now(), sent: exec.instance.iterationsCompleted })
    idle = exec.instance.vusActive > 1 ? 0 : idle + 1
  }
}
${summary(share)}`
