import type { LoadStep } from '../../values/load/load-step.ts'

/** The rate as it is asked for: milliseconds from the start of the load, requests per second. */
export type LoadProfile = readonly (readonly [milliseconds: number, perSecond: number])[]

/** How the rate of a load goes. */
export interface LoadShape {
  /** Requests per second, sent whether or not earlier ones were answered (open model). */
  readonly ratePerSecond: number
  readonly durationMilliseconds: number
  /** The first part of the duration, in which the rate rises from a tenth; 0 starts with all of it. */
  readonly rampMilliseconds: number
  /** In place of the three: rate and duration are then what these come to. */
  readonly steps?: readonly LoadStep[] | undefined
}

/** The steps that a load is made of, whichever way it was described. */
export const stepsOf = (shape: LoadShape): readonly LoadStep[] => {
  const { ratePerSecond, durationMilliseconds, rampMilliseconds, steps = [] } = shape
  if (steps.length > 0) return steps
  const rest = durationMilliseconds - rampMilliseconds
  const hold = { perSecond: ratePerSecond, milliseconds: rest, isRamp: false }
  if (rampMilliseconds === 0) return [hold]
  return [{ perSecond: ratePerSecond, milliseconds: rampMilliseconds, isRamp: true }, hold]
}

/** The rate that a load begins with: a rise begins at a tenth. */
export const firstRate = ([first]: readonly LoadStep[]): number =>
  first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond

/** Returns the corners of the rate. */
export const loadProfile = (shape: LoadShape): LoadProfile => {
  const steps = stepsOf(shape)
  const corners: [number, number][] = [[0, firstRate(steps)]]
  let at = 0
  for (const { perSecond, milliseconds, isRamp } of steps) {
    if (!isRamp) corners.push([at, perSecond])
    at += milliseconds
    corners.push([at, perSecond])
  }
  return [...corners, [at, 0]]
}

/** Requests that a load amounts to: the area below its profile. */
export const expectedRequests = (shape: LoadShape): number => {
  const profile = loadProfile(shape)
  const area = profile.reduce((sum, [at, rate], index) => {
    const [before, from] = profile[index - 1] ?? [at, rate]
    return sum + ((at - before) * (rate + from)) / 2
  }, 0)
  return Math.round(area / 1000)
}

/** Requests per second at the full rate, from the mean over the whole load. */
export const fullRate = (mean: number, shape: LoadShape): number => {
  const { ratePerSecond, durationMilliseconds } = shape
  return (mean * ratePerSecond * durationMilliseconds) / 1000 / expectedRequests(shape)
}
