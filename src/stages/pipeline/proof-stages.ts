import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { type ScalingReport, scalingFailure, watchScaling } from '../assert-scaling.ts'
import { foreignLoad } from '../assert-scaling/judgement.ts'
import { compare } from '../assert-scaling/evidence/compare.ts'
import { regression } from '../assert-scaling/evidence/regression.ts'
import { timelineFile } from '../assert-scaling/evidence/timeline-file.ts'
import { prepareScaling } from '../assert-scaling/prepare.ts'
import { runLoad } from '../load.ts'
import type { LoadRequest } from '../load/load-request.ts'
import { asDeployed } from '../load/as-deployed.ts'
import { loadRequest } from '../load/request.ts'
import { fullRate } from '../load/profile.ts'
import type { LoadSummary } from '../load/summary.ts'
import { tooManyPods } from '../node-pool/limits.ts'
import type { StageRun } from '../run-graph.ts'
import type { Pipeline } from './pipeline.ts'
import { expectations } from './settings.ts'

type GivenLoad = NonNullable<Pipeline['environment']['load']>

/**
 * Milliseconds that an HPA may take to scale down after an earlier load: it keeps its size for five
 * minutes.
 */
const READY_TIMEOUT = parseDuration(defaults['assert-scaling']['ready-timeout'])

const hostOf = (url: string | undefined): string | undefined => url && new URL(url).hostname

const isServiceOf = (host: string, namespace: string): boolean => {
  const [name, of, ...rest] = host.split('.')
  return name !== '' && of === namespace && ['svc', 'svc.cluster.local'].includes(rest.join('.'))
}

const loadUrl = ({ environment, evidence, loadTargets }: Pipeline): string => {
  const url = environment.load?.url ?? evidence.release?.url
  const host = hostOf(url) ?? ''
  const allowed = [...loadTargets, hostOf(evidence.release?.url)]
  // Pods may target a Service in the release's namespace, which has no external address.
  const namespace = environment.release?.namespace ?? ''
  const isOwn = environment.load?.where === 'cluster' && isServiceOf(host, namespace)
  if (url !== undefined && (isOwn || allowed.includes(host))) return url
  if (url !== undefined) {
    throw new ActionError({
      code: 'LOAD_TARGET_NOT_ALLOWED',
      message: `load.url names ${host}, which is not the address of the release`,
      hint: `If the load may go there, give ${host} in the input "allow-target". No request was sent.`,
    })
  }
  throw new ActionError({
    code: 'LOAD_TARGET_MISSING',
    message: 'the release has no Service of type LoadBalancer, so the load has no address to go to',
    hint: 'Set load.url to the address of the application, or let the chart make such a Service.',
  })
}

/** The load; one to the release's own URL sends the same host name as the deployment's probe. */
const requestOf = (pipeline: Pipeline, load: GivenLoad): LoadRequest => {
  const { environment, evidence } = pipeline
  const url = loadUrl(pipeline)
  if (load.url !== undefined) return loadRequest(load, url)
  const addressUrl = evidence.release?.addressUrl
  const { host, ...asked } = environment.release ?? {}
  // A URL with a host name already has it.
  const own = addressUrl === undefined ? host : undefined
  const known = asDeployed(load, asked)
  return { ...loadRequest({ ...load, ...known, host: load.host ?? own }, url), addressUrl }
}

/**
 * Related to the highest CPU that was seen, which is that of the full rate; a ramp in the user's
 * script is unknown.
 */
const rateOf = ({ requestsPerSecond: mean }: LoadSummary, request: LoadRequest): number =>
  request.script === undefined ? fullRate(mean, request) : mean

/** Sends the load. Keeps its figures even if a threshold was crossed. */
export const runLoadStage = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { environment, clients, evidence, loadState } = pipeline
  if (environment.load === undefined) return
  const request = requestOf(pipeline, environment.load)
  const progress = pipeline.progress('load')
  const { summary, failure } = await runLoad(request, clients, progress, {
    onStart: (sent) => {
      evidence.sent = sent
      loadState.start(sent)
    },
    signal: run.signal,
    isEnough: () => environment.load?.until === 'scaled' && loadState.isEnough(),
  })
  if (summary !== undefined) evidence.load = summary
  loadState.end(summary && rateOf(summary, request), failure !== undefined)
  if (failure !== undefined) throw failure
}

/**
 * A failed load has still shown something about the scaling, so the watch ends by itself with its
 * verdict instead of being stopped.
 */
const watchSignal = (run: StageRun, { loadState }: Pipeline): AbortSignal => {
  const stop = new AbortController()
  const pass = () => {
    if (!loadState.failed()) stop.abort(run.signal.reason)
  }
  run.signal.addEventListener('abort', pass, { once: true })
  if (run.signal.aborted) pass()
  return stop.signal
}

/** If the pool is described, the limit of its nodes may leave no room for the proof. */
const warnOfLimit = async (pipeline: Pipeline, progress: Progress): Promise<void> => {
  const { environment, clients, plan } = pipeline
  const [pool] = plan.nodePools ?? []
  if (environment.scaling === undefined || pool === undefined) return
  const wanted = expectations(environment.scaling).reduce(
    (sum, { atLeast = 0 }) => sum + atLeast,
    0,
  )
  const { compartmentId } = pool.target
  const problem = await tooManyPods(wanted, compartmentId, await clients.engine())
  if (problem !== undefined) progress.warning(problem)
}

/** Watches the HPAs; the load starts once the watch runs. */
export const runAssertScaling = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { environment, clients, evidence, picked, loadState } = pipeline
  const { release, scaling } = environment
  if (release === undefined || scaling === undefined) return
  const progress = pipeline.progress('assert-scaling')
  await warnOfLimit(pipeline, progress)
  const { kubernetes } = await clients.connect()
  const { clock } = clients
  const { namespace } = release
  const expected = expectations(scaling)
  const waiting = { clock, deadline: clock.now() + READY_TIMEOUT, signal: run.signal }
  const wanted = { namespace, expectations: expected, release: evidence.release?.name }
  const prepared = await prepareScaling(wanted, kubernetes, waiting, progress)
  const load = picked.has('load') ? loadState : foreignLoad
  const signal = watchSignal(run, pipeline)
  const keep = (report: ScalingReport) => void (evidence.scaling = report)
  const tools = { clock, progress, signal, onUnfinished: keep }
  const watching = watchScaling(prepared, kubernetes, load, tools)
  run.ready()
  const report = await watching
  keep(report)
  const failure = scalingFailure(report)
  const worse = compareWithBefore(pipeline, report)
  if (failure !== undefined) throw failure
  if (worse !== undefined) throw worse
}

/** Records how the run differs from an earlier one; returns the failure, if it is one. */
const compareWithBefore = (
  { before, evidence }: Pipeline,
  report: ScalingReport,
): ActionError | undefined => {
  if (before === undefined) return undefined
  const { timeline, margin } = before
  const comparison = compare(timeline, timelineFile(report, evidence.load, 'success'), margin)
  evidence.earlier = { timeline, comparison }
  return regression(comparison, before)
}
