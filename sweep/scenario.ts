import type { Lane } from './lane.ts'
import type { World } from './world.ts'

/** Where one point is tried: no other point shares anything in it. */
export interface Place {
  readonly inputs: Readonly<Record<string, string>>
  /** Differences in the job's environment; an empty text for a variable that it lacks. */
  readonly environment?: Readonly<Record<string, string>>
  /** Returns the end state as the judge reads it, without what differs from place to place. */
  observe(): Promise<unknown>
  clear(): Promise<void>
}

/** One action, its initial state, and the end state that the judge wants. */
export interface Scenario {
  readonly name: string
  /** Its folder in dist/. */
  readonly action: string
  readonly hasPost: boolean
  /** Its places share something, so no point runs concurrently with one of its own. */
  readonly isAlone?: boolean
  /** Prepares, once, what all its places need. */
  prepare?(world: World): Promise<void>
  place(lane: Lane, id: string): Promise<Place>
  /** Returns what is wrong with an end state, in words; empty for a good one. */
  problems(state: unknown): string[]
}
