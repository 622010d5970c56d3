import type { LoadBalancerSpec } from '../../network/load-balancer/load-balancer-annotations.ts'
import type { VirtualNodePool } from '../container-engine/virtual-node-pool.ts'
import { simulatedShape } from '../container-engine/virtual-node-pool.ts'
import type { Context } from '../core/context.ts'
import { limitExceeded } from '../core/service.ts'
import type { Stored } from '../core/store.ts'

/** A tenancy's limit in the region, and how much of it is used. */
export interface ServiceLimit {
  readonly service: string
  readonly name: string
  readonly value: number
  readonly used: number
}

/** Oracle's default with universal credits (service limits, March 2025); 3 with pay as you go. */
const VIRTUAL_NODES = 9

/**
 * Counts the nodes that the pools request, except those of the emulator's own shape, which does not
 * exist on OCI.
 */
const nodesOf = (pools: readonly VirtualNodePool[]): number =>
  pools
    .filter(({ lifecycleState }) => lifecycleState !== 'DELETED')
    .filter(({ podConfiguration }) => podConfiguration.shape !== simulatedShape)
    .reduce((sum, { size }) => sum + size, 0)

/** Oracle publishes no default for flexible ones; large enough for every use here. */
const BALANCERS_OF_SHAPE = 50
const FLEXIBLE_MBPS = 5_000

/** The shapes whose limits load balancers count against. */
const shapes = ['flexible', '10mbps', '100mbps', '400mbps', '8000mbps'] as const

interface Balancer extends Stored {
  readonly lifecycleState: string
  /** Undefined for a network load balancer. */
  readonly shapeName?: string
  readonly shapeDetails?: { readonly maximumBandwidthInMbps: number }
}

const liveOf = (context: Context, collection: string): Balancer[] =>
  context.store
    .collection<Balancer>(collection)
    .list()
    .filter(({ lifecycleState }) => lifecycleState !== 'DELETED')

/**
 * Returns the limits of load balancers: one for each shape, the bandwidth of flexible ones, and
 * network load balancers. OCI's Limits service lists them by these names; Oracle does not say which
 * bandwidth it sums: here it is the maximum of each.
 */
const balancerLimits = (context: Context): ServiceLimit[] => {
  const value = context.settings.loadBalancerLimit ?? BALANCERS_OF_SHAPE
  const live = liveOf(context, 'loadBalancers')
  const service = 'load-balancer'
  return [
    ...shapes.map((shape) => ({
      ...{ service, name: `lb-${shape}-count`, value },
      used: live.filter(({ shapeName }) => shapeName?.toLowerCase() === shape).length,
    })),
    {
      ...{ service, name: 'lb-flexible-bandwidth-sum' },
      value: context.settings.balancerBandwidthLimit ?? FLEXIBLE_MBPS,
      used: live.reduce(
        (sum, { shapeDetails }) => sum + (shapeDetails?.maximumBandwidthInMbps ?? 0),
        0,
      ),
    },
    {
      ...{ service: 'network-load-balancer-api', name: 'max-nlb-flexible-count', value },
      used: liveOf(context, 'networkLoadBalancers').length,
    },
  ]
}

/** Returns the limits that the emulator knows; each applies to the whole tenancy in one region. */
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
 * Refuses a pool that would exceed the limit of virtual nodes. OCI's own message, and whether it
 * refuses at once, are not known; the code is that of its page of API errors.
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

/** Returns what one load balancer counts against each limit. */
const neededBy = ({ type, shapeName, bandwidth }: LoadBalancerSpec): [string, number][] =>
  type === 'nlb'
    ? [['max-nlb-flexible-count', 1]]
    : [
        [`lb-${shapeName.toLowerCase()}-count`, 1],
        ['lb-flexible-bandwidth-sum', bandwidth?.maximumMbps ?? 0],
      ]

/**
 * Refuses a load balancer that would exceed a limit of the tenancy; the message is the emulator's
 * own.
 *
 * @throws ServiceError 400 LimitExceeded
 */
export const requireBalancer = (context: Context, spec: LoadBalancerSpec): void => {
  for (const [wanted, more] of neededBy(spec)) {
    const limit = serviceLimits(context).find(({ name }) => name === wanted)
    if (more === 0 || limit === undefined || limit.used + more <= limit.value) continue
    const was = more === 1 ? 'was' : 'were'
    throw limitExceeded(
      `The limit ${wanted} is ${limit.value}: ${limit.used} are in use, ${more} more ${was} requested`,
    )
  }
}
