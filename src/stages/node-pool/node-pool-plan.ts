import type {
  NodePool,
  NodePoolSettings,
  NodePoolUpdate,
} from '../../clients/container-engine/node-pools.ts'
import type { Change, Plan } from '../../core/change.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Cycling } from '../../values/oci/cycling.ts'
import { shortOcid } from '../../values/oci/ocid.ts'
import { describeDifference, isSame, keptByNodes } from './difference.ts'
import type { NodePoolTarget } from './node-pool-target.ts'
import { needsReplacement } from './replaced-pool.ts'

interface CreatePool extends Change {
  readonly action: 'create'
}

export interface UpdatePool extends Change {
  readonly action: 'update'
  readonly poolId: string
  readonly settings: NodePoolUpdate
  /** How its virtual nodes are replaced, if they are. */
  readonly cycling: Cycling | undefined
  /** The changes that existing virtual nodes do not get, for people. */
  readonly kept: string | undefined
}

interface DeletePool extends Change {
  readonly action: 'delete'
}

export type PoolChange = CreatePool | UpdatePool | DeletePool

const shapeChange = (pool: NodePool, target: NodePoolTarget): ActionError =>
  new ActionError({
    code: 'NODE_POOL_SHAPE_CHANGE',
    message: `virtual node pool "${pool.name}" has pod shape ${pool.shape}; changing it to ${target.shape} in place is not supported by OKE`,
    hint: `Have the pool replaced by a new one of shape ${target.shape} ("replace: allow"), or set the shape back to ${pool.shape}.`,
  })

type Wanted = Partial<NodePoolSettings>

/** The pool's own placements, with the subnet that the target names. */
const placementsOf = (pool: NodePool, { placements, nodeSubnetId }: NodePoolTarget) =>
  placements ?? pool.placements.map((placement) => ({ ...placement, subnetId: nodeSubnetId }))

/** The target's settings for an existing pool. */
const wantedOf = (target: NodePoolTarget, pool: NodePool): Wanted =>
  Object.fromEntries(
    Object.entries({
      size: target.size,
      podSubnetId: target.podSubnetId,
      podGroupIds: target.podGroupIds,
      nodeGroupIds: target.nodeGroupIds,
      labels: target.labels,
      taints: target.taints,
      tags: target.tags && { ...pool.tags, ...target.tags },
      placements: placementsOf(pool, target),
    } satisfies Record<keyof Omit<NodePoolSettings, 'name' | 'shape'>, unknown>).filter(
      ([, value]) => value !== undefined,
    ),
  )

const differing = (pool: NodePool, wanted: Wanted): Wanted => {
  const keys = Object.keys(wanted) as (keyof Wanted)[]
  return Object.fromEntries(
    keys.filter((key) => !isSame(key, pool[key], wanted[key])).map((key) => [key, wanted[key]]),
  )
}

/** OCI replaces the pod configuration as a whole, so its other parts go along unchanged. */
const completed = (pool: NodePool, settings: Wanted): Wanted =>
  'podSubnetId' in settings || 'podGroupIds' in settings
    ? {
        podSubnetId: pool.podSubnetId,
        podGroupIds: pool.podGroupIds,
        shape: pool.shape,
        ...settings,
      }
    : settings

/** What happens to the existing virtual nodes. */
interface NodesFate {
  readonly cycling: Cycling | undefined
  readonly kept: string | undefined
  readonly texts: readonly string[]
}

const fateOfNodes = (pool: NodePool, names: readonly string[], cycling?: Cycling): NodesFate => {
  if (pool.size === 0 || names.length === 0) {
    return { cycling: undefined, kept: undefined, texts: [] }
  }
  if (cycling === undefined) {
    const kept = `virtual nodes that exist keep their ${names.join(', ')} until they are replaced`
    return { cycling, kept, texts: [kept] }
  }
  const { surge, unavailable } = cycling
  const text = `virtual nodes that exist are replaced (surge ${surge}, unavailable ${unavailable})`
  return { cycling, kept: undefined, texts: [text] }
}

/**
 * OCI stores a pool's cycling, and does not document whether it repeats it with a later change:
 * this turns it off if none is wanted.
 */
const withCycling = (pool: NodePool, settings: Wanted, cycling?: Cycling): NodePoolUpdate => {
  if (cycling !== undefined) return { ...settings, cycling }
  return pool.isCycling === true ? { ...settings, cycling: 'off' } : settings
}

const describeNew = (target: NodePoolTarget): string =>
  `${target.size} virtual nodes, ${target.shape}`

/** Returns what happens to a pool that another one replaces. */
export const removalOf = (old: NodePool): PoolChange => ({
  action: 'delete',
  target: `virtual node pool "${old.name}" (${shortOcid(old.id)})`,
  description: `${old.size} virtual nodes, ${old.shape}, drained once the nodes of the new pool are Ready`,
})

const replacementOf = (pool: NodePool, target: NodePoolTarget): Plan<PoolChange> => {
  const { name } = target
  const why = pool.state === 'FAILED' ? 'the one that has failed' : `the one of ${pool.shape}`
  const description = `${describeNew(target)}, in place of ${why}`
  return {
    changes: [
      { action: 'create', target: `virtual node pool "${name}"`, description },
      removalOf(pool),
    ],
    kept: [],
  }
}

/**
 * Create, update in place, replace where that is allowed, or nothing.
 * @throws ActionError NODE_POOL_SHAPE_CHANGE: OKE prescribes a new pool for that.
 */
export const planNodePool = (
  target: NodePoolTarget,
  pool: NodePool | undefined,
): Plan<PoolChange> => {
  const name = `virtual node pool "${target.name}"`
  if (pool === undefined) {
    return {
      changes: [{ action: 'create', target: name, description: describeNew(target) }],
      kept: [],
    }
  }
  if (needsReplacement(pool, target)) {
    if (target.replaces === true) return replacementOf(pool, target)
    throw shapeChange(pool, target)
  }
  const settings = differing(pool, wantedOf(target, pool))
  const changed = Object.keys(settings) as (keyof Wanted)[]
  if (changed.length === 0) {
    const isWell = pool.state !== 'NEEDS_ATTENTION'
    return { changes: [], kept: isWell ? [`${name}: ${describeNew(target)}`] : [] }
  }
  const { cycling, kept, texts } = fateOfNodes(pool, keptByNodes(changed), target.cycling)
  const differences = changed.map((key) => describeDifference(key, pool[key], settings[key]))
  const change: UpdatePool = {
    action: 'update',
    target: name,
    description: [...differences, ...texts].join('; '),
    kept,
    cycling,
    poolId: pool.id,
    settings: withCycling(pool, completed(pool, settings), cycling),
  }
  return { changes: [change], kept: [] }
}
