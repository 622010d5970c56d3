import { count, parseJson, record } from '../json.ts'
import type { LatencyHistogram } from './latency-histogram.ts'

/** Marks the lines that a pod of a load prints for the runner. */
export const REPORT = 'oke-load '

/** What a pod of a load has sent since its beginning. */
export interface PodReport {
  /** Milliseconds since the epoch, by the pod's clock. */
  readonly at: number
  /** Requests that have ended, well or not. */
  readonly sent: number
  readonly failed: number
  /** Iterations that never began, because no virtual user was free. */
  readonly dropped: number
  readonly took: LatencyHistogram
  /** Whether it is the last one. */
  readonly isLast: boolean
}

/** A line of the log of a pod. */
export type PodLine =
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

/** Reads a line of the log of a pod; what a script prints beside is text. */
export const parsePodLine = (line: string): PodLine => {
  const found = line.startsWith(REPORT) ? parseJson(line.slice(REPORT.length)) : undefined
  const { at, sent, failed, dropped, took, last, early, unreachable } = record(found)
  if (typeof early === 'number') return { kind: 'ready', early }
  if (typeof unreachable === 'string') return { kind: 'unreachable', why: unreachable }
  if (typeof at !== 'number') return { kind: 'text', text: line }
  const counts = { sent: count(sent), failed: count(failed), dropped: count(dropped) }
  return {
    kind: 'report',
    report: { at, ...counts, took: histogram(took), isLast: last === true },
  }
}
