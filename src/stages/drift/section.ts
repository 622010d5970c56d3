import { ActionError } from '../../values/action-error.ts'
import type { ClusterPlan } from '../pipeline/plan-cluster.ts'
import type { DriftFinding } from './finding.ts'

/** The applicable part of a plan that was compared. */
interface SectionPlan extends ClusterPlan {
  /** Whether the release can be deployed again as the chart describes it. */
  readonly release?: boolean
}

/** An object that the cluster does not allow to be compared. */
export interface UnseenObject {
  readonly kind: string
  /** E.g. `RoleBinding/edge`. */
  readonly target: string
  /** The API server's own message. */
  readonly description: string
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
  /** The objects that could not be compared; the others were. */
  readonly unseen?: readonly UnseenObject[]
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

const notCompared = (unseen: readonly UnseenObject[]): ActionError => {
  const lines = unseen.map(({ target, description }) => `  ${target}: ${description}`)
  return new ActionError({
    code: 'CLUSTER_FORBIDDEN',
    message: `could not be compared, the rest was:\n${lines.join('\n')}`,
    hint: 'Kubernetes wants patch on what is compared, and of a Role and its bindings also the rights that they grant: bind a Role or ClusterRole that has them, or leave the object out by a rule of drift.ignore.',
  })
}

export const unseenTargets = ({ unseen = [] }: DriftSection): readonly string[] =>
  unseen.map(({ target }) => target)

/** Everything that kept it, or objects of it, from being compared. */
export const failuresOf = ({ outcome, failure, unseen = [] }: DriftSection): readonly unknown[] => {
  if (outcome === 'failed') return [failure]
  return unseen.length === 0 ? [] : [notCompared(unseen)]
}

/** Whether anything of it was compared. */
export const isCompared = ({ outcome, changes, kept }: DriftSection): boolean =>
  outcome !== 'failed' && changes.length + kept.length > 0
