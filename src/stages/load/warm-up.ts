import type { K6 } from '../../clients/kubernetes/k6.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { formatDuration } from '../../values/duration.ts'
import { withHeartbeat } from '../with-heartbeat.ts'
import { environmentOf, OVERHEAD } from './k6-settings.ts'
import { firstRate, stepsOf } from './profile.ts'
import { type LoadOptions, loadScript } from './script.ts'

interface WarmUpClients {
  readonly k6: K6
  readonly clock: Clock
}

/**
 * Sends the requests of a load at its initial rate for some time before it. A separate k6 run: it
 * does not affect figures, thresholds or the live display of the load. Problems in it show in the
 * load, which follows in any case.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG, PROCESS_* if k6 did not end by itself
 */
export const warmUp = async (
  load: LoadOptions & { readonly warmUpMilliseconds?: number | undefined },
  { k6, clock }: WarmUpClients,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<void> => {
  const { url, hosts, calls, thinkMilliseconds, warmUpMilliseconds: duration = 0 } = load
  if (duration === 0) return
  const ratePerSecond = firstRate(stepsOf(load))
  const shape = { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: 0 }
  const options = { url, hosts, calls, thinkMilliseconds, ...shape, maxFailedRate: 1 }
  progress.info(`warming up for ${formatDuration(duration)} at ${ratePerSecond} req/s, not counted`)
  const limits = { timeout: duration + OVERHEAD, signal }
  const running = k6.run({ text: loadScript(options) }, environmentOf(options), limits, {
    onLine: () => undefined,
  })
  await withHeartbeat(clock, running, () => progress.waiting('the warm-up to end'))
}
