import type { ClusterPlan } from '../pipeline/plan-cluster.ts'
import type { DriftFinding } from './finding.ts'

/** What a part was compared by, as far as that can be applied. */
interface SectionPlan extends ClusterPlan {
  /** Whether the release can be deployed again as the chart says. */
  readonly release?: boolean
}

/** One part of the environment, compared with what is there. */
export interface DriftSection {
  readonly name: 'network' | 'node pool' | 'repository' | 'release'
  readonly outcome: 'clean' | 'drift' | 'failed'
  /** What would bring it back to what is described. */
  readonly changes: readonly DriftFinding[]
  /** What is as described, in words. */
  readonly kept: readonly string[]
  readonly warnings: readonly string[]
  /** What would be applied to put it right. */
  readonly plan?: SectionPlan | undefined
  /** Why it could not be compared. */
  readonly failure?: unknown
}

export const comparedSection = (
  name: DriftSection['name'],
  changes: readonly DriftFinding[],
  kept: readonly string[],
  warnings: readonly string[] = [],
): DriftSection => ({
  name,
  outcome: changes.length === 0 ? 'clean' : 'drift',
  changes,
  kept,
  warnings,
})

/** Whether anything of it was held against what is described. */
export const isCompared = ({ outcome, changes, kept }: DriftSection): boolean =>
  outcome !== 'failed' && changes.length + kept.length > 0
