import { rmSync } from 'node:fs'
import type { Scenario } from '../scenario.ts'
import {
  chart,
  checkout,
  releaseIn,
  releaseProblems,
  removeNamespace,
  type ReleaseState,
} from './chart.ts'

/** deploy installs a chart with one object. */
export const release: Scenario = {
  name: 'deploy',
  action: 'deploy',
  hasPost: false,
  place: ({ world }, id) => {
    const workspace = checkout(chart)
    return Promise.resolve({
      // A permanent fault is outlasted for this long; a single response may take 20 s of it.
      inputs: { release: 'shop', namespace: id, chart: './chart', timeout: '40s' },
      environment: { GITHUB_WORKSPACE: workspace },
      observe: () => releaseIn(world, id),
      clear: async () => {
        rmSync(workspace, { recursive: true, force: true })
        await removeNamespace(world, id)
      },
    })
  },
  problems: (state) => releaseProblems(state as ReleaseState),
}
