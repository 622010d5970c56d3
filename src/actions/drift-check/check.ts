import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { today } from '../../stages/check/accept.ts'
import { imageKeys } from '../../stages/deploy/request.ts'
import { type DriftRequest, findDrift } from '../../stages/drift.ts'
import { comparedEnvironment, type EnvironmentDrift } from '../../stages/drift/environment-drift.ts'
import { chooseRemediation, replaceSections } from '../../stages/drift/remediation.ts'
import type { DriftSection } from '../../stages/drift/section.ts'
import { requireCompared } from '../../stages/drift/verdict.ts'
import { registryOf } from '../pipeline/registry.ts'
import { deployRequest } from '../pipeline/requests.ts'
import type { Parts } from '../pipeline/run-pipeline.ts'
import type { DriftInputs } from './inputs.ts'
import { remediate } from './remediate.ts'

export type DriftParts = Pick<Parts, 'openIdentity' | 'openClients'>

/** An environment with what it is compared by. */
export interface OpenEnvironment {
  readonly name: string
  readonly inputs: DriftInputs
  readonly session: OciSession
}

const requestOf = ({ pipeline: inputs, options }: DriftInputs, registry: string): DriftRequest => {
  const { environment, picked } = inputs
  const { release } = environment
  return {
    environment,
    picked,
    showValues: options.showValues,
    release: release && deployRequest(inputs, release, registry, { image: release.image }).release,
    imageKeys: release
      ? imageKeys(release, environment)
      : { image: [], values: {}, pullSecret: [] },
  }
}

/** Once the step was ended, whatever could not be compared only says so. */
const withEnd = (sections: readonly DriftSection[], signal: AbortSignal) =>
  sections.map((section) =>
    signal.aborted && section.outcome === 'failed'
      ? { ...section, failure: signal.reason as unknown }
      : section,
  )

/** Compares all that is picked of one environment with what is there. */
export const checkEnvironment = async (
  { name, inputs, session }: OpenEnvironment,
  { openClients }: Pick<DriftParts, 'openClients'>,
  context: ActionContext,
): Promise<EnvironmentDrift> => {
  const registry = registryOf(inputs.pipeline, session)
  const clients = openClients(inputs.pipeline, session, registry, context)
  const request = requestOf(inputs, registry)
  const sections = await findDrift(request, clients)
  requireCompared(sections)
  const rules = inputs.pipeline.environment.drift?.ignore ?? []
  const sifted = (found: readonly DriftSection[]) =>
    comparedEnvironment(
      name,
      { sections: withEnd(found, context.signal), notices: [] },
      rules,
      today(),
    )
  const told = sifted(sections)
  const { stages, left } = chooseRemediation(inputs.options.remediate, sections, told)
  if (stages.size === 0 || context.signal.aborted) return { ...told, remediated: left }
  const tools = { inputs: inputs.pipeline, request, registry, clients }
  const { done, failures } = await remediate(tools, stages, sections, context)
  const again = await findDrift({ ...request, picked: stages }, clients)
  const all = sifted(replaceSections(sections, again))
  return { ...all, remediated: [...done, ...left], failures }
}
