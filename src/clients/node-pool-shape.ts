import type { models } from 'oci-containerengine'

import type {
  NodePool,
  NodePoolSettings,
  Placement,
  VirtualNode,
  WorkRequest,
} from './node-pools.ts'

type Pool = models.VirtualNodePool | models.VirtualNodePoolSummary

const asPlacement = (one: models.PlacementConfiguration): Placement => ({
  availabilityDomain: one.availabilityDomain ?? '',
  subnetId: one.subnetId ?? '',
  faultDomains: one.faultDomain ?? [],
})

const asTime = (time: Date | string | null | undefined): string | undefined =>
  time === null || time === undefined ? undefined : new Date(time).toISOString()

/** OCI writes null for what is absent, whatever the SDK's types say. */
export const asNodePool = (pool: Pool): NodePool => ({
  id: pool.id,
  name: pool.displayName,
  clusterId: pool.clusterId,
  compartmentId: pool.compartmentId,
  size: pool.size ?? 0,
  shape: pool.podConfiguration?.shape ?? '',
  podSubnetId: pool.podConfiguration?.subnetId ?? '',
  podGroupIds: pool.podConfiguration?.nsgIds ?? [],
  nodeGroupIds: pool.nsgIds ?? [],
  placements: pool.placementConfigurations.map(asPlacement),
  labels: Object.fromEntries(
    (pool.initialVirtualNodeLabels ?? []).map(({ key, value }) => [key ?? '', value ?? '']),
  ),
  taints: (pool.taints ?? []).map(({ key, value, effect }) => ({
    key: key ?? '',
    value: value ?? '',
    effect: effect ?? '',
  })),
  state: String(pool.lifecycleState ?? ''),
  createdAt: asTime(pool.timeCreated),
  stateDetails: pool.lifecycleDetails ?? undefined,
})

export const asVirtualNode = (
  node: models.VirtualNode | models.VirtualNodeSummary,
): VirtualNode => ({
  id: node.id,
  name: node.displayName,
  state: String(node.lifecycleState ?? ''),
  faultDomain: node.faultDomain ?? undefined,
  problem: node.virtualNodeError ?? undefined,
})

export const asWorkRequest = (id: string, request: models.WorkRequest): WorkRequest => ({
  id,
  status: String(request.status ?? ''),
  acceptedAt: Date.parse(asTime(request.timeAccepted) ?? '') || undefined,
  nodePoolIds: (request.resources ?? [])
    .filter(({ entityType }) => /virtualnodepool/i.test(entityType ?? ''))
    .flatMap(({ identifier }) => identifier ?? []),
})

/** The pod configuration is replaced as a whole, so its parts only go together. */
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

export const updateDetails = (
  settings: Partial<NodePoolSettings>,
): models.UpdateVirtualNodePoolDetails => {
  const { name, size, placements, labels, taints, nodeGroupIds } = settings
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
})
