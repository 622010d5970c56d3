import type { Expectation } from './expectation.ts'
import { secondsToGrow } from './scale-up.ts'
import type { Circumstances, Verdict } from './verdict.ts'

/**
 * Least seconds that an HPA needs for the remaining growth, whenever its controller syncs: only the
 * periods of its policies count. Recent growth makes it longer still.
 */
export const secondsLeft = (
  atLeast: number,
  desired: number,
  { scaleUp }: Circumstances,
): number =>
  scaleUp === undefined
    ? 0
    : secondsToGrow(desired, atLeast, { ...scaleUp, stabilizationSeconds: 0 }, 1)

const isPast = (from: number | undefined, milliseconds: number, now: number): boolean =>
  from !== undefined && now - from > milliseconds

/**
 * Whether an unmet expectation can no longer be met.
 * @param now milliseconds since the start of the watch
 */
export const isLost = (
  { within, backWithin = 0 }: Expectation,
  { passed, code, reachedSeconds }: Verdict,
  known: Circumstances,
  now: number,
): boolean => {
  if (passed) return false
  const { loadStartedAt } = known
  const isOver = known.isForeign === true || known.loadEndedAt !== undefined
  switch (code) {
    case 'SCALING_PODS_RESTARTED':
    case 'SCALING_OUT_OF_MEMORY':
    case 'SCALING_TOO_SLOW':
      return true
    // Pods may still start, and responses to earlier requests arrive.
    case 'SCALING_NOT_SPREAD':
    case 'SCALING_REQUESTS_FAILED':
      return isOver && isPast(loadStartedAt, within, now)
    case 'SCALING_NOT_BACK': {
      const reached = loadStartedAt + (reachedSeconds ?? 0) * 1000
      return isPast(known.isForeign === true ? reached : known.loadEndedAt, backWithin, now)
    }
    default:
      return isPast(loadStartedAt, within, now)
  }
}
