import type { Repositories } from '../../clients/registry/repositories.ts'
import { type Change, changeText, type Plan } from '../../core/change.ts'
import { describedImages } from '../../values/environment/built-images.ts'
import { describedPools } from '../../values/environment/described-pools.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { plural } from '../../values/plural.ts'
import { planRepository } from '../build-push/repository.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { heldText } from '../deploy/kept-replicas.ts'
import { ASSUMED, ASSUMED_THERE } from '../deploy/render.ts'
import type { ReleaseReview } from '../deploy/review-release.ts'
import type { StageName } from '../graph.ts'
import { poolMisfits } from '../node-pool/pool-misfits.ts'
import { reckonPools } from './reckon-pools.ts'
import { needsChartPorts, repositoryRequest } from './settings.ts'
import type { ReviewedNetworkPlan } from '../network/ensure-network.ts'
import { type ClusterPlan, type ClusterPlanClients, planCluster } from './plan-cluster.ts'

/** The changes of the picked stages, known before any of them runs. */
export interface PipelinePlan extends ClusterPlan {
  /** One per image, in the order of the description. */
  readonly repositories?: readonly Plan[]
  readonly metrics?: ClusterReview
  /** Secrets of the vault for the release. */
  readonly secrets?: ClusterReview
  /** The release's sources; its objects have been rendered and checked. */
  readonly release?: {
    readonly name: string
    readonly namespace: string
    readonly objects: number
    readonly review: ReleaseReview
    /** Node requirements of its pods that the described pool does not meet. */
    readonly misfits: readonly string[]
    /** What pools and subnets cannot hold of the release at its peak. */
    readonly shortages: readonly string[]
  }
}

/** The changes to objects in the cluster, or why they are not known yet. */
interface ClusterReview extends Plan {
  readonly unseen?: string
}

/** Opened only for the stages that need them. */
export interface PlanClients extends ClusterPlanClients {
  repositories(): Promise<Repositories>
  /** Renders the chart and checks its objects. */
  checkRelease(): Promise<readonly unknown[]>
  /** Compares the rendering in the cluster with what is deployed. */
  reviewRelease?(): Promise<ReleaseReview>
  /** Compares metrics-server with what is installed. */
  readonly reviewMetrics?: () => Promise<Plan>
  /** Compares the objects for vault secrets with those in the cluster. */
  readonly reviewSecrets?: () => Promise<Plan>
}

const withoutCluster = (why: string): ReleaseReview => ({
  verdict: 'unchanged',
  changes: [],
  unseen: why,
  assumed: why,
})

/** A problem in the cluster's rendering counts like one in the rendering without it. */
const isOfChart = (error: unknown): boolean =>
  error instanceof ActionError &&
  ['IMAGE_NOT_IN_CHART', 'MANIFEST_NOT_SUPPORTED', 'PREVIEW_NOT_CONFINED'].includes(error.code)

/** The changes to the release, as far as the cluster can be read before anything is changed. */
const review = async ({ network }: ClusterPlan, clients: PlanClients): Promise<ReleaseReview> => {
  if (clients.reviewRelease === undefined) return { verdict: 'unchanged', changes: [] }
  if ((network?.changes ?? []).length > 0) {
    return withoutCluster('the network has to be changed first')
  }
  return clients.reviewRelease().catch((error: unknown) => {
    if (isOfChart(error)) throw error
    return withoutCluster(messageOf(error))
  })
}

const inReach = async (
  { network, nodePools = [] }: ClusterPlan,
  review: (() => Promise<Plan>) | undefined,
): Promise<ClusterReview> => {
  const none = { changes: [], kept: [] }
  if (review === undefined) return none
  if ([network, ...nodePools].some((plan) => (plan?.changes ?? []).length > 0)) {
    return { ...none, unseen: 'network and node pool have to be changed first' }
  }
  return review().catch((error: unknown) => ({ ...none, unseen: messageOf(error) }))
}

const planRepositories = async (
  environment: Environment,
  clients: PlanClients,
): Promise<readonly Plan[] | undefined> => {
  const images = describedImages(environment)
  if (images.length === 0) return undefined
  const client = await clients.repositories()
  return Promise.all(images.map(({ image }) => planRepository(repositoryRequest(image), client)))
}

const installs = (environment: Environment, has: (name: StageName) => boolean): boolean =>
  has('metrics-server') && environment['metrics-server'] === 'install'

/** Reads OCI and renders the chart; changes nothing. */
export const planPipeline = async (
  environment: Environment,
  picked: ReadonlySet<StageName>,
  clients: PlanClients,
): Promise<PipelinePlan> => {
  const has = (name: StageName) => picked.has(name)
  const { release } = environment
  // Pods for managed nodes require nothing from the pool.
  const isAlone = environment.checks?.['managed-nodes'] !== true
  const pools = isAlone && has('ensure-node-pool') ? describedPools(environment) : []
  const isAsked = has('deploy') || (has('ensure-network') && needsChartPorts(environment))
  const rendered = isAsked ? clients.checkRelease() : undefined
  const [cluster, repositories, objects] = await Promise.all([
    planCluster(environment, has, clients, rendered),
    has('build-push') ? planRepositories(environment, clients) : undefined,
    rendered,
  ])
  return {
    ...cluster,
    ...(repositories === undefined ? {} : { repositories }),
    ...(installs(environment, has)
      ? { metrics: await inReach(cluster, clients.reviewMetrics) }
      : {}),
    ...(has('deploy') && release?.secrets
      ? { secrets: await inReach(cluster, clients.reviewSecrets) }
      : {}),
    ...(objects === undefined || release === undefined || !has('deploy')
      ? {}
      : {
          release: {
            name: release.name ?? release.namespace,
            namespace: release.namespace,
            objects: objects.length,
            review: await review(cluster, clients),
            misfits: poolMisfits(
              objects,
              pools.map(({ pool }) => pool),
            ),
            shortages:
              pools.length === 0 ? [] : await reckonPools(environment, objects, cluster, clients),
          },
        }),
  }
}

/** All changes that are known before the image is built, for outputs and tables. */
export const plannedChanges = (plan: PipelinePlan): readonly Change[] =>
  [
    ...[plan.network, ...(plan.nodePools ?? []), ...(plan.repositories ?? [])],
    ...[plan.metrics, plan.secrets, plan.release?.review],
  ].flatMap((part) => part?.changes ?? [])

const addedText = ({ rulesMissing, changes }: ReviewedNetworkPlan): string[] => {
  const [first, ...more] = changes.filter(({ rules }) => rules.length > 0)
  if (first === undefined) return []
  const holder = first.holder.kind === 'nsg' ? 'NSG' : 'security list'
  return [`add ${plural(rulesMissing, 'rule')} to ${plural(more.length + 1, holder)}`]
}

/** Counts the rules, and names every other change. */
export const networkLine = (plan: ReviewedNetworkPlan): string => {
  const { rulesToRemove, rulesKept, changes } = plan
  const parts = [
    ...(rulesToRemove === 0 ? [] : [`remove ${rulesToRemove} of our rules`]),
    ...addedText(plan),
    ...changes.filter(({ kind }) => kind !== 'rules').map(changeText),
  ]
  return `${parts.join('; ') || 'nothing to change'}, ${plural(rulesKept, 'rule')} already there`
}

const changeLine = (plan: Plan): string =>
  plan.changes.map(changeText).join('; ') || `nothing to change, ${plan.kept.join('; ')}`

const reviewLine = (review: ClusterReview): string =>
  review.unseen === undefined ? changeLine(review) : `not looked at (${review.unseen})`

const verdictOf = ({ verdict, unseen }: ReleaseReview): string =>
  unseen === undefined ? verdict : `not compared with the cluster (${unseen})`

const assumedLines = ({ assumed, unseen }: Partial<ReleaseReview> = {}): string[] => {
  if (assumed === undefined) return []
  if (assumed === unseen) return [`    ${ASSUMED}`]
  return [`    ${ASSUMED_THERE}; no dry run in the cluster: ${assumed}`]
}

/** The plan for the log: the number of changes, then a line per part. */
export const describePlan = (plan: PipelinePlan): readonly string[] => {
  const { network, nodePools = [], repositories = [], metrics, secrets, release } = plan
  const count =
    (network?.rulesMissing ?? 0) +
    [...nodePools, ...repositories, metrics, secrets].flatMap((one) => one?.changes ?? []).length +
    (release?.review.changes.length ?? 0)
  const objects = release && plural(release.objects, 'object')
  const parts: [string, string | undefined][] = [
    ['network', network && networkLine(network)],
    ...nodePools.map((one): [string, string] => ['node pool', changeLine(one)]),
    ['metrics', metrics && reviewLine(metrics)],
    ['secrets', secrets && reviewLine(secrets)],
    ...repositories.map((one): [string, string] => ['repository', changeLine(one)]),
    [
      'release',
      release &&
        `"${release.name}" in namespace ${release.namespace}, ${objects}: ${verdictOf(release.review)}`,
    ],
  ]
  return [
    `Plan: ${plural(count, 'change')}`,
    ...parts.flatMap(([name, line]) =>
      line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`],
    ),
    ...assumedLines(release?.review),
    ...(release?.review.changes ?? []).map((change) => `    ${changeText(change)}`),
    ...(release?.review.held ?? []).map((held) => `    ${heldText(held)}`),
    ...[...(release?.misfits ?? []), ...(release?.shortages ?? [])].map((text) => `    ${text}`),
  ]
}
