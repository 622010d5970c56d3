import { rmSync } from 'node:fs'
import type { Scenario } from '../scenario.ts'
import { checkout } from './chart.ts'
import { network } from './network.ts'
import { nodePool } from './node-pool.ts'

const file = '.github/oke.yml'

/** The root action creates the rules and the pool in one run. */
export const root: Scenario = {
  name: 'root',
  action: 'root',
  hasPost: true,
  // The NSGs of a pool affect the whole cluster: rules that another place wants would be there
  // already.
  isAlone: true,
  place: async (lane, id) => {
    const places = [await network.place(lane, id), await nodePool.place(lane, id)]
    const given = Object.assign({}, ...places.map((place) => place.inputs)) as Record<
      string,
      string
    >
    const { timeout, ...inputs } = given
    const workspace = checkout({ [file]: `node-pool: { name: ${id}, timeout: ${timeout} }\n` })
    return {
      inputs: { ...inputs, stages: 'ensure-network, ensure-node-pool' },
      environment: { GITHUB_WORKSPACE: workspace },
      observe: () => Promise.all(places.map((place) => place.observe())),
      clear: async () => {
        rmSync(workspace, { recursive: true, force: true })
        for (const place of places.toReversed()) await place.clear()
      },
    }
  },
  problems: (state) => {
    const [rules, pools] = state as [unknown, unknown]
    return [...network.problems(rules), ...nodePool.problems(pools)]
  },
}
