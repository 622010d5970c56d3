import type { StageName } from '../../stages/graph.ts'
import { describeStage, type Evidence } from '../../stages/pipeline/evidence.ts'
import type { PipelineReport } from '../../stages/pipeline/report.ts'
import { renderFailureSection } from './failure-section.ts'
import { formatDuration } from '../../values/duration.ts'
import {
  codeOf,
  escapeMarkdown,
  linkOf,
  renderBullets,
  renderTable,
} from '../../values/markdown.ts'

const marks = { success: '✔', failure: '✖', cancelled: '◼ stopped', skipped: '– not run' } as const

const stageTable = (report: PipelineReport, evidence: Evidence): string => {
  const what = (name: StageName, outcome: string, changes: readonly string[]): string => {
    if (changes.length > 0) return changes.join('\n')
    return outcome === 'success' ? describeStage(name, evidence) : ''
  }
  const rows = report.stages.map(({ name, outcome, seconds, changes }) => [
    name,
    marks[outcome],
    what(name, outcome, changes),
    outcome === 'skipped' ? '' : formatDuration(seconds * 1000),
  ])
  return renderTable(['Stage', 'Outcome', 'What changed', 'Time'], rows)
}

const loadFacts = ({
  requests,
  failedRate,
  p95Milliseconds,
  iterations,
}: NonNullable<PipelineReport['load']>): string =>
  requests === 0
    ? `${iterations} iterations of the script, no HTTP`
    : `${requests} requests, ${(failedRate * 100).toFixed(2)} % failed, p95 ${Math.round(p95Milliseconds)} ms`

const facts = ({ image, images, release, load }: PipelineReport): string[] => [
  ...(release?.url ? [`- URL: ${linkOf(release.url).markdown}`] : []),
  ...(image === null ? [] : [`- Image: ${codeOf(image.reference).markdown}`]),
  ...Object.entries(images).map(
    ([name, { reference }]) => `- Image ${codeOf(name).markdown}: ${codeOf(reference).markdown}`,
  ),
  ...(load === null ? [] : [`- Load: ${loadFacts(load)}`]),
]

const titleOf = ({ result, stages, release, seconds }: PipelineReport): string => {
  const done = stages.length === 0 ? '✔ planned' : '✔ done'
  const what = { success: done, failure: '✖ failed', cancelled: '◼ cancelled' }[result]
  const name = release === null ? '' : `${escapeMarkdown(release.name)}: `
  return `## ${name}${what} in ${formatDuration(seconds * 1000)}\n`
}

/**
 * Renders the job summary: on failure the cause first, then what was done, then the evidence.
 * @param more the parts on paths, load and scaling
 */
export const renderSummary = (
  report: PipelineReport,
  evidence: Evidence,
  more: readonly string[] = [],
): string => {
  const { findings = [] } = evidence
  const list = facts(report)
  const parts = [
    titleOf(report),
    ...report.failures.map((failure) => renderFailureSection(failure, failure.stage)),
    ...(report.stages.length === 0 ? [] : [stageTable(report, evidence)]),
    ...(list.length === 0 ? [] : [`${list.join('\n')}\n`]),
    ...(findings.length === 0
      ? []
      : ['### Rules to review\n', 'They were left as they are.\n', renderBullets(findings)]),
    ...more,
  ]
  return `${parts.join('\n')}\n`
}
