import type { NetworkPart, NetworkParts } from '../../clients/network/network-parts.ts'
import { type PartKind, partNames } from '../../values/network/part-kind.ts'
import { type DesiredNetwork, partKey } from './desired-network.ts'
import { findVcn } from './find-vcn.ts'
import type { Ids, WantedPart } from './wanted-parts.ts'

const NOT_IN_A_VCN: readonly PartKind[] = ['vcn', 'capture-filter', 'log-group', 'flow-log']
const IN_A_VCN = (Object.keys(partNames) as PartKind[]).filter(
  (kind) => !NOT_IN_A_VCN.includes(kind),
)

const firstByKey = (parts: readonly NetworkPart[], name: string): Map<string, NetworkPart> => {
  const found = new Map<string, NetworkPart>()
  // If there are several, every run takes the same one.
  for (const part of parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = partKey(part.tags, name)
    if (key !== undefined && !found.has(key)) found.set(key, part)
  }
  return found
}

/** A VCN can have only one gateway of these kinds, so an existing one of others is used. */
const withSingles = (ours: Map<string, NetworkPart>, all: readonly NetworkPart[]) => {
  for (const kind of ['internet-gateway', 'service-gateway'] as const) {
    const any = all.find((part) => part.kind === kind)
    if (any !== undefined && !ours.has(kind)) ours.set(kind, any)
  }
  return ours
}

/** The VCN, and what is in it. */
export const readVcn = async (
  desired: DesiredNetwork,
  client: NetworkParts,
): Promise<readonly NetworkPart[]> => {
  const vcn = findVcn(desired, await client.parts('vcn', desired.compartmentId))
  if (vcn === undefined) return []
  const inside = IN_A_VCN.map((kind) => client.parts(kind, desired.compartmentId, vcn.id))
  return [vcn, ...(await Promise.all(inside)).flat()]
}

/** Our log group and its logs, and the capture filters; makes no call if no logs are wanted. */
export const readLogs = async (
  desired: DesiredNetwork,
  client: NetworkParts,
): Promise<readonly NetworkPart[]> => {
  const { flowLogs, compartmentId, name } = desired
  if (flowLogs === undefined) return []
  const [groups, filters] = await Promise.all([
    client.parts('log-group', compartmentId),
    flowLogs === 'rejected' ? client.parts('capture-filter', compartmentId) : [],
  ])
  const group = firstByKey(groups, name).get('log-group')
  if (group === undefined) return filters
  return [...filters, group, ...(await client.parts('flow-log', compartmentId, group.id))]
}

/** The existing parts, without logs of subnets that are gone. */
export const existingParts = (
  desired: DesiredNetwork,
  inVcn: readonly NetworkPart[],
  logs: readonly NetworkPart[],
): ReadonlyMap<string, NetworkPart> => {
  const subnets = new Set(inVcn.filter(({ kind }) => kind === 'subnet').map(({ id }) => id))
  const live = logs.filter(({ subnetId }) => subnetId === undefined || subnets.has(subnetId))
  return withSingles(firstByKey([...inVcn, ...live], desired.name), inVcn)
}

/** The VCN or log group that contains a part, if any. */
const placeOf = ({ kind }: WantedPart, ids: Ids): string | undefined => {
  if (kind === 'log-group' || kind === 'capture-filter') return undefined
  return ids.get(kind === 'flow-log' ? 'log-group' : 'vcn')
}

/**
 * Finds one part, which another run may have created since the network was read.
 * @throws ActionError VCN_AMBIGUOUS, VCN_DIFFERS, OCI_*
 */
export const findPart = async (
  desired: DesiredNetwork,
  part: WantedPart,
  ids: Ids,
  client: NetworkParts,
): Promise<NetworkPart | undefined> => {
  const { kind, key } = part
  if (kind === 'vcn') return findVcn(desired, await client.parts('vcn', desired.compartmentId))
  const siblings = await client.parts(kind, desired.compartmentId, placeOf(part, ids))
  const subnetId = kind === 'flow-log' ? ids.get(key.replace(/^flow-log/, 'subnet')) : undefined
  const own = siblings.filter((one) => one.subnetId === subnetId)
  return withSingles(firstByKey(own, desired.name), own).get(key)
}
