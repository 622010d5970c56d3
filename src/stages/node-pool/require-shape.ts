import type { NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import { ActionError } from '../../values/action-error.ts'
import type { NodePoolTarget } from './node-pool-target.ts'

export type ShapeReader = Pick<NodePoolClient, 'podShapes'>

/**
 * Holds the shape of a pool that is to be made against those that OKE offers. A list that cannot be
 * read, or is empty, refuses nothing.
 * @throws ActionError POD_SHAPE_NOT_OFFERED
 */
export const requireShape = async (
  { shape, compartmentId }: NodePoolTarget,
  client: ShapeReader,
): Promise<void> => {
  const nothing: readonly string[] = []
  const offered = await client.podShapes(compartmentId).catch((error: unknown) => {
    if (error instanceof ActionError) return nothing
    throw error
  })
  if (offered.length === 0 || offered.includes(shape)) return
  throw new ActionError({
    code: 'POD_SHAPE_NOT_OFFERED',
    message: `OKE does not offer the pod shape ${shape} here; it offers ${offered.join(', ')}`,
    hint: 'Give one of these.',
  })
}
