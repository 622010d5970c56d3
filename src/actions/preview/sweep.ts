import { registryHost } from '../../clients/registry/registry-token.ts'
import type { GitHubRepository } from '../../clients/github/github.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import type { News, NewsFacts } from '../../stages/preview/news.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import { findBalancers, sweepDeployments, sweepImages } from '../../stages/preview/sweep/orphans.ts'
import { renderSweep, type SweepRow } from '../../stages/preview/sweep/rows.ts'
import { sweepPreviews } from '../../stages/preview/sweep/sweep.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { plural } from '../../values/plural.ts'
import { withGround } from '../pipeline/described.ts'
import { announceOnGitHub, commentOnGitHub, factsOf } from './announce.ts'
import type { PreviewParts } from './clients.ts'
import { DOWN_TIMEOUT } from './down.ts'
import type { SweepInputs } from './inputs.ts'

/** What a sweep begins with. */
interface Sweep {
  readonly repository: string
  readonly inputs: SweepInputs
  readonly parts: PreviewParts
  readonly gitHub: GitHubRepository
  readonly context: ActionContext
}

/** One part of the sweep; what it fails with does not stop the others. */
interface Part {
  readonly what: SweepRow['what']
  sweep(): Promise<SweepRow[]>
}

const untold = (): ActionError =>
  new ActionError({
    code: 'GITHUB_FAILED',
    message: 'the preview is gone, but its comment could not be changed to say so',
    hint: 'The next sweep does it.',
  })

/** Says on GitHub that a preview is gone. @throws ActionError GITHUB_FAILED */
const endsOn = (
  pipeline: SweepInputs['pipeline'],
  gitHub: GitHubRepository,
  context: ActionContext,
) => {
  const tellBy =
    (tell: (news: News, facts: NewsFacts) => Promise<boolean>) =>
    async (pull: PullRequest, end: 'expired' | 'removed'): Promise<void> => {
      if (!(await tell({ state: end }, factsOf({ pipeline, pull }, context)))) throw untold()
    }
  return {
    announceEnd: tellBy((news, facts) => announceOnGitHub(news, facts, gitHub, context)),
    commentEnd: tellBy(
      async (news, facts) => (await commentOnGitHub(news, facts, gitHub, context)) !== undefined,
    ),
  }
}

const openParts = async (opened: Sweep, stage: StageLog): Promise<Part[]> => {
  const { repository, inputs, parts, gitHub, context } = opened
  const { isDryRun } = inputs
  const { clock, signal } = context
  const session = await parts.openIdentity(inputs.pipeline, context)
  const pipeline = await withGround(inputs.pipeline, session, context)
  const { environment } = pipeline
  const clients = parts.openClients({ pipeline }, session, registryHost(session), context)
  const cluster = await clients.connect()
  const { lifetime, keepLabel } = factsOf({ pipeline, pull: none(repository) }, context)
  const timeout = environment.release?.timeout ?? DOWN_TIMEOUT
  const clusterId = clusterIdOf(environment) ?? ''
  const request = { repository, isDryRun, lifetime, keepLabel, timeout }
  const { announceEnd, commentEnd } = endsOn(pipeline, gitHub, context)
  const all: Part[] = [
    {
      what: 'preview',
      sweep: () =>
        sweepPreviews(
          request,
          { ...cluster, gitHub, notify: announceEnd },
          { clock, signal },
          stage,
        ),
    },
    {
      what: 'deployment',
      sweep: () => sweepDeployments(request, gitHub, cluster.namespaces, commentEnd),
    },
    {
      what: 'load balancer',
      sweep: async () => {
        const { compartmentId } = await (await clients.engine()).cluster(clusterId)
        const balancers = await parts.balancers(session, clock).list(compartmentId)
        return findBalancers(balancers, cluster.kubernetes)
      },
    },
  ]
  const { image, preview } = environment
  if (image === undefined || preview?.['sweep-images'] !== true) return all
  const place = { compartmentId: image.compartment, repository: image.repository }
  const images = parts.images(place, session, clock)
  return [...all, { what: 'image', sweep: () => sweepImages(request, gitHub, images) }]
}

const none = (repository: string) => ({ repository, number: 0, sha: '', branch: '' })

const incomplete = (failed: readonly SweepRow[]): ActionError =>
  new ActionError({
    code: 'PREVIEW_SWEEP_INCOMPLETE',
    message: `${plural(failed.length, 'part')} of the sweep failed:\n${failed
      .map(({ what, name, why }) => `  ${what} ${name}: ${why}`)
      .join('\n')}`,
    hint: 'The rest was swept. The next sweep tries these again; the job summary has all of them.',
  })

/** Listing load balancers needs an additional policy, which not every tenancy grants. */
const isUnseen = ({ what }: Part, error: unknown): boolean =>
  what === 'load balancer' &&
  error instanceof ActionError &&
  error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED'

/**
 * Removes the previews that are no longer wanted, and what is left over of others.
 *
 * @throws ActionError PREVIEW_SWEEP_INCOMPLETE after all that could be swept was
 */
export const sweep = async (opened: Sweep): Promise<void> => {
  const { context, inputs } = opened
  const stage = context.log.stage('sweep')
  const rows: SweepRow[] = []
  for (const part of await openParts(opened, stage)) {
    try {
      rows.push(...(await part.sweep()))
    } catch (error) {
      context.signal.throwIfAborted()
      if (isUnseen(part, error))
        context.log.info(`${messageOf(error)}. Load balancers are not looked at.`)
      else rows.push({ what: part.what, name: 'all', outcome: 'failed', why: messageOf(error) })
    }
  }
  await context.summary.append(renderSweep(rows, inputs.isDryRun))
  for (const { what, name, outcome, why } of rows) stage.info(`${what} ${name}: ${outcome}, ${why}`)
  const removed = rows.filter(({ outcome }) => outcome === 'removed').length
  await context.outputs.set('removed', removed)
  stage.done(`${plural(removed, 'thing')} removed`)
  const failed = rows.filter(({ outcome }) => outcome === 'failed')
  if (failed.length > 0) throw incomplete(failed)
}
