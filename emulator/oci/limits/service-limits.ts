import type { VirtualNodePool } from '../container-engine/virtual-node-pool.ts'
import { simulatedShape } from '../container-engine/virtual-node-pool.ts'
import type { Context } from '../core/context.ts'
import { limitExceeded } from '../core/service.ts'

/** What a tenancy may have in the region, and how much of it there is. */
export interface ServiceLimit {
  readonly service: string
  readonly name: string
  readonly value: number
  readonly used: number
}

/** Oracle's default with universal credits (service limits, March 2025); 3 with pay as you go. */
const virtualNodes = 9

/** Nodes that the pools ask for. Those of the emulator's own shape are nothing that OCI has. */
const nodesOf = (pools: readonly VirtualNodePool[]): number =>
  pools
    .filter(({ lifecycleState }) => lifecycleState !== 'DELETED')
    .filter(({ podConfiguration }) => podConfiguration.shape !== simulatedShape)
    .reduce((sum, { size }) => sum + size, 0)

/** The limits that the emulator knows; all of them are of the whole tenancy in one region. */
export const serviceLimits = (context: Context): ServiceLimit[] => [
  {
    service: 'container-engine',
    name: 'virtual-node-count',
    value: context.settings.virtualNodeLimit ?? virtualNodes,
    used: nodesOf(context.store.collection<VirtualNodePool>('virtualNodePools').list()),
  },
]

/**
 * Refuses a pool that would be above the limit of virtual nodes. OCI's own words and whether it says
 * so at once are not known; the code is that of its page of API errors.
 *
 * @throws ServiceError 400 LimitExceeded
 */
export function requireNodes(context: Context, shape: string, more: number): void {
  if (shape === simulatedShape || more <= 0) return
  const limit = serviceLimits(context).find(({ name }) => name === 'virtual-node-count')
  if (limit === undefined || limit.used + more <= limit.value) return
  throw limitExceeded(
    `The limit virtual-node-count is ${limit.value}: ${limit.used} are in use, ${more} more were requested`,
  )
}
