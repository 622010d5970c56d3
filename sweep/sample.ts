import type { Point } from './point.ts'
import { shuffled } from './random.ts'

/** Returns points in an order that the seed determines; at most `most` of each action and kind. */
export const sampled = (points: readonly Point[], seed: number, most: number): Point[] => {
  const counts = new Map<string, number>()
  return shuffled(points, seed).filter(({ scenario, kind }) => {
    const key = `${scenario.name} ${kind}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= most
  })
}
