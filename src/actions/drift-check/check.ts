import type { ActionContext } from '../../runner/context.ts'
import { today } from '../../stages/check/accept.ts'
import { imageKeys } from '../../stages/deploy/request.ts'
import { type DriftRequest, findDrift } from '../../stages/drift.ts'
import { comparedEnvironment, type EnvironmentDrift } from '../../stages/drift/environment-drift.ts'
import { findNotices, type FoundNotices } from '../../stages/drift/notices/find-notices.ts'
import { chooseRemediation, replaceSections } from '../../stages/drift/remediation.ts'
import type { DriftSection } from '../../stages/drift/section.ts'
import { requireCompared } from '../../stages/drift/verdict.ts'
import { registryOf } from '../pipeline/registry.ts'
import { deployRequest } from '../pipeline/requests.ts'
import type { Parts } from '../pipeline/run-pipeline.ts'
import type { DriftInputs, OpenEnvironment } from './inputs.ts'
import type { OpenSources } from './notices.ts'
import { remediate } from './remediate.ts'

export interface DriftParts extends Pick<Parts, 'openIdentity' | 'openClients'> {
  /** Undefined to look for no notices. */
  readonly openSources?: OpenSources
}

const requestOf = ({ pipeline: inputs, options }: DriftInputs, registry: string): DriftRequest => {
  const { environment, picked } = inputs
  const { release } = environment
  return {
    environment,
    picked,
    showValues: options.showValues,
    secrets: release?.secrets,
    release: release && deployRequest(inputs, release, registry, { image: release.image }).release,
    imageKeys: release
      ? imageKeys(release, environment)
      : { image: [], values: {}, pullSecret: [] },
  }
}

/** Once the step was ended, every failure to compare only repeats that. */
const withEnd = (sections: readonly DriftSection[], signal: AbortSignal) =>
  sections.map((section) =>
    signal.aborted && section.outcome === 'failed'
      ? { ...section, failure: signal.reason as unknown }
      : section,
  )

const noticesOf = async (
  { request, clients, environment }: Comparison,
  { openSources }: DriftParts,
  context: ActionContext,
): Promise<FoundNotices> => {
  const { options, pipeline } = environment.inputs
  if (!options.notices || openSources === undefined) return { notices: [], unasked: [] }
  const { release } = request
  const wanted = { environment: pipeline.environment, release, now: context.clock.now() }
  return findNotices(wanted, await openSources(environment, clients, context))
}

/** What a check needs to compare an environment. */
interface Comparison {
  readonly environment: OpenEnvironment
  readonly request: DriftRequest
  readonly registry: string
  readonly clients: Awaited<ReturnType<DriftParts['openClients']>>
}

const compare = async (
  environment: OpenEnvironment,
  { openClients }: DriftParts,
  context: ActionContext,
): Promise<Comparison> => {
  const { inputs, session } = environment
  const registry = registryOf(inputs.pipeline, session)
  const clients = await openClients(inputs.pipeline, session, registry, context)
  return { environment, request: requestOf(inputs, registry), registry, clients }
}

/**
 * Compares the selected parts of one environment with what exists, and remediates what was
 * requested.
 * @throws ActionError DRIFT_NOTHING_COMPARED
 */
export const checkEnvironment = async (
  environment: OpenEnvironment,
  parts: DriftParts,
  context: ActionContext,
): Promise<EnvironmentDrift> => {
  const { name, inputs } = environment
  const comparison = await compare(environment, parts, context)
  const { request, registry, clients } = comparison
  const [sections, notices] = await Promise.all([
    findDrift(request, clients),
    noticesOf(comparison, parts, context),
  ])
  requireCompared(sections)
  const rules = inputs.pipeline.environment.drift?.ignore ?? []
  const sifted = (found: readonly DriftSection[]) => {
    const all = { sections: withEnd(found, context.signal), ...notices }
    return comparedEnvironment(name, all, rules, today())
  }
  const reported = sifted(sections)
  const { stages, left } = chooseRemediation(inputs.options.remediate, sections, reported)
  if (stages.size === 0 || context.signal.aborted) return { ...reported, remediated: left }
  const tools = { inputs: inputs.pipeline, request, registry, clients }
  const { done, failures } = await remediate(tools, stages, sections, context)
  const again = await findDrift({ ...request, picked: stages }, clients)
  const all = sifted(replaceSections(sections, again))
  return { ...all, remediated: [...done, ...left], failures }
}
