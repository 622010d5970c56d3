import { ownerText } from '../../stages/drift/finding.ts'
import type { DriftReport, ReportedEnvironment } from '../../stages/drift/report.ts'
import { formatDuration } from '../../values/duration.ts'
import { renderBullets, renderTable } from '../../values/markdown.ts'
import { renderFailureSection } from '../pipeline/failure-section.ts'

const titles = {
  clean: '✔ no drift',
  drift: '≠ drift',
  failed: '✖ not everything could be compared',
} as const

const rowsOf = ({ sections }: ReportedEnvironment): string[][] =>
  sections.flatMap(({ name, outcome, changes, kept, unseen }) => {
    if (outcome === 'failed') return [[name, '✖', '', 'not compared', '']]
    return [
      ...(changes.length === 0 ? [[name, '✔', '', kept.join('\n'), '']] : []),
      ...changes.map(({ action, target, description, owner }) => {
        return [name, action, target, description, ownerText(owner)]
      }),
      ...unseen.map((target) => [name, '✖', target, 'not compared', '']),
    ]
  })

const listOf = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**\n\n${renderBullets(lines)}`]

const environmentParts = (environment: ReportedEnvironment): string[] => {
  const rows = rowsOf(environment)
  const { failures, notices, ignored, remediated } = environment
  return [
    ...failures.map((failure) => renderFailureSection(failure, failure.section)),
    ...(rows.length === 0 ? [] : [renderTable(['Part', 'Action', 'Target', 'Change', 'By'], rows)]),
    ...listOf('Remediated in this run', remediated),
    ...listOf(
      'Notices',
      notices.map(({ target, description }) => `${target}: ${description}`),
    ),
    ...listOf(
      'Ignored',
      ignored.map(
        ({ target, description, reason, until }) =>
          `${target}: ${description} (${reason}, until ${until})`,
      ),
    ),
  ]
}

/** Renders the job summary: each environment with its failures first, then the plan as a table. */
export const renderDrift = ({ result, seconds, environments, failures }: DriftReport): string => {
  const title = `## ${titles[result]} (${formatDuration(seconds * 1000)})\n`
  const parts = environments.flatMap((environment) => [
    ...(environments.length === 1
      ? []
      : [`### ${renderBullets([`${environment.name}: ${titles[environment.result]}`]).slice(2)}`]),
    ...environmentParts(environment),
  ])
  const other = failures.map((failure) => renderFailureSection(failure, undefined))
  return `${[title, ...other, ...parts].join('\n')}\n`
}
