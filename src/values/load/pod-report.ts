import { count, list, parseJson, record, text } from '../json.ts'
import type { LatencyHistogram } from './latency-histogram.ts'

/** Marks the lines that a pod of a load prints for the runner. */
export const REPORT = 'oke-load '

/** A threshold of a user's script, as k6 judged it in one pod. */
export interface PodThreshold {
  readonly metric: string
  readonly expression: string
  readonly isKept: boolean
  /** Set for a counter. */
  readonly count?: number
  /** Set for a rate: the samples that were true, and the others. */
  readonly passes?: number
  readonly fails?: number
}

/** k6's own totals in a pod that ran a user's script, once it has ended. */
interface PodWhole {
  /** 0 if it speaks another protocol than HTTP. */
  readonly requests: number
  readonly failed: number
  readonly dropped: number
  /** Durations of the requests; without any, of the iterations. */
  readonly took: LatencyHistogram
  readonly thresholds: readonly PodThreshold[]
}

/** The totals of a pod of a load since its start. */
export interface PodReport {
  /** Milliseconds since the epoch, by the pod's clock. */
  readonly at: number
  /** Completed requests, successful or not; for a user's script, iterations. */
  readonly sent: number
  readonly failed: number
  /** Iterations that never started, because no virtual user was free. */
  readonly dropped: number
  readonly took: LatencyHistogram
  /** Whether it is the last one. */
  readonly isLast: boolean
  readonly whole?: PodWhole
}

/** A line of the log of a pod. */
type PodLine =
  | { readonly kind: 'report'; readonly report: PodReport }
  /** The pod is ready, this many milliseconds before the common start; negative if after it. */
  | { readonly kind: 'ready'; readonly early: number }
  /** The target does not respond to the pod. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** Output of k6 or the script. */
  | { readonly kind: 'text'; readonly text: string }

const histogram = (value: unknown): LatencyHistogram =>
  new Map(
    Object.entries(record(value)).map(([bucket, found]) => [Number(bucket), count(found)] as const),
  )

const thresholdOf = (value: unknown): PodThreshold => {
  const { metric, expression, isKept, ...values } = record(value)
  const counts = Object.entries(values).filter(([, one]) => typeof one === 'number')
  return {
    ...{ metric: text(metric), expression: text(expression), isKept: isKept !== false },
    ...Object.fromEntries(counts),
  }
}

const wholeOf = (value: unknown): PodWhole | undefined => {
  if (value === undefined) return undefined
  const { requests, failed, dropped, took, thresholds } = record(value)
  const counts = { requests: count(requests), failed: count(failed), dropped: count(dropped) }
  return { ...counts, took: histogram(took), thresholds: list(thresholds).map(thresholdOf) }
}

/** Reads a line of a pod's log; other output of a script is text. */
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
