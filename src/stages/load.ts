import type { Probe } from '../clients/http/http-probe.ts'
import type { K6, K6Result } from '../clients/kubernetes/k6.ts'
import type { LoadSecond, SentLoad } from '../clients/kubernetes/k6-samples.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { ActionError } from '../values/action-error.ts'
import { environmentOf, OVERHEAD } from './load/k6-settings.ts'
import { withHeartbeat } from './with-heartbeat.ts'
import { k6ExitCodes } from './load/exit-codes.ts'
import { describeNow } from './load/live-line.ts'
import { judgedTogether } from './load/bounds.ts'
import { hostsForPods, requireTarget } from './load/require-target.ts'
import { type LoadRequest, scriptOf, timeOf } from './load/load-request.ts'
import { warmUp } from './load/warm-up.ts'
import { isTargetDown } from './load/target-down.ts'
import { describeLoad, type LoadSummary, parseSummary } from './load/summary.ts'

export interface LoadClients {
  readonly k6: K6
  readonly probe: Probe
  readonly clock: Clock
}

/** The figures, and the failure to throw after writing them. */
interface LoadResult {
  readonly summary: LoadSummary | undefined
  /** Actual requests and responses, second by second. */
  readonly seconds: readonly LoadSecond[]
  readonly failure: ActionError | undefined
}

const nothingSent: SentLoad = { seconds: () => [], recent: () => [] }

interface LoadRun {
  /** Called when requests start, with their live figures. */
  readonly onStart?: (sent: SentLoad) => void
  readonly signal?: AbortSignal | undefined
  /** Whether it has proven everything that it is sent for. */
  readonly isEnough?: (() => boolean) | undefined
}

/** Why a load was stopped early. */
type Stop = 'down' | 'enough'

/**
 * Sends the load and reads its figures.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
export const runLoad = async (
  given: LoadRequest,
  { k6, probe, clock }: LoadClients,
  progress: Progress,
  { onStart, signal, isEnough }: LoadRun = {},
): Promise<LoadResult> => {
  // Pods probe the target and warm up themselves: only they may be able to reach its address.
  const isFromHere = given.pods === undefined
  const findHosts = isFromHere ? requireTarget : given.addressUrl && hostsForPods
  const hosts = findHosts ? await findHosts(given, probe, progress) : undefined
  const request = { ...given, hosts }
  if (isFromHere) await warmUp(request, { k6, clock }, progress, signal)
  const ending = new AbortController()
  const options = { timeout: timeOf(request) + OVERHEAD, ...{ signal, interrupt: ending.signal } }
  let sent: SentLoad = nothingSent
  let stop: Stop | undefined
  const observer = {
    onLine: (line: string) => (line.trim() === '' ? undefined : progress.info(line)),
    onSent: (load: SentLoad) => {
      sent = load
      onStart?.(load)
    },
  }
  const tick = () => {
    const { ratePerSecond } = request
    progress.waiting(`the load of ${ratePerSecond} req/s to end${describeNow(sent)}`)
    stop ??= whyStop(request, sent, isEnough)
    if (stop !== undefined) ending.abort()
  }
  const running = k6.run(scriptOf(request), environmentOf(request), options, observer)
  return judgeLoad(await withHeartbeat(clock, running, tick), request, stop)
}

/** Whether the user brings a script or command. */
const isOwn = ({ script, command }: LoadRequest): boolean =>
  script !== undefined || command !== undefined

const whyStop = (
  request: LoadRequest,
  sent: SentLoad,
  isEnough: (() => boolean) | undefined,
): Stop | undefined => {
  if (isEnough?.() === true) return 'enough'
  const { abortOnFail = false, maxFailedRate } = request
  // A script of the user has thresholds of its own.
  if (isOwn(request) || !abortOnFail) return undefined
  return isTargetDown(sent, request, maxFailedRate) ? 'down' : undefined
}

/** k6 has a separate exit code for a requested stop; what was sent until then is judged. */
const isStopped = (
  { exitCode }: K6Result,
  summary: LoadSummary | undefined,
  stop: Stop | undefined,
): boolean => stop === 'enough' && exitCode === 105 && summary?.crossed.length === 0

const targetDown = (summary: LoadSummary | undefined): ActionError =>
  new ActionError({
    code: 'LOAD_TARGET_DOWN',
    message: `the load was stopped, because next to everything failed for 10 s${summary === undefined ? '' : ` (${describeLoad(summary)})`}`,
    hint: 'Check the pods and their logs; start from more replicas or let the rate rise with "ramp". "abort-on-fail: false" sends the whole load in any case.',
  })

/** A user's script need not send HTTP: it is judged by its thresholds, and by having run at all. */
const hasDone = ({ requests, iterations }: LoadSummary, isOwnScript: boolean): boolean =>
  requests > 0 || (isOwnScript && iterations > 0)

/** k6's own verdict; if it does not evaluate the bounds itself, ours. */
const readSummary = (
  { summary: text }: K6Result,
  request: LoadRequest,
): LoadSummary | undefined => {
  if (text === undefined) return undefined
  const summary = parseSummary(text)
  const { pods, script, command } = request
  // A single k6 evaluates its thresholds; several that send one load are judged together.
  const isJudged = (pods === undefined || script !== undefined) && command === undefined
  return isJudged ? summary : judgedTogether(request, summary)
}

const judgeLoad = (ended: K6Result, request: LoadRequest, stop?: Stop): LoadResult => {
  const { seconds } = ended
  const summary = readSummary(ended, request)
  if (ended.failure !== undefined) return { summary, seconds, failure: ended.failure }
  const isCrossed = ended.exitCode === 0 && (summary?.crossed.length ?? 0) > 0
  const result = isCrossed ? { ...ended, exitCode: 99 } : ended
  const isGood = result.exitCode === 0 || isStopped(result, summary, stop)
  if (isGood && stop !== 'down' && summary !== undefined && hasDone(summary, isOwn(request))) {
    return { summary, seconds, failure: undefined }
  }
  if (stop === 'down') return { summary, seconds, failure: targetDown(summary) }
  return { summary, seconds, failure: failureOf(result, summary, request) }
}

const nothingDone = ({ script, command }: LoadRequest): string => {
  if (command !== undefined) return 'the command sent no request, by its own figures'
  return `the script sent no request${script === undefined ? '' : ', and no iteration of it ended'}`
}

const failureOf = (
  { exitCode, output }: K6Result,
  summary: LoadSummary | undefined,
  request: LoadRequest,
): ActionError => {
  const known = k6ExitCodes[exitCode]
  const figures = summary === undefined ? '' : ` (${describeLoad(summary)})`
  const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('')
  const tail = output.trimEnd().split('\n').slice(-10).join('\n')
  return new ActionError({
    code: known?.code ?? 'LOAD_FAILED',
    message:
      exitCode === 0
        ? nothingDone(request)
        : `${known?.meaning ?? `k6 failed with exit code ${exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
    hint: known?.hint ?? 'Read what k6 says above.',
  })
}
