import type { Verdict } from '../verdict.ts'

export const tableHead = ['HPA', 'Result', 'Replicas', 'Peak', 'First scale-up', 'Reached'] as const

/** A verdict in a report, which another version may have written. */
type ShownVerdict = Omit<Verdict, 'code' | 'message' | 'hint'> & { readonly code: string }

const after = (seconds: number | null): string => (seconds === null ? '–' : `${seconds} s`)

/** When the expected number was ready; more may have come later. */
const reached = ({ atLeast, reachedSeconds }: ShownVerdict): string =>
  reachedSeconds === null ? '–' : `${atLeast} after ${reachedSeconds} s`

/** A row per HPA, in the order of the verdicts. */
export const scalingRows = (verdicts: readonly ShownVerdict[]): string[][] =>
  verdicts.map((verdict) => [
    verdict.hpa,
    verdict.passed ? '✔ scaled' : `✖ ${verdict.code}`,
    `${verdict.from} → ${verdict.to} (expected ${verdict.atLeast})`,
    String(verdict.peak),
    after(verdict.firstScaleUpSeconds),
    reached(verdict),
  ])
