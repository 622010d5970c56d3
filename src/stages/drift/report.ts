import type { Change } from '../../core/change.ts'
import { ActionError } from '../../values/action-error.ts'
import { failureOf, type ReportedFailure } from '../pipeline/report.ts'
import { plural } from '../../values/plural.ts'
import type { DriftSection } from './section.ts'

/** The machine-readable report. */
export interface DriftReport {
  /** `failed` if not everything could be compared, whatever else was found. */
  readonly result: 'clean' | 'drift' | 'failed'
  readonly seconds: number
  readonly sections: readonly {
    readonly name: DriftSection['name']
    readonly outcome: DriftSection['outcome']
    readonly changes: readonly Change[]
    readonly kept: readonly string[]
  }[]
  readonly failures: readonly (ReportedFailure & { readonly section?: DriftSection['name'] })[]
}

export const driftChanges = (sections: readonly DriftSection[]): readonly Change[] =>
  sections.flatMap(({ changes }) =>
    changes.map(({ action, target, description }) => ({ action, target, description })),
  )

/** Whether anything of it was held against what is described. */
const isCompared = ({ outcome, changes, kept }: DriftSection): boolean =>
  outcome !== 'failed' && changes.length + kept.length > 0

/** `other` is what kept the check from starting, as wrong inputs. */
export const driftReport = (
  sections: readonly DriftSection[],
  milliseconds: number,
  other: readonly unknown[],
): DriftReport => {
  const failed = sections.filter(({ outcome }) => outcome === 'failed')
  const isFailed = failed.length + other.length > 0
  const isDrift = driftChanges(sections).length > 0
  return {
    result: isFailed ? 'failed' : isDrift ? 'drift' : 'clean',
    seconds: Math.round(milliseconds / 100) / 10,
    sections: sections.map(({ name, outcome, changes, kept }) => ({
      name,
      outcome,
      changes: changes.map(({ action, target, description }) => ({ action, target, description })),
      kept,
    })),
    failures: [
      ...other.map(failureOf),
      ...failed.map(({ name, failure }) => ({ section: name, ...failureOf(failure) })),
    ],
  }
}

const changeText = ({ action, target, description }: Change): string =>
  `${action} ${target}: ${description}`

const sectionLines = ({ name, outcome, changes, kept, failure }: DriftSection): string[] => {
  const head = `  ${name.padEnd(10)} `
  if (outcome === 'failed') return [`${head}not compared: ${failureOf(failure).code}`]
  if (changes.length + kept.length === 0) return [`${head}nothing to compare`]
  if (changes.length === 0) return [`${head}as described: ${kept.join('; ')}`]
  return changes.map((change, index) => {
    return `${index === 0 ? head : ' '.repeat(head.length)}${changeText(change)}`
  })
}

const headline = (sections: readonly DriftSection[]): string => {
  const count = driftChanges(sections).length
  if (count > 0) return `Drift: ${plural(count, 'change')} would remove it`
  if (!sections.some(isCompared)) return 'Drift: not known, nothing could be compared'
  const left = sections.filter((section) => !isCompared(section)).map(({ name }) => name)
  return left.length === 0
    ? 'Drift: none'
    : `Drift: none in what could be compared; not compared: ${left.join(', ')}`
}

/** The log of a check: as the plan of the root action, with every change. */
export const describeDrift = (sections: readonly DriftSection[]): readonly string[] => [
  headline(sections),
  ...sections.flatMap(sectionLines),
]

/** @throws ActionError DRIFT_NOTHING_COMPARED: that is not the same as no drift */
export const requireCompared = (sections: readonly DriftSection[]): void => {
  if (sections.some((section) => section.outcome === 'failed' || isCompared(section))) return
  throw new ActionError({
    code: 'DRIFT_NOTHING_COMPARED',
    message: 'nothing was compared: no part that is picked leaves anything behind that can drift',
    hint: 'Describe network, node-pool, image or release in the environment file, and pick their stages.',
  })
}

/** What a job fails with that asked for it. */
export const driftFound = (sections: readonly DriftSection[]): ActionError => {
  const changes = driftChanges(sections)
  const lines = changes.map((change) => `  ${changeText(change)}`)
  return new ActionError({
    code: 'DRIFT_FOUND',
    message: `drift found: ${plural(changes.length, 'difference')} from the environment file:\n${lines.join('\n')}`,
    hint: 'Run the deploy workflow to remove the drift, or change the environment file to what is there now.',
  })
}
