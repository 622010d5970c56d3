import type { DriftReport } from '../../stages/drift/report.ts'
import { formatDuration } from '../../values/duration.ts'
import { renderFailureSection } from '../pipeline/failure-section.ts'
import { renderTable } from '../../values/markdown.ts'

const titles = {
  clean: '✔ no drift',
  drift: '≠ drift',
  failed: '✖ not everything could be compared',
} as const

/** The job summary: failures first, then the plan as a table. */
export const renderDrift = ({ result, seconds, sections, failures }: DriftReport): string => {
  const rows = sections.flatMap(({ name, outcome, changes, kept }) => {
    if (outcome === 'failed') return [[name, '✖', '', 'not compared']]
    if (changes.length === 0) return [[name, '✔', '', kept.join('\n')]]
    return changes.map(({ action, target, description }) => [name, action, target, description])
  })
  const parts = [
    `## ${titles[result]} (${formatDuration(seconds * 1000)})\n`,
    ...failures.map((failure) => renderFailureSection(failure, failure.section)),
    ...(rows.length === 0 ? [] : [renderTable(['Part', 'Action', 'Target', 'Change'], rows)]),
  ]
  return `${parts.join('\n')}\n`
}
