import { count, list, parseJson, record, text } from '../json.ts'
import type { LatencyHistogram } from './latency-histogram.ts'

/** Marks the lines that a pod of a load prints for the runner. */
export const REPORT = 'oke-load '

/** What k6 itself counted in a pod that runs a script of the user, once it has ended. */
interface PodWhole {
  /** 0 if it speaks another protocol than HTTP. */
  readonly requests: number
  readonly failed: number
  readonly dropped: number
  /** Of the requests; without any, of the iterations. */
  readonly took: LatencyHistogram
  /** Thresholds of the script that were crossed, e.g. `metric: expression`. */
  readonly crossed: readonly string[]
}

/** What a pod of a load has sent since its beginning. */
export interface PodReport {
  /** Milliseconds since the epoch, by the pod's clock. */
  readonly at: number
  /** Requests that have ended, well or not; for a script of the user, iterations. */
  readonly sent: number
  readonly failed: number
  /** Iterations that never began, because no virtual user was free. */
  readonly dropped: number
  readonly took: LatencyHistogram
  /** Whether it is the last one. */
  readonly isLast: boolean
  readonly whole?: PodWhole
}

/** A line of the log of a pod. */
type PodLine =
  | { readonly kind: 'report'; readonly report: PodReport }
  /** It is ready; so many milliseconds before the common start, less than none if after it. */
  | { readonly kind: 'ready'; readonly early: number }
  /** The target does not answer to it. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** What k6 or the script says. */
  | { readonly kind: 'text'; readonly text: string }

const histogram = (value: unknown): LatencyHistogram =>
  new Map(
    Object.entries(record(value)).map(([bucket, found]) => [Number(bucket), count(found)] as const),
  )

const wholeOf = (value: unknown): PodWhole | undefined => {
  if (value === undefined) return undefined
  const { requests, failed, dropped, took, crossed } = record(value)
  const counts = { requests: count(requests), failed: count(failed), dropped: count(dropped) }
  return { ...counts, took: histogram(took), crossed: list(crossed).map((one) => text(one)) }
}

/** Reads a line of the log of a pod; what a script prints beside is text. */
export const parsePodLine = (line: string): PodLine => {
  const found = line.startsWith(REPORT) ? parseJson(line.slice(REPORT.length)) : undefined
  const { at, sent, failed, dropped, took, last, early, unreachable, whole } = record(found)
  if (typeof early === 'number') return { kind: 'ready', early }
  if (typeof unreachable === 'string') return { kind: 'unreachable', why: unreachable }
  if (typeof at !== 'number') return { kind: 'text', text: line }
  const counts = { sent: count(sent), failed: count(failed), dropped: count(dropped) }
  const ended = wholeOf(whole)
  const report = { at, ...counts, took: histogram(took), isLast: last === true }
  return { kind: 'report', report: { ...report, ...(ended && { whole: ended }) } }
}
