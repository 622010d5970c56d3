import type { VirtualNodePool } from '../container-engine/virtual-node-pool.ts'
import { simulatedShape } from '../container-engine/virtual-node-pool.ts'
import type { Context } from '../core/context.ts'
import { limitExceeded } from '../core/service.ts'
import type { Stored } from '../core/store.ts'

/** What a tenancy may have in the region, and how much of it there is. */
export interface ServiceLimit {
  readonly service: string
  readonly name: string
  readonly value: number
  readonly used: number
}

/** Oracle's default with universal credits (service limits, March 2025); 3 with pay as you go. */
const VIRTUAL_NODES = 9

/** Nodes that the pools ask for. Those of the emulator's own shape are nothing that OCI has. */
const nodesOf = (pools: readonly VirtualNodePool[]): number =>
  pools
    .filter(({ lifecycleState }) => lifecycleState !== 'DELETED')
    .filter(({ podConfiguration }) => podConfiguration.shape !== simulatedShape)
    .reduce((sum, { size }) => sum + size, 0)

/** Oracle publishes no default of flexible ones; enough for all that is tried here. */
const BALANCERS_OF_SHAPE = 50

/** Shapes by whose limits load balancers are counted; those of network load balancers have none here. */
const shapes = ['flexible', '10mbps', '100mbps', '400mbps', '8000mbps'] as const

interface Balancer extends Stored {
  readonly lifecycleState: string
  readonly shapeName: string
}

/** The limits of load balancers, one for each shape. */
const balancerLimits = (context: Context): ServiceLimit[] => {
  const all = context.store.collection<Balancer>('loadBalancers').list()
  const live = all.filter(({ lifecycleState }) => lifecycleState !== 'DELETED')
  return shapes.map((shape) => ({
    service: 'load-balancer',
    name: `lb-${shape}-count`,
    value: context.settings.loadBalancerLimit ?? BALANCERS_OF_SHAPE,
    used: live.filter(({ shapeName }) => shapeName.toLowerCase() === shape).length,
  }))
}

/** The limits that the emulator knows; all of them are of the whole tenancy in one region. */
export const serviceLimits = (context: Context): ServiceLimit[] => [
  {
    service: 'container-engine',
    name: 'virtual-node-count',
    value: context.settings.virtualNodeLimit ?? VIRTUAL_NODES,
    used: nodesOf(context.store.collection<VirtualNodePool>('virtualNodePools').list()),
  },
  ...balancerLimits(context),
]

/**
 * Refuses a pool that would be above the limit of virtual nodes. OCI's own words and whether it says
 * so at once are not known; the code is that of its page of API errors.
 *
 * @throws ServiceError 400 LimitExceeded
 */
export const requireNodes = (context: Context, shape: string, more: number): void => {
  if (shape === simulatedShape || more <= 0) return
  const limit = serviceLimits(context).find(({ name }) => name === 'virtual-node-count')
  if (limit === undefined || limit.used + more <= limit.value) return
  throw limitExceeded(
    `The limit virtual-node-count is ${limit.value}: ${limit.used} are in use, ${more} more were requested`,
  )
}

/**
 * Refuses one more load balancer of a shape than the tenancy may have; the words are the emulator's.
 *
 * @throws ServiceError 400 LimitExceeded
 */
export const requireBalancer = (context: Context, shape: string): void => {
  const wanted = `lb-${shape.toLowerCase()}-count`
  const limit = serviceLimits(context).find(({ name }) => name === wanted)
  if (limit === undefined || limit.used < limit.value) return
  throw limitExceeded(
    `The limit ${wanted} is ${limit.value}: ${limit.used} are in use, 1 more was requested`,
  )
}
