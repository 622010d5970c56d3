import type { Lane } from './lane.ts'
import type { World } from './world.ts'

/** Where one point is tried: nothing in it is shared with another point. */
export interface Place {
  readonly inputs: Readonly<Record<string, string>>
  /** What the job's environment has otherwise here; an empty text for what it does not have. */
  readonly environment?: Readonly<Record<string, string>>
  /** The end state as the judge reads it, without what differs from place to place. */
  observe(): Promise<unknown>
  clear(): Promise<void>
}

/** One action, what it starts from, and what the judge wants in the end. */
export interface Scenario {
  readonly name: string
  /** The folder in dist/. */
  readonly action: string
  readonly hasPost: boolean
  /** Its places share something: no point is tried beside one of it. */
  readonly isAlone?: boolean
  /** What all its places need, once. */
  prepare?(world: World): Promise<void>
  place(lane: Lane, id: string): Promise<Place>
  /** What is wrong with an end state, in words; empty for a good one. */
  problems(state: unknown): string[]
}
