import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Revision } from '../../clients/kubernetes/helm-revisions.ts'
import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Change } from '../../core/change.ts'
import { messageOf } from '../../values/action-error.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { liveChanges } from '../drift/live-changes.ts'
import { releaseChanges } from '../drift/release-changes.ts'
import { withoutScaledReplicas } from '../drift/scaled-replicas.ts'
import { type HeldReplicas, heldReplicas } from './kept-replicas.ts'
import { notDeployed } from './not-deployed.ts'

/** The effect of a deployment on a release. */
export interface ReleaseReview {
  readonly verdict: 'install' | 'upgrade' | 'repair' | 'unchanged'
  /** The objects and paths that differ; never the values of Secrets. */
  readonly changes: readonly Change[]
  /** Why only Helm's record was compared, not the cluster. */
  readonly unseen?: string
  /** Why the chart was rendered without the cluster. */
  readonly assumed?: string
  /** The replicas set by an HPA that an upgrade keeps. */
  readonly held?: readonly HeldReplicas[]
}

export type ReviewedCluster = Pick<Kubernetes, 'differences' | 'list' | 'listObjects' | 'scale'>

interface Tools {
  readonly helm: Pick<Helm, 'manifest' | 'template' | 'dryRun'>
  readonly kubernetes: ReviewedCluster
}

/** Objects that differ in the cluster from the revision, by a dry run of the API server. */
const repairsOf = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: ReviewedCluster,
): Promise<Change[]> => {
  const differences = await kubernetes.differences(namespace, objects)
  // An upgrade cannot fix what requires a new object.
  return differences
    .filter(({ refused }) => refused === undefined)
    .flatMap((one) => liveChanges(one, false))
}

const compare = async (
  release: HelmRelease,
  rendered: readonly unknown[],
  last: Revision | undefined,
  { helm, kubernetes }: Tools,
): Promise<ReleaseReview> => {
  const change = notDeployed(release, last)
  if (change !== undefined) {
    if (change.action === 'update') return { verdict: 'upgrade', changes: [change] }
    const all = rendered.map((object): Change => {
      return { action: 'create', target: nameOf(object), description: 'new in the chart' }
    })
    return { verdict: 'install', changes: [change, ...all] }
  }
  const { namespace } = release
  const { objects: deployed } = await helm.manifest(release)
  const comparable = (objects: readonly unknown[]) =>
    withoutScaledReplicas(objects, namespace, kubernetes)
  const [before, wanted] = await Promise.all([comparable(deployed), comparable(rendered)])
  const sides = { deployed: before, rendered: wanted, comparable }
  const changes = await releaseChanges({ release, last, ...sides }, helm)
  if (changes.length > 0) return { verdict: 'upgrade', changes }
  try {
    const repairs = await repairsOf(sides.deployed, namespace, kubernetes)
    return { verdict: repairs.length > 0 ? 'repair' : 'unchanged', changes: repairs }
  } catch (error) {
    return { verdict: 'unchanged', changes: [], unseen: messageOf(error) }
  }
}

/** A rollback runs no upgrade hooks: another upgrade has to run those of an interrupted one. */
const withHooks = ({ name }: HelmRelease, review: ReleaseReview): ReleaseReview => {
  if (review.verdict !== 'unchanged') return review
  const description = 'run its hooks again: an upgrade was cut off before'
  const change: Change = { action: 'update', target: `release "${name}"`, description }
  return { ...review, verdict: 'upgrade', changes: [change] }
}

/**
 * Compares what the chart renders with what Helm deployed last, and, where that is the same, with what
 * is in the cluster. Changes nothing.
 */
export const reviewRelease = async (
  release: HelmRelease,
  rendered: readonly unknown[],
  last: Revision | undefined,
  tools: Tools,
): Promise<ReleaseReview> => {
  const compared = await compare(release, rendered, last, tools)
  const review = last?.followsCutOff === true ? withHooks(release, compared) : compared
  if (review.verdict === 'unchanged') return review
  const held = await heldReplicas(release, rendered, tools.kubernetes)
  return held.length === 0 ? review : { ...review, held }
}
