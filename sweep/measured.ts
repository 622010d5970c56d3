import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Lane } from './lane.ts'

/** The resources that one run used, and what it left on the machine. */
export interface Used {
  /** The peak memory of the action's process. */
  readonly kilobytes: number
  /** The maximum number of files that the action's process had open. */
  readonly open: number
  readonly processes: number
  /** Entries of the temporary folder, including subfolders. */
  readonly files: number
}

const pollMilliseconds = 40
/** Compares the medians of this many first and last runs: a busy machine affects single ones. */
export const comparedRuns = 20
const mostMore: Used = { kilobytes: 8000, open: 4, processes: 0, files: 0 }

/** Measures the runs in one lane. */
export class Measured {
  readonly #lane: Lane
  #kilobytes = 0
  #open = 0

  constructor(lane: Lane) {
    this.#lane = lane
  }

  /** Samples this process until it ends. */
  watch({ pid = 0 }: ChildProcess): void {
    const timer = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        this.#kilobytes = Math.max(this.#kilobytes, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]))
        this.#open = Math.max(this.#open, readdirSync(`/proc/${pid}/fd`).length)
      } catch {
        clearInterval(timer)
      }
    }, pollMilliseconds)
  }

  /** Returns the usage of the runs since the last call. */
  take(): Used {
    const { folder, temporary } = this.#lane
    const [kilobytes, open] = [this.#kilobytes, this.#open]
    this.#kilobytes = this.#open = 0
    const processes = readdirSync('/proc').filter((entry) => isOf(entry, folder)).length
    const files = readdirSync(temporary, { recursive: true }).length
    return { kilobytes, open, processes, files }
  }
}

/** Whether a process was started through this folder. */
const isOf = (entry: string, folder: string): boolean => {
  if (!/^\d+$/.test(entry)) return false
  try {
    return readFileSync(`/proc/${entry}/environ`, 'utf8').includes(folder)
  } catch {
    return false
  }
}

/** Returns what the last runs use more than the first ones, in words. */
export const growth = (used: readonly Used[]): string[] => {
  const [first, last] = [used.slice(0, comparedRuns), used.slice(-comparedRuns)]
  return (Object.keys(mostMore) as (keyof Used)[]).flatMap((name) => {
    const [before, after] = [first, last].map((runs) => middle(runs.map((one) => one[name])))
    return (after ?? 0) > (before ?? 0) + mostMore[name]
      ? [`${name} grow from ${before} to ${after}`]
      : []
  })
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
