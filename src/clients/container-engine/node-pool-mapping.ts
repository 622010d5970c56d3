import type { models } from 'oci-containerengine'

import type { Fields } from '../../values/fields.ts'
import { creatorOf } from '../oci/created-by.ts'
import type {
  NodePool,
  NodePoolSettings,
  NodePoolUpdate,
  Placement,
  VirtualNode,
  WorkRequest,
} from './node-pools.ts'

const asPlacement = (one: Fields): Placement => ({
  availabilityDomain: one.optionalText('availabilityDomain') ?? '',
  subnetId: one.optionalText('subnetId') ?? '',
  faultDomains: one.texts('faultDomain'),
})

const isoTime = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString()

/** Requires every field that a plan compares: a missing one would appear as drift. */
export const asNodePool = (pool: Fields): NodePool => ({
  id: pool.text('id'),
  name: pool.text('displayName'),
  clusterId: pool.text('clusterId'),
  compartmentId: pool.text('compartmentId'),
  size: pool.number('size'),
  shape: pool.fields('podConfiguration').text('shape'),
  podSubnetId: pool.fields('podConfiguration').text('subnetId'),
  podGroupIds: pool.fields('podConfiguration').texts('nsgIds'),
  nodeGroupIds: pool.texts('nsgIds'),
  placements: pool.items('placementConfigurations', asPlacement),
  labels: Object.fromEntries(
    pool.optionalItems('initialVirtualNodeLabels', (label) => [
      label.text('key'),
      label.optionalText('value') ?? '',
    ]),
  ),
  taints: pool.optionalItems('taints', (taint) => ({
    key: taint.text('key'),
    value: taint.optionalText('value') ?? '',
    effect: taint.optionalText('effect') ?? '',
  })),
  tags: pool.strings('freeformTags'),
  state: pool.text('lifecycleState'),
  createdAt: isoTime(pool.optionalTime('timeCreated')),
  updatedAt: isoTime(pool.optionalTime('timeUpdated')),
  createdBy: creatorOf(pool),
  stateDetails: pool.optionalText('lifecycleDetails'),
  isCycling: pool
    .optional('virtualNodePoolCyclingDetails')
    ?.optionalFlag('isVirtualNodeCyclingEnabled'),
})

export const asVirtualNode = (node: Fields): VirtualNode => ({
  id: node.text('id'),
  name: node.text('displayName'),
  state: node.text('lifecycleState'),
  availabilityDomain: node.optionalText('availabilityDomain'),
  faultDomain: node.optionalText('faultDomain'),
  address: node.optionalText('privateIp'),
  problem: node.optionalText('virtualNodeError'),
})

export const asWorkRequest = (id: string, request: Fields): WorkRequest => ({
  id,
  status: request.text('status'),
  acceptedAt: request.optionalTime('timeAccepted'),
  nodePoolIds: request
    .optionalItems('resources', (one) => ({
      type: one.optionalText('entityType') ?? '',
      id: one.optionalText('identifier') ?? '',
    }))
    .flatMap((one) => (/virtualnodepool/i.test(one.type) && one.id !== '' ? [one.id] : [])),
})

/** OCI replaces the pod configuration as a whole, so its parts are sent together. */
const podConfiguration = ({ podSubnetId, shape, podGroupIds }: Partial<NodePoolSettings>) =>
  podSubnetId === undefined || shape === undefined
    ? {}
    : { podConfiguration: { subnetId: podSubnetId, shape, nsgIds: [...(podGroupIds ?? [])] } }

const placementConfigurations = (placements: readonly Placement[]) =>
  placements.map(({ availabilityDomain, subnetId, faultDomains }) => ({
    availabilityDomain,
    subnetId,
    ...(faultDomains.length === 0 ? {} : { faultDomain: [...faultDomains] }),
  }))

const labelList = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([key, value]) => ({ key, value }))

/** OCI takes both amounts as strings. */
const cyclingDetails = (cycling: NonNullable<NodePoolUpdate['cycling']>) => ({
  virtualNodePoolCyclingDetails:
    cycling === 'off'
      ? { isVirtualNodeCyclingEnabled: false }
      : {
          isVirtualNodeCyclingEnabled: true,
          maximumSurge: cycling.surge,
          maximumUnavailable: cycling.unavailable,
        },
})

export const updateDetails = (settings: NodePoolUpdate): models.UpdateVirtualNodePoolDetails => {
  const { name, size, placements, labels, taints, nodeGroupIds, tags, cycling } = settings
  return {
    ...podConfiguration(settings),
    ...(name === undefined ? {} : { displayName: name }),
    ...(size === undefined ? {} : { size }),
    ...(placements === undefined
      ? {}
      : { placementConfigurations: placementConfigurations(placements) }),
    ...(labels === undefined ? {} : { initialVirtualNodeLabels: labelList(labels) }),
    ...(taints === undefined ? {} : { taints: taints.map((taint) => ({ ...taint })) }),
    ...(nodeGroupIds === undefined ? {} : { nsgIds: [...nodeGroupIds] }),
    ...(tags === undefined ? {} : { freeformTags: { ...tags } }),
    ...(cycling === undefined ? {} : cyclingDetails(cycling)),
  }
}

export const createDetails = (
  compartmentId: string,
  clusterId: string,
  settings: NodePoolSettings,
): models.CreateVirtualNodePoolDetails => ({
  compartmentId,
  clusterId,
  displayName: settings.name,
  size: settings.size,
  placementConfigurations: placementConfigurations(settings.placements),
  podConfiguration: {
    subnetId: settings.podSubnetId,
    shape: settings.shape,
    nsgIds: [...settings.podGroupIds],
  },
  nsgIds: [...settings.nodeGroupIds],
  initialVirtualNodeLabels: labelList(settings.labels),
  taints: settings.taints.map((taint) => ({ ...taint })),
  freeformTags: { ...settings.tags },
})
