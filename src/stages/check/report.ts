import { codeOf, escapeMarkdown, renderTable } from '../../values/markdown.ts'
import type { Accepted } from './accept.ts'
import type { PlacedFinding } from './place-findings.ts'
import { notSupported } from './not-supported.ts'
import { findingText } from './rule.ts'

/** The findings in the action's output. */
export const findingsOutput = (findings: readonly PlacedFinding[]): string =>
  JSON.stringify(
    findings.map((finding) => {
      const { rule, severity, object, path, source, fix, place } = finding
      return { rule, severity, object, path, message: findingText(finding), source, fix, ...place }
    }),
  )

/** The section of the job summary. */
export const checkSummary = (
  chart: string,
  findings: readonly PlacedFinding[],
  { ignored, notes }: Accepted,
): string => {
  const rows = findings.map((finding) => [
    finding.severity,
    codeOf(finding.object),
    findingText(finding),
    finding.fix === undefined ? '' : codeOf(finding.fix),
    codeOf(finding.rule),
  ])
  const table =
    rows.length === 0
      ? 'Nothing found that virtual nodes do not support.\n'
      : renderTable(['severity', 'object', 'what', 'write', 'rule'], rows)
  const accepted = ignored.map(
    ({ finding, reason }) =>
      `- accepted: ${escapeMarkdown(`${finding.rule} of ${finding.object}: ${reason}`)}\n`,
  )
  const remarks = notes.map((note) => `- ${escapeMarkdown(note)}\n`)
  return `### Check for virtual nodes: ${escapeMarkdown(chart)}\n\n${table}\n${[...accepted, ...remarks].join('')}`
}

const ranks = { error: 2, warning: 1, note: 0 }

/**
 * Fails if a finding reaches the severity that fails the step.
 *
 * @throws ActionError MANIFEST_NOT_SUPPORTED
 */
export const requireNone = (
  findings: readonly PlacedFinding[],
  failOn: 'error' | 'warning' | 'never',
): void => {
  if (failOn === 'never') return
  const severe = findings.filter(({ severity }) => ranks[severity] >= ranks[failOn])
  if (severe.length > 0) throw notSupported(severe)
}
