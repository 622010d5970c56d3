import { latencyScale } from '../../values/load/latency-histogram.ts'
import { REPORT } from '../../values/load/pod-report.ts'

/** Address of k6's own API in the pod, from which live counters are read. */
const K6_API = '127.0.0.1:6565'

/** How concurrent pods share the load. */
export interface PodShare {
  readonly pods: number
  readonly warmUpMilliseconds: number
  readonly durationMilliseconds: number
  /** Milliseconds for which a pod may wait for the common start. */
  readonly waitMilliseconds: number
}

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)}s`

/** One virtual user in each pod only reports: the segments distribute this number evenly. */
const reporter = ({ pods, warmUpMilliseconds, durationMilliseconds }: PodShare) => ({
  ...{ executor: 'constant-vus', exec: 'report', vus: pods, gracefulStop: '0s' },
  duration: seconds(warmUpMilliseconds + durationMilliseconds),
})

/** A threshold without a limit makes k6 count what has the tag, without judging. */
const counted = (): Record<string, string[]> => {
  const thresholds: Record<string, string[]> = { 'dropped_iterations{scenario:load}': [] }
  for (let bucket = 0; bucket <= latencyScale.last; bucket++) {
    thresholds[`load_took{bucket:${bucket}}`] = []
  }
  return thresholds
}

interface Scenario {
  readonly [key: string]: unknown
}

/** The scenarios of a pod: what is counted begins after the warm-up. */
export const podScenarios = (load: Scenario, warmUp: Scenario, share: PodShare) => {
  const { warmUpMilliseconds } = share
  const first = { ...warmUp, exec: 'warmUp', gracefulStop: '0s' }
  return {
    load: { ...load, startTime: seconds(warmUpMilliseconds) },
    ...(warmUpMilliseconds === 0 ? {} : { warmUp: first }),
    report: reporter(share),
  }
}

/**
 * Contains the pod's index in an Indexed Job; k6's operator gives each pod its segment as an
 * argument.
 */
export const INDEX = 'JOB_COMPLETION_INDEX'

/** The boundaries of all pods' segments, in k6's form. */
const podSegments = (pods: number): string =>
  Array.from({ length: pods + 1 }, (_, part) =>
    part === 0 ? '0' : part === pods ? '1' : `${part}/${pods}`,
  ).join(',')

/** Options, in JavaScript, that give a pod of an Indexed Job its part. */
export const podSegment = (pods: number): string => `{
  executionSegment: \`\${Number(__ENV.${INDEX})}/${pods}:\${Number(__ENV.${INDEX}) + 1}/${pods}\`,
  executionSegmentSequence: '${podSegments(pods)}',
}`

/** Options of k6 besides the scenarios; the script fills in what depends on the pod. */
export const podOptions = ({ waitMilliseconds }: PodShare) => ({
  thresholds: counted(),
  setupTimeout: seconds(waitMilliseconds + 60_000),
})

/**
 * What a pod's script has in addition to the runner's. Response times are counted in buckets, so
 * that those of all pods can be added up; the counters are logged each second as totals since the
 * start, so that a lost line loses nothing.
 */
export const podPart = ({ pods }: PodShare): string => `
if (__ENV.${INDEX} !== undefined) Object.assign(options, ${podSegment(pods)})
const sent = new Counter('load_sent')
const failed = new Counter('load_failed')
const took = new Counter('load_took')
const startAt = Number(open('./start'))
const say = (line) => console.log('${REPORT}' + JSON.stringify(line))

const count = ({ status, timings }, { statuses }) => {
  const ms = timings.duration
  const floor = ${latencyScale.floorMilliseconds}
  const steps = ms > floor ? Math.ceil(Math.log(ms / floor) / Math.log(${latencyScale.ratio}) - 1e-9) : 0
  sent.add(1)
  if (!statuses.some(({ min, max }) => status >= min && status <= max)) failed.add(1)
  took.add(1, { bucket: String(Math.min(steps, ${latencyScale.last})) })
}

const figures = (values) => {
  const took = {}
  for (const name of Object.keys(values)) {
    const [, bucket] = /^load_took\\{bucket:(\\d+)\\}$/.exec(name) || []
    if (bucket !== undefined && values[name] > 0) took[bucket] = values[name]
  }
  const value = (name) => values[name] || 0
  const dropped = value('dropped_iterations{scenario:load}')
  return { at: Date.now(), sent: value('load_sent'), failed: value('load_failed'), dropped, took }
}

export function setup() {
  const { url, headers } = calls[0]
  const early = startAt - Date.now()
  const { status, error } = http.get(url, { headers, timeout: '10s' })
  if (status === 0 || status >= 500) {
    say({ unreachable: status === 0 ? error : \`status \${status}\` })
    exec.test.abort('the target does not respond')
  }
  say({ early })
  const left = startAt - Date.now()
  if (left > 0) sleep(left / 1000)
}

export function warmUp() {
  send(false)
}

export function report() {
  // At whole seconds, so that those of all pods are the same ones.
  sleep((1000 - (Date.now() % 1000)) / 1000)
  const answer = http.get('http://${K6_API}/v1/metrics', { responseType: 'text', timeout: '5s' })
  const values = {}
  if (answer.status === 200) {
    for (const { id, attributes } of answer.json('data')) values[id] = attributes.sample.count
    say(figures(values))
  }
}

export function handleSummary({ metrics }) {
  const values = {}
  for (const name of Object.keys(metrics)) values[name] = metrics[name].values.count
  return { stdout: '\\n${REPORT}' + JSON.stringify({ ...figures(values), last: true }) + '\\n' }
}
`
