import { rmSync } from 'node:fs'

import { workflowToken } from '../github.ts'
import { Job } from '../job.ts'
import type { Lane } from '../lane.ts'
import type { Place, Scenario } from '../scenario.ts'
import { kubectl } from '../world.ts'
import {
  chart,
  checkout,
  releaseIn,
  releaseProblems,
  removeNamespace,
  type ReleaseState,
} from './chart.ts'

interface State {
  readonly release: ReleaseState
  /** Whether each issue is open and names what differs. */
  readonly issues: readonly { readonly state: string; readonly isNamed: boolean }[]
}

const file = '.github/oke.yml'
/** A change made by hand in the cluster. */
const CHANGED = '{"data":{"kept":"no"}}'

/**
 * Makes a release with an object that was changed by hand, and an issue in its repository, if there
 * is one.
 */
const driftPlace = async (
  lane: Lane,
  id: string,
  more: Readonly<Record<string, string>>,
): Promise<Place> => {
  const { world, gitHub } = lane
  const repository = `octo/${id}`
  const workspace = checkout({
    ...chart,
    [file]: [
      `cluster: ${world.environment.clusterId}`,
      `release: { name: shop, namespace: ${id}, chart: ./chart, timeout: 40s }`,
    ].join('\n'),
  })
  const environment = { GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: repository }
  const release = { release: 'shop', namespace: id, chart: './chart', timeout: '40s' }
  await begin(lane, 'deploy', release, environment)
  const patch = ['patch', 'configmap', 'sweep', '--namespace', id, '--patch', CHANGED]
  await kubectl(world, ...patch)
  return {
    inputs: { 'environment-file': file, issue: 'true', 'github-token': workflowToken, ...more },
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
}

/**
 * drift-check finds an object that was changed by hand, changes nothing, and keeps one issue about
 * it.
 */
export const drift: Scenario = {
  name: 'drift-check',
  action: 'drift-check',
  hasPost: true,
  place: (lane, id) => driftPlace(lane, id, {}),
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

/** drift-check with remediate corrects the object, and closes the issue that reports it. */
export const driftRemediate: Scenario = {
  name: 'drift-remediate',
  action: 'drift-check',
  hasPost: true,
  place: async (lane, id) => {
    const place = await driftPlace(lane, id, { remediate: 'release' })
    const reportOnly = { ...place.inputs, remediate: 'none' }
    await begin(lane, 'drift-check', reportOnly, place.environment ?? {})
    return place
  },
  problems: (state) => {
    const { release, issues } = state as State
    const isClosed = issues.length === 1 && issues[0]?.state === 'closed'
    return [
      ...releaseProblems(release),
      ...(isClosed ? [] : [`the issues are ${JSON.stringify(issues)}`]),
    ]
  },
}

/** Runs an action to make a place's initial state. */
const begin = async (
  { environment }: Lane,
  action: string,
  inputs: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Promise<void> => {
  const job = new Job()
  try {
    const { code, output } = await job.run(action, inputs, { ...environment, ...own })
    if (code !== 0) throw new Error(`nothing to start from: ${output}`)
  } finally {
    job.end()
  }
}
