import { failureOf, type ReportedFailure } from '../reported-failure.ts'
import {
  differencesIn,
  type DriftResult,
  type EnvironmentDrift,
  failuresIn,
  resultOf,
} from './environment-drift.ts'
import type { DriftFinding, Owner } from './finding.ts'
import type { IgnoredFinding } from './ignore.ts'
import type { Notice } from './notice.ts'
import { type DriftSection, failuresOf, unseenTargets } from './section.ts'

/** A difference in the report. */
interface ReportedDifference extends Pick<DriftFinding, 'action' | 'target' | 'description'> {
  readonly kind: string
  readonly paths: readonly string[]
  readonly ocid?: string
  readonly owner?: Owner
}

/** One environment in the report. */
export interface ReportedEnvironment {
  readonly name: string
  readonly result: DriftResult
  readonly sections: readonly {
    readonly name: DriftSection['name']
    readonly outcome: DriftSection['outcome']
    readonly changes: readonly ReportedDifference[]
    readonly kept: readonly string[]
    /** Objects that could not be compared. */
    readonly unseen: readonly string[]
  }[]
  readonly notices: readonly Notice[]
  readonly ignored: readonly IgnoredFinding[]
  readonly remediated: readonly string[]
  readonly failures: readonly (ReportedFailure & { readonly section?: DriftSection['name'] })[]
}

/** Counts of environments, of those with drift or not fully compared, and of findings. */
export const countNames = [
  ...(['environments', 'drifted', 'failed'] as const),
  ...(['differences', 'notices', 'ignored'] as const),
] as const

/** The counts. */
type DriftCounts = Readonly<Record<(typeof countNames)[number], number>>

/** The machine-readable report. */
export interface DriftReport {
  readonly result: DriftResult
  readonly seconds: number
  readonly counts: DriftCounts
  readonly environments: readonly ReportedEnvironment[]
  /** Why the check could not start; usually empty. */
  readonly failures: readonly ReportedFailure[]
}

const reportedDifference = (finding: DriftFinding): ReportedDifference => {
  const { action, target, description, kind, fields, ocid, owner } = finding
  const paths = fields.map(({ path }) => path)
  return {
    ...{ action, target, description, kind, paths },
    ...(ocid === undefined ? {} : { ocid }),
    ...(owner === undefined ? {} : { owner }),
  }
}

const reportedEnvironment = (environment: EnvironmentDrift): ReportedEnvironment => {
  const { name, sections, notices, ignored, remediated, failures } = environment
  return {
    name,
    result: resultOf([environment]),
    sections: sections.map((section) => ({
      name: section.name,
      outcome: section.outcome,
      changes: section.changes.map(reportedDifference),
      kept: section.kept,
      unseen: unseenTargets(section),
    })),
    ...{ notices, ignored, remediated },
    failures: [
      ...failures.map(failureOf),
      ...sections.flatMap((section) =>
        failuresOf(section).map((failure) => ({ section: section.name, ...failureOf(failure) })),
      ),
    ],
  }
}

const sum = (
  all: readonly EnvironmentDrift[],
  count: (one: EnvironmentDrift) => { readonly length: number },
): number => all.reduce((total, one) => total + count(one).length, 0)

/** Counts for outputs and report. */
const countDrift = (all: readonly EnvironmentDrift[]): DriftCounts => ({
  environments: all.length,
  drifted: all.filter((one) => differencesIn(one).length > 0).length,
  failed: all.filter((one) => failuresIn(one).length > 0).length,
  differences: sum(all, differencesIn),
  notices: sum(all, ({ notices }) => notices),
  ignored: sum(all, ({ ignored }) => ignored),
})

/** The whole report, as data. */
export const driftReport = (
  all: readonly EnvironmentDrift[],
  milliseconds: number,
): DriftReport => ({
  result: resultOf(all),
  seconds: Math.round(milliseconds / 100) / 10,
  counts: countDrift(all),
  environments: all.map(reportedEnvironment),
  failures: [],
})
