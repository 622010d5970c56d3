import { ActionError } from '../../../values/action-error.ts'
import { type Comparison, comparisonRows } from './compare.ts'
import type { TimelineFile } from './timeline-schema.ts'

/** An earlier run that a run is compared with. */
export interface Before {
  readonly timeline: TimelineFile
  /** Tolerated worsening of a figure, as a share from 0 to 1. */
  readonly margin: number
  /** Whether a worse figure fails the run. */
  readonly isFailure: boolean
}

/** The failure of a run that is worse than an earlier one, if that fails it. */
export const regression = (
  comparison: Comparison,
  { margin, isFailure }: Before,
): ActionError | undefined => {
  const worse = comparisonRows(comparison.filter((figure) => figure.isWorse))
  if (!isFailure || worse.length === 0) return undefined
  const lines = worse.map(([name, before, now]) => `${name}: ${now}, before ${before}`)
  return new ActionError({
    code: 'SCALING_REGRESSED',
    message: `it is worse than before by more than ${Math.round(margin * 100)} %\n${lines.join('\n')}`,
    hint: 'Compare both curves on the page. If the change is intended, make the new timeline.json the baseline, or raise "baseline-margin".',
  })
}
