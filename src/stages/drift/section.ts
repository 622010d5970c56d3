import type { ClusterPlan } from '../pipeline/plan-cluster.ts'
import type { DriftFinding } from './finding.ts'

/** The applicable part of a plan that was compared. */
interface SectionPlan extends ClusterPlan {
  /** Whether the release can be deployed again as the chart says. */
  readonly release?: boolean
}

/** One compared part of the environment. */
export interface DriftSection {
  readonly name: 'network' | 'node pool' | 'repository' | 'release'
  readonly outcome: 'clean' | 'drift' | 'failed'
  /** The changes that would restore the description. */
  readonly changes: readonly DriftFinding[]
  /** What matches the description, in words. */
  readonly kept: readonly string[]
  readonly warnings: readonly string[]
  /** The plan that would remediate it. */
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

/** Whether anything of it was compared. */
export const isCompared = ({ outcome, changes, kept }: DriftSection): boolean =>
  outcome !== 'failed' && changes.length + kept.length > 0
