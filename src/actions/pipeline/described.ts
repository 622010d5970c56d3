import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { OnGround, RenderedRelease } from './foundation.ts'
import type { PipelineInputs } from './inputs.ts'

/** Whether the file describes a network or a cluster instead of naming an existing one. */
const isDescribed = ({ cluster, network }: Environment): boolean =>
  typeof cluster === 'object' || network?.create !== undefined

/** The inputs with descriptions replaced by what exists; loads nothing if nothing is described. */
export const withGround = async (
  inputs: PipelineInputs,
  session: OciSession,
  context: ActionContext,
): Promise<PipelineInputs> => {
  if (!isDescribed(inputs.environment)) return inputs
  const { findFoundation } = await import('./foundation.ts')
  return findFoundation(inputs, session, context)
}

/**
 * Returns the same as `withGround`, but creates what is missing first.
 * @param rendered called for the objects of the release if their ports decide about rules
 */
export const withMadeGround = async (
  inputs: PipelineInputs,
  session: OciSession,
  context: ActionContext,
  rendered: RenderedRelease,
): Promise<OnGround> => {
  if (!isDescribed(inputs.environment)) return { inputs, changes: [] }
  const { layFoundation } = await import('./foundation.ts')
  return layFoundation(inputs, session, context, rendered)
}
