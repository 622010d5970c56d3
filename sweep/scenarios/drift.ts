import { rmSync } from 'node:fs'

import { workflowToken } from '../github.ts'
import { Job } from '../job.ts'
import type { Lane } from '../lane.ts'
import type { Scenario } from '../scenario.ts'
import { kubectl } from '../world.ts'
import { chart, checkout, releaseIn, removeNamespace, type ReleaseState } from './chart.ts'

interface State {
  readonly release: ReleaseState
  /** Whether each issue is open and names what differs. */
  readonly issues: readonly { readonly state: string; readonly isNamed: boolean }[]
}

const file = '.github/oke.yml'
/** A change made by hand in the cluster. */
const CHANGED = '{"data":{"kept":"no"}}'

/** drift-check finds an object that was changed by hand, changes nothing, and keeps one issue of it. */
export const drift: Scenario = {
  name: 'drift-check',
  action: 'drift-check',
  hasPost: true,
  place: async (lane, id) => {
    const { world, gitHub } = lane
    const repository = `octo/${id}`
    const workspace = checkout({
      ...chart,
      [file]: [
        `cluster: ${world.environment.clusterId}`,
        `release: { name: shop, namespace: ${id}, chart: ./chart }`,
      ].join('\n'),
    })
    const environment = { GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: repository }
    await install(lane, id, environment)
    const patch = ['patch', 'configmap', 'sweep', '--namespace', id, '--patch', CHANGED]
    await kubectl(world, ...patch)
    return {
      inputs: { 'environment-file': file, issue: 'true', 'github-token': workflowToken },
      environment,
      observe: async (): Promise<State> => ({
        release: await releaseIn(world, id),
        issues: gitHub
          .issues(repository)
          .map(({ state, body }) => ({ state, isNamed: body.includes('ConfigMap/sweep') })),
      }),
      clear: async () => {
        rmSync(workspace, { recursive: true, force: true })
        await removeNamespace(world, id)
      },
    }
  },
  problems: (state) => {
    const { release, issues } = state as State
    const open = issues.filter((issue) => issue.state === 'open')
    const isAsLeft = release.latest === 'deployed' && release.content === 'no'
    const isOne = open.length === 1 && open[0]?.isNamed === true
    return [
      ...(isAsLeft ? [] : [`the release was changed: ${JSON.stringify(release)}`]),
      ...(isOne ? [] : [`the issues are ${JSON.stringify(issues)}`]),
    ]
  },
}

const install = async (
  { environment }: Lane,
  namespace: string,
  own: Readonly<Record<string, string>>,
): Promise<void> => {
  const job = new Job()
  try {
    const inputs = { release: 'shop', namespace, chart: './chart', timeout: '40s' }
    const { code, output } = await job.run('deploy', inputs, { ...environment, ...own })
    if (code !== 0) throw new Error(`no release to check: ${output}`)
  } finally {
    job.end()
  }
}
