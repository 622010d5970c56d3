import { type LatencyHistogram, sinceThen } from '../../../values/load/latency-histogram.ts'
import { parsePodLine, type PodReport } from '../../../values/load/pod-report.ts'

/** The figures of a pod between two of its reports. */
export interface PodStep {
  /** The second that contains most of it, since the epoch. */
  readonly second: number
  readonly ended: number
  readonly failed: number
  readonly dropped: number
  readonly took: LatencyHistogram
}

const nothing: PodReport = {
  ...{ at: 0, sent: 0, failed: 0, dropped: 0 },
  ...{ took: new Map<number, number>(), isLast: false },
}

/** Milliseconds between two reports that count as a gap: one is sent each second. */
const GAP = 3_500

/** Lines of a pod's output that are kept. */
const TEXTS = 50

const stepBetween = (then: PodReport, now: PodReport): PodStep => ({
  second: Math.floor((then.at === 0 ? now.at - 500 : (then.at + now.at) / 2) / 1000),
  ended: now.sent - then.sent,
  failed: now.failed - then.failed,
  dropped: now.dropped - then.dropped,
  took: sinceThen(now.took, then.took),
})

/** The reports in the log of one pod of a load; the end of the log is read repeatedly. */
export class PodFigures {
  readonly #reports: PodReport[] = []
  readonly #texts = new Set<string>()
  /** Milliseconds that it waited for the common start; negative if it was late. */
  early: number | undefined
  /** Why the target does not respond to it. */
  unreachable: string | undefined

  /** Reads the end of the log; skips lines that were already read. */
  take(log: string): void {
    for (const line of log.split('\n')) this.#takeLine(line)
  }

  #takeLine(text: string): void {
    const line = parsePodLine(text)
    if (line.kind === 'ready') this.early = line.early
    else if (line.kind === 'unreachable') this.unreachable = line.why
    else if (line.kind === 'report') this.#add(line.report)
    else if (line.text.trim() !== '' && this.#texts.size < TEXTS) this.#texts.add(line.text)
  }

  #add(report: PodReport): void {
    const newest = this.#reports.at(-1)
    if (newest === undefined || report.at > newest.at) this.#reports.push(report)
  }

  /** Totals since its start. */
  get total(): PodReport {
    return this.#reports.at(-1) ?? nothing
  }

  /** Milliseconds since the epoch of its first report. */
  get begun(): number | undefined {
    return this.#reports[0]?.at
  }

  /** Other output of k6 and the script. */
  get texts(): readonly string[] {
    return [...this.#texts]
  }

  steps(): readonly PodStep[] {
    return this.#reports.map((now, index) => stepBetween(this.#reports[index - 1] ?? nothing, now))
  }

  /** Gaps in its reports, in milliseconds since the epoch. */
  gaps(): readonly (readonly [from: number, to: number])[] {
    return this.#reports.flatMap(({ at }, index) => {
      const before = this.#reports[index - 1]?.at ?? at
      return at - before > GAP ? [[before, at] as const] : []
    })
  }
}
