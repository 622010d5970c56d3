import type { NetworkClient } from '../../clients/network/network.ts'
import type { NetworkPart, NetworkParts } from '../../clients/network/network-parts.ts'
import type { Change, Plan } from '../../core/change.ts'
import { ActionError } from '../../values/action-error.ts'
import { cidrInterval, intervalsOverlap } from '../../values/network/cidr.ts'
import { type PartKind, partNames } from '../../values/network/part-kind.ts'
import { rulesCover } from '../../values/network/rule-coverage.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'
import { type GroupRulesClient, requireRoom } from '../network/change-rules.ts'
import { duplicatesOf } from '../network/leftover-rules.ts'
import { NETWORK_MARK } from '../network/ownership.ts'
import { layOut } from './lay-out.ts'
import { type DesiredNetwork, partKey, type SubnetRole, subnetRoles } from './desired-network.ts'
import { type Ids, type WantedPart, wantedParts } from './wanted-parts.ts'

/** The creation of a part, or (for an existing group) of rules in it. */
export interface CreateChange extends Change {
  readonly action: 'create' | 'update'
  readonly part: WantedPart
  /** The rules that it adds, with the part or to an existing group. */
  readonly rules: readonly SecurityRule[]
}

export interface CreatePlan extends Plan<CreateChange> {
  readonly desired: DesiredNetwork
  /** The existing parts, by key. */
  readonly existing: ReadonlyMap<string, NetworkPart>
}

/** The OCI calls for planning and creating a network. */
export type CreateClient = NetworkParts & GroupRulesClient & Pick<NetworkClient, 'allServices'>

const NOT_IN_A_VCN: readonly PartKind[] = ['vcn', 'capture-filter', 'log-group', 'flow-log']
const IN_A_VCN = (Object.keys(partNames) as PartKind[]).filter(
  (kind) => !NOT_IN_A_VCN.includes(kind),
)

const refuse = (code: string, message: string, hint: string): ActionError =>
  new ActionError({ code, message, hint })

const overlap = (a: string, b: string): boolean => {
  const [one, other] = [cidrInterval(a), cidrInterval(b)]
  return one !== undefined && other !== undefined && intervalsOverlap(one, other)
}

/**
 * A foreign VCN with the same name would be mistaken for ours; one with the same addresses can
 * never be peered.
 */
const requireFreeAddresses = (desired: DesiredNetwork, others: readonly NetworkPart[]): void => {
  for (const { name, id, cidrs } of others) {
    const block = cidrs.find((cidr) => overlap(cidr, desired.vcnCidr))
    if (block !== undefined) {
      const message = `${desired.vcnCidr} overlaps with ${block} of VCN ${name} (${id}) in the same compartment`
      const hint = 'Choose a vcn-cidr that nothing else uses: overlapping VCNs can never be peered.'
      throw refuse('VCN_CIDR_OVERLAPS', message, hint)
    }
    if (name === desired.name) {
      const message = `VCN ${name} (${id}) exists and was not made by create: it has no tag of ours`
      throw refuse('VCN_NAME_TAKEN', message, 'Choose another network-name.')
    }
  }
}

const createdText = (time: number | undefined): string =>
  time === undefined ? '' : ` created ${new Date(time).toISOString()}`

/** Finds our VCN. @throws ActionError VCN_* if it is ambiguous or differs */
const findVcn = (
  desired: DesiredNetwork,
  vcns: readonly NetworkPart[],
): NetworkPart | undefined => {
  const ours = vcns.filter(({ tags }) => partKey(tags, desired.name) === 'vcn')
  requireFreeAddresses(desired, ours.length > 0 ? [] : vcns)
  const [vcn, second] = ours
  if (second !== undefined) {
    const lines = ours
      .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
      .map(({ id, createdAt }) => `  ${id}${createdText(createdAt)}`)
    const message = `${ours.length} VCNs carry the tags of network ${desired.name}, the oldest first:\n${lines.join('\n')}`
    const hint =
      'Keep the one that is used, mostly the oldest. Remove the tags from the others, or delete them; nothing is deleted for you.'
    throw refuse('VCN_AMBIGUOUS', message, hint)
  }
  if (vcn !== undefined && !vcn.cidrs.includes(desired.vcnCidr)) {
    const message = `network ${desired.name} exists with ${vcn.cidrs.join(', ')}, not with ${desired.vcnCidr}`
    throw refuse(
      'VCN_DIFFERS',
      message,
      'Give its vcn-cidr, or another network-name for a new one.',
    )
  }
  return vcn
}

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

/** Checks the limit of rules as for a change of a group. @throws ActionError NETWORK_RULES_LIMIT */
const requireRoomIn = (
  part: WantedPart,
  { rules, target }: Pick<CreateChange, 'rules' | 'target'>,
  existing: number,
): void => {
  const holder = { kind: 'nsg', id: part.key, name: part.name } as const
  requireRoom({ holder, target, rules, removed: [] }, existing)
}

const groupChange = async (
  part: WantedPart,
  target: string,
  id: string,
  groups: GroupRulesClient,
): Promise<CreateChange | undefined> => {
  const existing = await groups.securityGroupRules(id)
  const rules = part.rules.filter((rule) => !rulesCover(existing, rule))
  const duplicates = duplicatesOf(existing, NETWORK_MARK)
  if (rules.length + duplicates.length === 0) return undefined
  requireRoomIn(part, { rules, target }, existing.length - duplicates.length)
  const words = [
    ...(rules.length > 0 ? [`add ${rules.length} rules`] : []),
    ...(duplicates.length > 0 ? [`remove ${duplicates.length} duplicates of them`] : []),
  ]
  return { action: 'update', target, description: words.join(', '), part, rules }
}

const changeFor = async (
  part: WantedPart,
  existing: NetworkPart | undefined,
  groups: GroupRulesClient,
): Promise<CreateChange | undefined> => {
  const { kind, name, description, rules } = part
  const target = `${partNames[kind]} ${name}`
  if (existing === undefined) {
    if (kind === 'security-group') requireRoomIn(part, { rules, target }, 0)
    return { action: 'create', target, description, part, rules }
  }
  return kind === 'security-group' ? groupChange(part, target, existing.id, groups) : undefined
}

/** The VCN, and what is in it. */
const readVcn = async (
  desired: DesiredNetwork,
  client: NetworkParts,
): Promise<readonly NetworkPart[]> => {
  const vcn = findVcn(desired, await client.parts('vcn', desired.compartmentId))
  if (vcn === undefined) return []
  const inside = IN_A_VCN.map((kind) => client.parts(kind, desired.compartmentId, vcn.id))
  return [vcn, ...(await Promise.all(inside)).flat()]
}

/** Our log group and its logs, and the capture filters; makes no call if no logs are wanted. */
const readLogs = async (
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
const existingParts = (
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

/**
 * Plans what is missing of the network. One call for the VCNs and one for the services; if the VCN
 * exists, one more per kind of part and per group; with flow logs, two more. Changes nothing.
 * @throws ActionError VCN_CIDR_OVERLAPS, VCN_NAME_TAKEN, VCN_AMBIGUOUS, VCN_DIFFERS, VCN_TOO_SMALL,
 * NETWORK_RULES_LIMIT
 */
export const planCreate = async (
  desired: DesiredNetwork,
  client: CreateClient,
): Promise<CreatePlan> => {
  const [services, inVcn, logs] = await Promise.all([
    client.allServices(),
    readVcn(desired, client),
    readLogs(desired, client),
  ])
  const existing = existingParts(desired, inVcn, logs)
  const known = new Map<SubnetRole, string>(
    subnetRoles(desired).flatMap((role) => {
      const block = existing.get(`subnet-${role}`)?.cidrs[0]
      return block === undefined ? [] : [[role, block] as const]
    }),
  )
  const subnets = inVcn.filter(({ kind }) => kind === 'subnet')
  const taken = subnets.flatMap(({ cidrs }) => cidrs)
  const parts = wantedParts({ desired, blocks: layOut(desired, known, taken), services })
  const changes = await Promise.all(
    parts.map((part) => changeFor(part, existing.get(part.key), client)),
  )
  const kept = parts.filter(({ key }) => existing.has(key))
  return {
    desired,
    existing,
    changes: changes.filter((change) => change !== undefined),
    kept: kept.map(({ kind, name }) => `${partNames[kind]} ${name}`),
  }
}
