import type { Action, ActionContext } from '../runner/context.ts'
import { changesOutput } from '../runner/plan-table.ts'
import { type DriftRequest, driftStages, findDrift } from '../stages/drift.ts'
import {
  describeDrift,
  driftChanges,
  driftFound,
  driftReport,
  requireCompared,
} from '../stages/drift/report.ts'
import type { DriftSection } from '../stages/drift/section.ts'
import { asFlag } from '../values/input-text.ts'
import { renderDrift } from './drift/summary.ts'
import type { Parts } from './pipeline.ts'
import { openIdentity, removeAccess } from './pipeline/access.ts'
import { openClients } from './pipeline/clients.ts'
import { type PipelineInputs, readPipeline } from './pipeline/inputs.ts'
import { registryOf } from './pipeline/registry.ts'
import { writeReportFile } from './pipeline/publish.ts'
import { deployRequest } from './pipeline/requests.ts'

type DriftParts = Pick<Parts, 'openIdentity' | 'openClients'>

interface DriftInputs {
  readonly pipeline: PipelineInputs
  readonly showValues: boolean
}

const requestOf = (inputs: PipelineInputs, registry: string, showValues: boolean): DriftRequest => {
  const { environment, picked } = inputs
  const { release } = environment
  return {
    environment,
    picked,
    showValues,
    release: release && deployRequest(inputs, release, registry, release.image).release,
    imageKeys: {
      image: release?.['image-key'] ?? '',
      pullSecret: release?.['pull-secret-key'] ?? '',
    },
  }
}

const check = async (
  parts: DriftParts,
  { pipeline: inputs, showValues }: DriftInputs,
  context: ActionContext,
): Promise<readonly DriftSection[]> => {
  const session = await parts.openIdentity(inputs, context)
  const registry = registryOf(inputs, session)
  const clients = parts.openClients(inputs, session, registry, context)
  const sections = await findDrift(requestOf(inputs, registry, showValues), clients)
  requireCompared(sections)
  const { signal } = context
  // Once the step was ended, whatever could not be compared only says so.
  return sections.map((section) =>
    signal.aborted && section.outcome === 'failed'
      ? { ...section, failure: signal.reason as unknown }
      : section,
  )
}

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
  await summary.append(renderDrift(report))
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

export const driftCheckWith = (parts: DriftParts): Action => ({
  main: async (context) => {
    const { clock, readInputs, environment } = context
    const started = clock.now()
    let sections: readonly DriftSection[] = []
    const other: unknown[] = []
    let fails = false
    try {
      const inputs = readInputs((read) => ({
        fails: read.withDefault('fail-on-drift', asFlag, false),
        showValues: read.withDefault('show-values', asFlag, false),
        pipeline: readPipeline(read, environment, driftStages),
      }))
      fails = inputs.fails
      sections = await check(parts, inputs, context)
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
  post: removeAccess,
})

export const driftCheck = driftCheckWith({ openIdentity, openClients })
