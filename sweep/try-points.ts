import { Lane } from './lane.ts'
import { Trial, type Finding, type Point, type Undisturbed } from './point.ts'
import type { Scenario } from './scenario.ts'
import type { World } from './world.ts'

export interface Tried {
  readonly point: Point
  readonly finding: Finding
}

export interface TryOptions {
  /** The number of concurrent points, each with its own connections to the services. */
  readonly lanes: number
  /** No point starts after this time, in milliseconds since the epoch. */
  readonly until: number
  readonly seed: number
  readonly report: (tried: Tried) => void
}

let places = 0
/** Makes names of places unique among all runs of the sweep on the same emulator. */
const run = Date.now().toString(36)

/**
 * Runs an action undisturbed, twice: the second run must change nothing.
 *
 * @throws Error when the end state is not what the judge wants: then nothing can be compared
 */
export const undisturbed = async (world: World, scenario: Scenario): Promise<Undisturbed> => {
  await scenario.prepare?.(world)
  const lane = await Lane.of(world)
  try {
    const name = placeName()
    const place = await scenario.place(lane, name)
    const trial = new Trial(lane, scenario, place, { name })
    const step = await trial.run(() => undefined)
    const calls = [...lane.interceptor.calls]
    const state = await place.observe()
    await trial.again(state)
    await place.clear()
    const problems = [...(step.code === 0 ? [] : [step.output]), ...trial.problems]
    if (problems.length > 0) throw new Error(`${scenario.name} undisturbed: ${problems.join('; ')}`)
    return { state, calls, milliseconds: step.milliseconds }
  } finally {
    lane.close()
  }
}

/** Tries all points until the time is over, and reports each. */
export const tryPoints = async (
  world: World,
  points: readonly Point[],
  options: TryOptions,
): Promise<void> => {
  const left = [...points]
  const work = async (): Promise<void> => {
    const lane = await Lane.of(world)
    for (let point = left.shift(); point; point = left.shift()) {
      if (Date.now() > options.until) break
      options.report({ point, finding: await attempt(lane, point, options.seed) })
    }
    lane.close()
  }
  const lanes = Math.min(options.lanes, points.length)
  await Promise.all(Array.from({ length: lanes }, work))
}

/**
 * A failure around a point is part of its finding: no point is left out because it could not be
 * observed.
 */
const attempt = async (lane: Lane, point: Point, seed: number): Promise<Finding> => {
  const begun = performance.now()
  try {
    const name = placeName()
    const place = await point.scenario.place(lane, name)
    try {
      return await point.attempt(new Trial(lane, point.scenario, place, { name, seed }))
    } finally {
      await place.clear()
    }
  } catch (error) {
    const problems = [`the sweep itself: ${String(error)}`]
    return { problems, outcome: 'not tried', calls: 0, milliseconds: performance.now() - begun }
  }
}

const placeName = (): string => `sweep-${run}-${++places}`
