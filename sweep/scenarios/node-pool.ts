import type { Scenario } from '../scenario.ts'

interface Pool {
  readonly id: string
  readonly displayName: string
  readonly lifecycleState: string
  readonly size: number
}

interface State {
  readonly pools: readonly {
    readonly state: string
    readonly size: number
    readonly nodes: string[]
  }[]
}

const goneMilliseconds = 30_000

/** ensure-node-pool creates a pool of one virtual node. */
export const nodePool: Scenario = {
  name: 'ensure-node-pool',
  action: 'ensure-node-pool',
  hasPost: false,
  place: async ({ world }, id) => {
    const { clusterId, subnetIds, compartmentId } = world.environment
    const listed = async (): Promise<Pool[]> => {
      const path = `/20180222/virtualNodePools?compartmentId=${compartmentId}&clusterId=${clusterId}`
      const all = await world.oci.list<Pool>(path)
      return all.filter((pool) => pool.displayName === id && pool.lifecycleState !== 'DELETED')
    }
    const pools = async (): Promise<Pool[]> =>
      (await listed()).filter(({ lifecycleState }) => lifecycleState !== 'DELETING')
    const nodesOf = async (pool: Pool): Promise<string[]> => {
      const nodes = await world.oci.list<Pool>(`/20180222/virtualNodePools/${pool.id}/virtualNodes`)
      return nodes.map(({ lifecycleState }) => lifecycleState)
    }
    return {
      inputs: {
        'cluster-id': clusterId,
        'node-subnet-id': subnetIds.nodes,
        'node-pool-name': id,
        'node-pool-size': '1',
        // A permanent fault is outlasted for this long while waiting for the pool.
        timeout: '30s',
      },
      observe: async () => ({
        pools: await Promise.all(
          (await pools()).map(async (pool) => ({
            ...{ state: pool.lifecycleState, size: pool.size, nodes: await nodesOf(pool) },
          })),
        ),
      }),
      clear: async () => {
        const query =
          '?isForceDeletionAfterOverrideGraceDurationVnp=true&overrideEvictionGraceDurationVnp=PT0M'
        for (const until = Date.now() + goneMilliseconds; (await listed()).length > 0;) {
          if (Date.now() > until) throw new Error(`the pools of the name ${id} do not go`)
          // While another place's pool is changing the cluster, the deletion is refused.
          for (const pool of await pools())
            await world.oci
              .send('DELETE', `/20180222/virtualNodePools/${pool.id}${query}`)
              .catch(() => undefined)
          await new Promise((wake) => setTimeout(wake, 300))
        }
      },
    }
  },
  problems: (state) => {
    const { pools } = state as State
    if (pools.length !== 1) return [`${pools.length} pools of the name`]
    const [pool] = pools
    const isGood = pool?.state === 'ACTIVE' && pool.size === 1 && pool.nodes.join() === 'ACTIVE'
    return isGood ? [] : [`the pool is ${JSON.stringify(pool)}`]
  },
}
