import type { ActionContext } from '../../runner/context.ts'
import { imageKeys } from '../../stages/deploy/request.ts'
import { type DriftRequest, findDrift } from '../../stages/drift.ts'
import { requireCompared } from '../../stages/drift/report.ts'
import type { DriftSection } from '../../stages/drift/section.ts'
import type { PipelineInputs } from '../pipeline/inputs.ts'
import { registryOf } from '../pipeline/registry.ts'
import { deployRequest } from '../pipeline/requests.ts'
import type { Parts } from '../pipeline/run-pipeline.ts'

export type DriftParts = Pick<Parts, 'openIdentity' | 'openClients'>

export interface DriftInputs {
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
    imageKeys: release ? imageKeys(release) : { image: [], values: {}, pullSecret: [] },
  }
}

/** Compares all that is picked with what is there. */
export const checkDrift = async (
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
