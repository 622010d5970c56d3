import type { Deployment, Deployments } from '../../clients/github/deployments.ts'
import type { News, NewsFacts } from './news.ts'

/** Identifies the GitHub deployments of one preview. */
const taskOf = (number: number): string => `preview:${number}`

/** The pull request of a preview's GitHub deployment; undefined for other tasks. */
export const numberOfTask = (task: string): number | undefined => {
  const [, number] = /^preview:([1-9][0-9]*)$/.exec(task) ?? []
  return number === undefined ? undefined : Number(number)
}

/** Deactivates deployments, since GitHub deletes no active ones. */
export const endDeployments = async (
  all: readonly Deployment[],
  deployments: Deployments,
): Promise<void> => {
  for (const { id } of all) {
    await deployments.setState(id, { state: 'inactive' })
    await deployments.remove(id)
  }
}

const states = { building: 'in_progress', failed: 'failure', ready: 'success' } as const

/**
 * Whether the commit's deployment is marked as up: a killed run may have updated only the comment.
 */
export const isShownReady = async (
  { pull: { number, sha } }: NewsFacts,
  deployments: Deployments,
): Promise<boolean> => {
  const own = (await deployments.list(taskOf(number))).find((one) => one.sha === sha)
  return own !== undefined && (await deployments.state(own.id))?.state === states.ready
}

/** Whether the preview has no deployment any more. */
export const isShownNowhere = async (
  { pull: { number } }: NewsFacts,
  deployments: Deployments,
): Promise<boolean> => (await deployments.list(taskOf(number))).length === 0

/** Shows the news as the only deployment of the preview; removes those of older commits. */
export const showDeployment = async (
  news: News,
  { pull: { number, sha }, run }: NewsFacts,
  deployments: Deployments,
): Promise<void> => {
  const all = await deployments.list(taskOf(number))
  if (news.state === 'expired' || news.state === 'removed') return endDeployments(all, deployments)
  const own = all.find((one) => one.sha === sha)
  const id = own?.id ?? (await deployments.create(sha, taskOf(number)))
  const state = states[news.state]
  const url = news.state === 'ready' ? news.url : undefined
  const last = own && (await deployments.state(id))
  if (last?.state !== state || (url !== undefined && last.url !== url)) {
    await deployments.setState(id, { state, url, logUrl: run })
  }
  // Until the new commit is up, "View deployment" of the older one still works.
  if (state === 'success')
    await endDeployments(
      all.filter((one) => one.id !== id),
      deployments,
    )
}
