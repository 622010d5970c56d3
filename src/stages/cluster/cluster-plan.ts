import type {
  ClusterEndpointPlace,
  ClusterUpdate,
  ManagedCluster,
  NewCluster,
} from '../../clients/container-engine/managed-cluster.ts'
import type { Change } from '../../core/change.ts'
import { requireVirtualNodeSupport } from '../node-pool/find-node-pool.ts'
import { chooseUpgrade } from './choose-version.ts'
import type { ClusterTarget } from './cluster-target.ts'
import { fixedText, requireSameFixed } from './fixed-settings.ts'
import { openIdChange } from './open-id-change.ts'

interface CreateClusterChange extends Change {
  readonly action: 'create'
  readonly cluster: NewCluster
}

/** One update; OKE updates the endpoint by a separate call. */
export interface UpdateClusterChange extends Change {
  readonly action: 'update'
  readonly update?: ClusterUpdate
  readonly endpoint?: Omit<ClusterEndpointPlace, 'subnetId'>
}

export type ClusterChange = CreateClusterChange | UpdateClusterChange

/** For people: what a new cluster will be. */
export const describeNew = (target: ClusterTarget, cluster: NewCluster): string =>
  [
    `${cluster.version}, enhanced`,
    `${cluster.endpoint.isPublic ? 'public' : 'private'} endpoint`,
    ...(cluster.openId ? [`trusts ${cluster.openId.issuer}`] : []),
    fixedText(target),
  ].join('; ')

/** Tags of others stay. */
const tagUpdate = (
  { tags = {} }: ClusterTarget,
  { tags: now }: ManagedCluster,
): { readonly update: ClusterUpdate; readonly description: string } | undefined => {
  const different = Object.entries(tags).filter(([key, value]) => now[key] !== value)
  if (different.length === 0) return undefined
  const texts = different.map(([key, value]) => `${key}=${value}`)
  return { update: { tags: { ...now, ...tags } }, description: `tags ${texts.join(' ')}` }
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted())

const endpointUpdate = (
  { isEndpointPublic, endpointGroupIds }: ClusterTarget,
  { endpoint }: ManagedCluster,
): Pick<UpdateClusterChange, 'endpoint' | 'description'> | undefined => {
  const isPublic = isEndpointPublic ?? endpoint.isPublic
  const groupIds = endpointGroupIds ?? endpoint.groupIds
  const texts = [
    ...(isPublic === endpoint.isPublic ? [] : [isPublic ? 'public address' : 'no public address']),
    ...(isSameSet(groupIds, endpoint.groupIds) ? [] : [`${groupIds.length} security groups`]),
  ]
  if (texts.length === 0) return undefined
  return { endpoint: { isPublic, groupIds }, description: `endpoint: ${texts.join(', ')}` }
}

const versionUpdate = (target: ClusterTarget, cluster: ManagedCluster) => {
  const version = chooseUpgrade(target.version, cluster)
  if (version === undefined) return undefined
  const restarts =
    'the virtual nodes of all pools are upgraded with it, so all their pods are evicted and start anew (one replica means an outage); never to be taken back'
  return { update: { version }, description: `${cluster.version} -> ${version}; ${restarts}` }
}

/**
 * The remaining changes, in order of execution.
 * @throws ActionError CLUSTER_FIXED_SETTING, CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE,
 * CLUSTER_OPENID_OTHER, CLUSTER_VERSION_UNAVAILABLE
 */
export const planUpdates = (
  target: ClusterTarget,
  cluster: ManagedCluster,
): readonly UpdateClusterChange[] => {
  requireSameFixed(target, cluster)
  const isEnhanced = cluster.isEnhanced || target.upgrades
  requireVirtualNodeSupport({ ...cluster, isEnhanced, state: 'ACTIVE' })
  const enhancing = cluster.isEnhanced
    ? undefined
    : {
        update: { isEnhanced: true as const },
        description: 'basic -> enhanced; paid for by the hour, and never to be taken back',
      }
  const steps = [
    enhancing,
    openIdChange(target, cluster),
    tagUpdate(target, cluster),
    endpointUpdate(target, cluster),
    versionUpdate(target, cluster),
  ]
  return steps.flatMap((step) =>
    step === undefined
      ? []
      : [{ action: 'update' as const, target: `cluster "${cluster.name}"`, ...step }],
  )
}
