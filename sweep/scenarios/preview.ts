import { rmSync } from 'node:fs'
import { join } from 'node:path'
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
  readonly namespaces: readonly string[]
  readonly release: ReleaseState
  readonly comments: readonly string[]
  readonly deployments: readonly string[]
}

const file = '.github/oke.yml'

/**
 * Removes the recorded changes: a run after a killed one does not know what that had changed, and
 * they are no part of the state.
 */
const withoutChanges = (comment: string): string =>
  comment
    .replace(/<!-- (eyJ[\w+/=]+) -->/, (_, record: string) => {
      const kept = JSON.parse(Buffer.from(record, 'base64').toString()) as Record<string, unknown>
      return JSON.stringify({ ...kept, changes: undefined })
    })
    .replace(/^\| Changes \|.*\n/m, '')

/** Returns a pull request in a repository that is named after the place. */
const pullRequest = (lane: Lane, id: string, event: 'opened' | 'closed'): Place => {
  const { world, gitHub } = lane
  const repository = `octo/${id}`
  const namespace = `pr-${id}-1`
  const pull = { number: 1, head: { sha: 'a'.repeat(40), repo: { full_name: repository } } }
  const workspace = checkout({
    ...chart,
    [file]: [
      `cluster: ${world.environment.clusterId}`,
      'release: { name: shop, namespace: shop, chart: ./chart, timeout: 40s }',
    ].join('\n'),
    'event.json': JSON.stringify({ action: event, number: 1, pull_request: pull }),
  })
  return {
    inputs: { 'environment-file': file, 'github-token': workflowToken },
    environment: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: repository,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(workspace, 'event.json'),
    },
    observe: async (): Promise<State> => {
      const named = ['get', 'namespaces', '-o', 'name', '--ignore-not-found', namespace]
      const texts = gitHub
        .comments(repository)
        .map((text) => withoutChanges(text).replaceAll(id, '{name}'))
      return {
        namespaces: (await kubectl(world, ...named)).split('\n').filter((line) => line !== ''),
        release: await releaseIn(world, namespace),
        comments: texts,
        deployments: gitHub.deployments(repository),
      }
    },
    clear: async () => {
      rmSync(workspace, { recursive: true, force: true })
      await removeNamespace(world, namespace)
    },
  }
}

/** preview creates a namespace, a release in it, and a comment. */
export const previewUp: Scenario = {
  name: 'preview-up',
  action: 'preview',
  hasPost: true,
  place: async (lane, id) => withoutNames(pullRequest(lane, id, 'opened')),
  problems: (state) => {
    const { namespaces, release, comments, deployments } = state as State
    const isSaid = comments.length === 1 && comments[0]?.includes('### Preview\n')
    return [
      ...(namespaces.length === 1 ? [] : ['the namespace is not there']),
      ...releaseProblems(release),
      ...(deployments.join() === 'success' ? [] : [`GitHub deployments: ${deployments.join()}`]),
      ...(isSaid ? [] : [`the comments are ${JSON.stringify(comments)}`]),
    ]
  },
}

/** preview removes all of it when the pull request is closed. */
export const previewDown: Scenario = {
  name: 'preview-down',
  action: 'preview',
  hasPost: true,
  place: async (lane, id) => {
    await makePreview(lane, pullRequest(lane, id, 'opened'))
    lane.gitHub.closePull(`octo/${id}`)
    return withoutNames(pullRequest(lane, id, 'closed'))
  },
  problems: (state) => goneProblems(state as State),
}

/** A sweep removes it when the pull request was closed and its own run did not. */
export const previewSweep: Scenario = {
  name: 'preview-sweep',
  action: 'preview',
  hasPost: true,
  place: async (lane, id) => {
    await makePreview(lane, pullRequest(lane, id, 'opened'))
    lane.gitHub.closePull(`octo/${id}`)
    const place = withoutNames(pullRequest(lane, id, 'closed'))
    const environment = { ...place.environment, GITHUB_EVENT_NAME: 'schedule' }
    return { ...place, environment }
  },
  problems: (state) => goneProblems(state as State),
}

const goneProblems = ({ namespaces, comments, deployments }: State): string[] => {
  const isSaid = comments.length === 1 && comments[0]?.includes('### Preview removed\n')
  return [
    ...(namespaces.length === 0 ? [] : ['the namespace is still there']),
    ...(isSaid ? [] : [`the comments are ${JSON.stringify(comments)}`]),
    ...(deployments.length === 0 ? [] : [`GitHub deployments: ${deployments.join()}`]),
  ]
}

/** Replaces the names of namespaces, which depend on the place. */
const withoutNames = (place: Place): Place => ({
  ...place,
  observe: async () => {
    const state = (await place.observe()) as State
    return { ...state, namespaces: state.namespaces.map(() => '{name}') }
  },
})

const makePreview = async ({ environment }: Lane, place: Place): Promise<void> => {
  const job = new Job()
  try {
    const all = { ...environment, ...place.environment }
    const main = await job.run('preview', place.inputs, all)
    if (main.code !== 0) throw new Error(`no preview to take away: ${main.output}`)
    await job.post('preview', main, all)
  } finally {
    job.end()
    rmSync(place.environment?.['GITHUB_WORKSPACE'] ?? '', { recursive: true, force: true })
  }
}
