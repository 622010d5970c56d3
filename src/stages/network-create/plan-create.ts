import type { NetworkClient } from '../../clients/network/network.ts'
import type { NetworkPart, NetworkParts } from '../../clients/network/network-parts.ts'
import type { Change, Plan } from '../../core/change.ts'
import { partNames } from '../../values/network/part-kind.ts'
import { rulesCover } from '../../values/network/rule-coverage.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'
import { type GroupRulesClient, requireRoom } from '../network/change-rules.ts'
import { duplicatesOf } from '../network/leftover-rules.ts'
import { NETWORK_MARK } from '../network/ownership.ts'
import { type DesiredNetwork, type SubnetRole, subnetRoles } from './desired-network.ts'
import { existingParts, readLogs, readVcn } from './existing-parts.ts'
import { layOut } from './lay-out.ts'
import { type WantedPart, wantedParts } from './wanted-parts.ts'

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
