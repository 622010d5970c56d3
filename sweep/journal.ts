import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Finding, Kind, Point } from './point.ts'

/** A point that was tried, with its finding. */
export interface Entry {
  readonly action: string
  readonly kind: Kind
  readonly group: string
  readonly label: string
  readonly finding: Finding
  /** The commit that was tried, and when. */
  readonly commit: string
  readonly date: string
}

const keyOf = ({ scenario, kind, label }: Point): string => `${scenario.name} ${kind} ${label}`

export const isRed = ({ finding }: Entry): boolean => finding.problems.length > 0

/** Keeps results in a file, so that a sweep can be made in pieces. */
export class Journal {
  readonly #entries = new Map<string, Entry>()
  readonly #file: string | undefined

  /** Without a file, results are not saved. */
  constructor(file: string | undefined) {
    this.#file = file
    if (file === undefined || !existsSync(file)) return
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') this.#take(line)
  }

  add(entry: Entry): void {
    const line = JSON.stringify(entry)
    this.#take(line)
    if (this.#file !== undefined) appendFileSync(this.#file, `${line}\n`)
  }

  /**
   * Whether the point need not be tried again; a red one must be, as it may have been fixed since.
   */
  holds(point: Point): boolean {
    const entry = this.#entries.get(keyOf(point))
    return entry !== undefined && !isRed(entry)
  }

  /** Returns the newest results of these points. */
  of(points: readonly Point[]): Entry[] {
    return points.flatMap((point) => this.#entries.get(keyOf(point)) ?? [])
  }

  #take(line: string): void {
    const entry = JSON.parse(line) as Entry
    this.#entries.set(`${entry.action} ${entry.kind} ${entry.label}`, entry)
  }
}
