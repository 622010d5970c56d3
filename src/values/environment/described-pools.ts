import type { Environment } from './environment-schema.ts'

/** What describes pools. */
export type Pools = Pick<Environment, 'node-pool' | 'node-pools'>

/** A virtual node pool that an environment describes. */
export interface DescribedPool {
  /** Undefined for the one of `node-pool`, whose name is a key of its own. */
  readonly key: string | undefined
  readonly pool: NonNullable<Environment['node-pool']>
}

/** Returns all virtual node pools: the one of `node-pool` first. */
export const describedPools = ({
  'node-pool': pool,
  'node-pools': pools = {},
}: Pools): readonly DescribedPool[] => [
  ...(pool === undefined ? [] : [{ key: undefined, pool }]),
  ...Object.entries(pools).map(([name, one]) => ({ key: name, pool: { ...one, name } })),
]

/** Pod shapes of all of them, each once. */
export const podShapes = (environment: Pools): readonly string[] => [
  ...new Set(describedPools(environment).map(({ pool }) => pool.shape)),
]
