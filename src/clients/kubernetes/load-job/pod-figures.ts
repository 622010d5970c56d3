import { type LatencyHistogram, sinceThen } from '../../../values/load/latency-histogram.ts'
import { parsePodLine, type PodReport } from '../../../values/load/pod-report.ts'

/** What a pod did between two of its reports. */
export interface PodStep {
  /** The second in whose course most of it was, since the epoch. */
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

/** Milliseconds between two reports that are a gap: one comes each second. */
const GAP = 3_500

/** Texts of a pod that are kept. */
const TEXTS = 50

const stepBetween = (then: PodReport, now: PodReport): PodStep => ({
  second: Math.floor((then.at === 0 ? now.at - 500 : (then.at + now.at) / 2) / 1000),
  ended: now.sent - then.sent,
  failed: now.failed - then.failed,
  dropped: now.dropped - then.dropped,
  took: sinceThen(now.took, then.took),
})

/** What one pod of a load tells in its log, which is read again and again from near its end. */
export class PodFigures {
  readonly #reports: PodReport[] = []
  readonly #texts = new Set<string>()
  /** Milliseconds for which it waited for the common start; less than none if it came too late. */
  early: number | undefined
  /** Why the target does not answer to it. */
  unreachable: string | undefined

  /** Takes the end of the log; what was in it before is passed over. */
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

  /** Since its beginning. */
  get total(): PodReport {
    return this.#reports.at(-1) ?? nothing
  }

  /** Milliseconds since the epoch of its first report. */
  get begun(): number | undefined {
    return this.#reports[0]?.at
  }

  /** What k6 and the script say beside. */
  get texts(): readonly string[] {
    return [...this.#texts]
  }

  steps(): readonly PodStep[] {
    return this.#reports.map((now, index) => stepBetween(this.#reports[index - 1] ?? nothing, now))
  }

  /** Times, in milliseconds since the epoch, between which it told nothing. */
  gaps(): readonly (readonly [from: number, to: number])[] {
    return this.#reports.flatMap(({ at }, index) => {
      const before = this.#reports[index - 1]?.at ?? at
      return at - before > GAP ? [[before, at] as const] : []
    })
  }
}
