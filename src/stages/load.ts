import { describeAnswer } from './deploy/answer/await-answers.ts'
import type { Probe } from '../clients/http/http-probe.ts'
import type { K6, K6Result, Script } from '../clients/kubernetes/k6.ts'
import type { LoadSecond, SentLoad } from '../clients/kubernetes/k6-samples.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { ActionError } from '../values/action-error.ts'
import { joinUrl } from '../values/network/url.ts'
import { withHeartbeat } from './with-heartbeat.ts'
import { k6ExitCodes } from './load/exit-codes.ts'
import { describeNow } from './load/live-line.ts'
import { type LoadOptions, loadScript } from './load/script.ts'
import { describeLoad, type LoadSummary, parseSummary } from './load/summary.ts'

/** The load to send. */
export interface LoadRequest extends LoadOptions {
  /** A k6 script of the user; it gets BASE_URL, RATE (per second) and DURATION. */
  readonly script?: string | undefined
}

export interface LoadClients {
  readonly k6: K6
  readonly probe: Probe
  readonly clock: Clock
}

/** The figures, and the failure to throw once they are written. */
export interface LoadResult {
  readonly summary: LoadSummary | undefined
  /** What was really sent and answered, second by second. */
  readonly seconds: readonly LoadSecond[]
  readonly failure: ActionError | undefined
}

/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const overhead = 120_000

const nothingSent: SentLoad = { seconds: () => [], recent: () => [] }

interface LoadRun {
  /** Called when requests begin, with what shows them as they go. */
  readonly onStart?: (sent: SentLoad) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Sends the load and reads its figures.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
export const runLoad = async (
  request: LoadRequest,
  { k6, probe, clock }: LoadClients,
  progress: Progress,
  { onStart, signal }: LoadRun = {},
): Promise<LoadResult> => {
  const isOwnScript = request.script !== undefined
  await requireTarget(joinUrl(request.url, request.path), probe, isOwnScript, progress)
  const script: Script =
    request.script === undefined ? { text: loadScript(request) } : { path: request.script }
  const environment = {
    BASE_URL: request.url,
    RATE: String(request.ratePerSecond),
    DURATION: `${Math.round(request.durationMilliseconds / 1000)}s`,
  }
  const options = { timeout: request.durationMilliseconds + overhead, signal }
  let sent: SentLoad = nothingSent
  const observer = {
    onLine: (line: string) => (line.trim() === '' ? undefined : progress.info(line)),
    onSent: (load: SentLoad) => {
      sent = load
      onStart?.(load)
    },
  }
  const result = await withHeartbeat(clock, k6.run(script, environment, options, observer), () =>
    progress.waiting(`the load of ${request.ratePerSecond} req/s to end${describeNow(sent)}`),
  )
  return judgeLoad(result, isOwnScript)
}

/** A script of the user may speak another protocol than HTTP: it is told, and the script decides. */
const requireTarget = async (
  url: string,
  probe: Probe,
  isOwnScript: boolean,
  progress: Progress,
): Promise<void> => {
  const answer = await probe({ url })
  if ('status' in answer && answer.status < 500) return
  const said = describeAnswer(answer)
  if (isOwnScript) {
    progress.warning(`${url} does not answer to HTTP (${said}); the script is run all the same`)
    return
  }
  throw new ActionError({
    code: 'LOAD_TARGET_UNREACHABLE',
    message: `${url} does not answer, so no load was sent: ${said}`,
    hint: 'Deploy first; check the URL and that the runner may connect to it.',
  })
}

/** A script of the user need not send HTTP: its thresholds judge it, and that it ran at all. */
const hasDone = ({ requests, iterations }: LoadSummary, isOwnScript: boolean): boolean =>
  requests > 0 || (isOwnScript && iterations > 0)

const judgeLoad = (result: K6Result, isOwnScript: boolean): LoadResult => {
  const { seconds } = result
  const summary = result.summary === undefined ? undefined : parseSummary(result.summary)
  if (result.exitCode === 0 && summary !== undefined && hasDone(summary, isOwnScript)) {
    return { summary, seconds, failure: undefined }
  }
  const known = k6ExitCodes[result.exitCode]
  const figures = summary === undefined ? '' : ` (${describeLoad(summary)})`
  const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('')
  const tail = result.output.trimEnd().split('\n').slice(-10).join('\n')
  const failure = new ActionError({
    code: known?.code ?? 'LOAD_FAILED',
    message:
      result.exitCode === 0
        ? `the script sent no request${isOwnScript ? ', and no iteration of it ended' : ''}`
        : `${known?.meaning ?? `k6 failed with exit code ${result.exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
    hint: known?.hint ?? 'Read what k6 says above.',
  })
  return { summary, seconds, failure }
}
