import { z } from 'zod'
import type { Context } from '../../core/context.ts'
import { invalidParameter } from '../../core/service.ts'
import { optional, parseDetails } from '../../vcn/details.ts'
import type { Cluster } from '../cluster.ts'
import { checkGroups, endpointProblem } from './cluster-checks.ts'

const details = z.object({
  nsgIds: optional(z.array(z.string().min(1)).max(5)),
  isPublicIpEnabled: optional(z.boolean()),
})

/**
 * Returns the cluster with other NSGs on its endpoint, or another kind of endpoint. Rules and
 * routes of the subnet are not changed. Throws 400 for a public address in a private subnet, 404
 * for an absent NSG.
 */
export const updatedEndpoint = (context: Context, cluster: Cluster, body: unknown): Cluster => {
  const { nsgIds, isPublicIpEnabled } = parseDetails(details, body)
  checkGroups(context, nsgIds ?? [])
  const { endpointConfig } = cluster
  const changed = {
    ...cluster,
    endpointConfig: {
      ...endpointConfig,
      nsgIds: nsgIds ?? endpointConfig.nsgIds,
      isPublicIpEnabled: isPublicIpEnabled ?? endpointConfig.isPublicIpEnabled,
    },
  }
  const problem = endpointProblem(context, changed)
  if (problem !== undefined) throw invalidParameter(problem)
  return changed
}
