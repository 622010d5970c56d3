import { Fields, itemsOf } from '../../values/fields.ts'
import type { Ask, Asking } from './github-api.ts'
import { allPages } from './pages.ts'

/** Deployments as pull requests and the repository's page show them. */
export interface Deployment {
  readonly id: number
  readonly sha: string
  /** Distinguishes the deployments of one preview from those of another. */
  readonly task: string
}

export interface DeploymentState {
  readonly state: 'in_progress' | 'success' | 'failure' | 'inactive'
  /** The target of "View deployment". */
  readonly url?: string | undefined
  /** Address of the run. */
  readonly logUrl?: string | undefined
  readonly description?: string
}

/** The deployments of all previews of a repository. */
export interface Deployments {
  /** Newest first; of all previews if no task is given. */
  list(task?: string): Promise<readonly Deployment[]>
  /** The newest status; undefined if it has none. */
  state(id: number): Promise<{ readonly state: string; readonly url: string } | undefined>
  /** @returns its id */
  create(sha: string, task: string): Promise<number>
  setState(id: number, state: DeploymentState): Promise<void>
  /** One that is inactive. */
  remove(id: number): Promise<void>
}

/** GitHub creates it with the first deployment; only an administrator can delete it. */
const environment = 'preview'

/** Characters that GitHub accepts. */
const DESCRIPTION = 140

const permission = 'deployments: write'

const deploymentOf = (one: Fields): Deployment => ({
  id: one.number('id'),
  sha: one.text('sha'),
  task: one.text('task'),
})

export const previewDeployments = (ask: Ask): Deployments => {
  const to = (doing: string): Asking => ({ doing, permission })
  return {
    list: (task) =>
      ask(to('list the deployments'), ({ rest }, common) =>
        allPages(
          (page) =>
            rest.repos.listDeployments({
              ...common,
              ...page,
              environment,
              ...(task === undefined ? {} : { task }),
            }),
          (data) => itemsOf(data, deploymentOf),
        ),
      ),
    state: (id) =>
      ask(to('read the state of a deployment'), async ({ rest }, common) => {
        const which = { ...common, deployment_id: id, per_page: 1 }
        const { data } = await rest.repos.listDeploymentStatuses(which)
        const [newest] = itemsOf(data, (one) => ({
          state: one.text('state'),
          url: one.optionalText('environment_url') ?? '',
        }))
        return newest
      }),
    create: (sha, task) =>
      ask({ ...to('record a deployment'), attempts: 1 }, async ({ rest }, common) => {
        const { data } = await rest.repos.createDeployment({
          ...common,
          ref: sha,
          task,
          environment,
          // Neither merges the base branch nor waits for the checks, of which this run is one.
          auto_merge: false,
          required_contexts: [],
          transient_environment: true,
          production_environment: false,
        })
        return new Fields(data).number('id')
      }),
    setState: (id, { state, url, logUrl, description = '' }) =>
      ask(to('say how a deployment is'), async ({ rest }, common) => {
        await rest.repos.createDeploymentStatus({
          ...common,
          deployment_id: id,
          state,
          description: description.slice(0, DESCRIPTION),
          auto_inactive: false,
          ...(url === undefined ? {} : { environment_url: url }),
          ...(logUrl === undefined ? {} : { log_url: logUrl }),
        })
      }),
    remove: (id) =>
      ask(to('delete an old deployment'), async ({ rest }, common) => {
        await rest.repos.deleteDeployment({ ...common, deployment_id: id })
      }),
  }
}
