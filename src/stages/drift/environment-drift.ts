import type { IgnoreRule } from '../../values/environment/drift-schema.ts'
import type { DriftFinding } from './finding.ts'
import { type IgnoredFinding, siftFindings } from './ignore.ts'
import type { Notice } from './notice.ts'
import { type DriftSection, failuresOf } from './section.ts'

/** The result of checking one environment. */
export interface EnvironmentDrift {
  /** The environment file, as the workflow names it. */
  readonly name: string
  readonly sections: readonly DriftSection[]
  readonly notices: readonly Notice[]
  readonly ignored: readonly IgnoredFinding[]
  readonly warnings: readonly string[]
  /** The notices that could not be checked; nothing else depends on them. */
  readonly unasked: readonly string[]
  /** Remediation done in this run, in words; empty if none was requested. */
  readonly remediated: readonly string[]
  /** Why it could not be compared, e.g. wrong inputs, or a failed remediation. */
  readonly failures: readonly unknown[]
}

/** One that could not be compared at all. */
export const failedEnvironment = (name: string, failure: unknown): EnvironmentDrift => ({
  ...{ name, sections: [], notices: [], ignored: [], warnings: [], unasked: [], remediated: [] },
  failures: [failure],
})

type Compared = Pick<EnvironmentDrift, 'sections' | 'notices'> &
  Partial<Pick<EnvironmentDrift, 'unasked'>>

/** A compared one, without what its rules ignore. */
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
  ...sections.flatMap(failuresOf),
]

/** `failed` if not everything could be compared, whatever else was found. */
export type DriftResult = 'clean' | 'drift' | 'failed'

/** The worst status of any of them. */
export const resultOf = (all: readonly EnvironmentDrift[]): DriftResult => {
  if (all.some((one) => failuresIn(one).length > 0)) return 'failed'
  return all.some((one) => differencesIn(one).length > 0) ? 'drift' : 'clean'
}
