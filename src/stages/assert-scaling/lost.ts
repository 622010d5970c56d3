import type { Expectation } from './expectation.ts'
import { secondsToGrow } from './scale-up.ts'
import type { Circumstances, Verdict } from './verdict.ts'

/**
 * Seconds that an HPA takes at least for what is still to grow, whenever its controller looks: only the
 * periods of its own policies count. What it has grown of late makes it longer still.
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
 * Whether an expectation that is not met can no longer be.
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
    // Pods may still come, and answers to what was sent before.
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
