import type { Action, ActionContext } from '../runner/context.ts'
import { changesOutput } from '../runner/plan-table.ts'
import { driftStages } from '../stages/drift/drift-stages.ts'
import { describeDrift, driftChanges, driftFound, driftReport } from '../stages/drift/report.ts'
import type { DriftSection } from '../stages/drift/section.ts'
import { asFlag } from '../values/input-text.ts'
import type { DriftParts } from './drift/check.ts'
import { renderDrift } from './drift-check/summary.ts'
import { loadParts } from './pipeline.ts'
import { loadFileParser, readPipeline } from './pipeline/inputs.ts'
import { writeReportFile } from './pipeline/publish.ts'

/** Log, outputs, job summary and report, however it ended. */
const publish = async (
  sections: readonly DriftSection[],
  milliseconds: number,
  other: readonly unknown[],
  context: ActionContext,
): Promise<void> => {
  const { log, outputs, summary } = context
  const report = driftReport(sections, milliseconds, other)
  const changes = driftChanges(sections)
  if (sections.length > 0) describeDrift(sections).forEach((line) => log.info(line))
  sections.flatMap(({ warnings }) => warnings).forEach((warning) => log.warning(warning))
  await outputs.set('result', report.result)
  // Neither true nor false is known as long as something could not be compared.
  if (changes.length > 0 || report.result === 'clean') {
    await outputs.set('drift', String(changes.length > 0))
  }
  await outputs.set('changes', changesOutput(changes))
  await summary.append(renderDrift(report), true)
  const content = `${JSON.stringify(report, null, 2)}\n`
  const file = await writeReportFile('drift.json', content, context)
  await outputs.set('report', file)
  log.info(`Report: ${file}`)
}

/** One cause, as an expired token, fails every part in the same words: it is told once. */
const distinct = (failures: readonly unknown[]): unknown[] => [
  ...new Map(failures.map((failure) => [String(failure), failure])).values(),
]

const throwFailures = (failures: readonly unknown[]): void => {
  const all = distinct(failures)
  if (all.length === 1) throw all[0]
  if (all.length > 1) throw new AggregateError(all, 'several parts could not be compared')
}

export const driftCheckWith = (load: () => Promise<DriftParts>): Action => ({
  main: async (context) => {
    const { clock, readInputs, environment } = context
    const started = clock.now()
    let sections: readonly DriftSection[] = []
    const other: unknown[] = []
    let fails = false
    try {
      const parse = await loadFileParser(context)
      const inputs = readInputs((read) => ({
        fails: read.withDefault('fail-on-drift', asFlag, false),
        showValues: read.withDefault('show-values', asFlag, false),
        pipeline: readPipeline(read, { variables: environment, parse, offered: driftStages }),
      }))
      fails = inputs.fails
      const { checkDrift } = await import('./drift/check.ts')
      sections = await checkDrift(await load(), inputs, context)
    } catch (error) {
      other.push(context.signal.aborted ? context.signal.reason : error)
    }
    const published: unknown[] = []
    await publish(sections, clock.now() - started, other, context).catch((error: unknown) =>
      published.push(error),
    )
    throwFailures([
      ...other,
      ...published,
      ...sections.flatMap(({ outcome, failure }) => (outcome === 'failed' ? [failure] : [])),
    ])
    if (fails && driftChanges(sections).length > 0) throw driftFound(sections)
  },
  post: async (context) => (await import('./pipeline/access.ts')).removeAccess(context),
})

export const driftCheck = driftCheckWith(loadParts)
