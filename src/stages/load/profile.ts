import type { LoadStep } from '../../values/load/load-step.ts'

/** The requested rate: milliseconds from the start of the load, requests per second. */
export type LoadProfile = readonly (readonly [milliseconds: number, perSecond: number])[]

/** The rate profile of a load. */
export interface LoadShape {
  /** Requests per second, whether or not earlier ones have been answered (open model). */
  readonly ratePerSecond: number
  readonly durationMilliseconds: number
  /**
   * The first part of the duration, in which the rate rises from a tenth; 0 starts at the full
   * rate.
   */
  readonly rampMilliseconds: number
  /** Steps instead of the three; rate and duration then follow from them. */
  readonly steps?: readonly LoadStep[] | undefined
}

/** The steps of a load, however it was described. */
export const stepsOf = (shape: LoadShape): readonly LoadStep[] => {
  const { ratePerSecond, durationMilliseconds, rampMilliseconds, steps = [] } = shape
  if (steps.length > 0) return steps
  const rest = durationMilliseconds - rampMilliseconds
  const hold = { perSecond: ratePerSecond, milliseconds: rest, isRamp: false }
  if (rampMilliseconds === 0) return [hold]
  return [{ perSecond: ratePerSecond, milliseconds: rampMilliseconds, isRamp: true }, hold]
}

/** The initial rate of a load: a ramp starts at a tenth. */
export const firstRate = ([first]: readonly LoadStep[]): number =>
  first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond

/** Returns the points at which the rate changes. */
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
