import type { IgnoreRule } from '../../values/environment/drift-schema.ts'
import type { DriftFinding } from './finding.ts'
import { type IgnoredFinding, siftFindings } from './ignore.ts'
import type { Notice } from './notice.ts'
import type { DriftSection } from './section.ts'

/** What came of the check of one environment. */
export interface EnvironmentDrift {
  /** The environment file, as the workflow names it. */
  readonly name: string
  readonly sections: readonly DriftSection[]
  readonly notices: readonly Notice[]
  readonly ignored: readonly IgnoredFinding[]
  readonly warnings: readonly string[]
  /** What notices could not be looked for; nothing else depends on that. */
  readonly unasked: readonly string[]
  /** What was done in this run to remove drift, in words; empty if nothing was asked for. */
  readonly remediated: readonly string[]
  /** What kept it from being compared, e.g. wrong inputs, or a failed remediation. */
  readonly failures: readonly unknown[]
}

/** One that could not be compared at all. */
export const failedEnvironment = (name: string, failure: unknown): EnvironmentDrift => ({
  ...{ name, sections: [], notices: [], ignored: [], warnings: [], unasked: [], remediated: [] },
  failures: [failure],
})

type Compared = Pick<EnvironmentDrift, 'sections' | 'notices'> &
  Partial<Pick<EnvironmentDrift, 'unasked'>>

/** One that was compared, with what its rules leave out taken out. */
export const comparedEnvironment = (
  name: string,
  { sections, notices, unasked = [] }: Compared,
  rules: readonly IgnoreRule[],
  today: string,
): EnvironmentDrift => {
  const sifted = siftFindings(sections, notices, rules, today)
  const warnings = [...sections.flatMap((section) => section.warnings), ...sifted.unused]
  return { name, ...sifted, warnings, unasked, remediated: [], failures: [] }
}

/** All differences of one environment. */
export const differencesIn = ({ sections }: EnvironmentDrift): readonly DriftFinding[] =>
  sections.flatMap(({ changes }) => changes)

/** Everything that kept something from being compared. */
export const failuresIn = ({ sections, failures }: EnvironmentDrift): readonly unknown[] => [
  ...failures,
  ...sections.flatMap(({ outcome, failure }) => (outcome === 'failed' ? [failure] : [])),
]

/** `failed` if not everything could be compared, whatever else was found. */
export type DriftResult = 'clean' | 'drift' | 'failed'

/** The worst that is true of any of them. */
export const resultOf = (all: readonly EnvironmentDrift[]): DriftResult => {
  if (all.some((one) => failuresIn(one).length > 0)) return 'failed'
  return all.some((one) => differencesIn(one).length > 0) ? 'drift' : 'clean'
}
