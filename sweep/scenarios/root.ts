import type { Scenario } from '../scenario.ts'
import { network } from './network.ts'
import { nodePool } from './node-pool.ts'

/** The root action makes the rules and the pool in one run. */
export const root: Scenario = {
  name: 'root',
  action: 'root',
  hasPost: true,
  place: async (lane, id) => {
    const places = [await network.place(lane, id), await nodePool.place(lane, id)]
    const { 'cluster-id': cluster = '', ...inputs } = Object.assign(
      {},
      ...places.map((place) => place.inputs),
    ) as Record<string, string>
    return {
      inputs: { ...inputs, cluster, stages: 'ensure-network, ensure-node-pool' },
      look: () => Promise.all(places.map((place) => place.look())),
      clear: async () => {
        for (const place of places.toReversed()) await place.clear()
      },
    }
  },
  problems: (state) => {
    const [rules, pools] = state as [unknown, unknown]
    return [...network.problems(rules), ...nodePool.problems(pools)]
  },
}
