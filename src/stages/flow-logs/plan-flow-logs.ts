import type { NetworkPart, NewPart } from '../../clients/network/network-parts.ts'
import type { Subnet } from '../../clients/network/network.ts'
import type { FlowLogs } from '../../values/network/flow-logs.ts'
import type { NetworkChange } from '../network/network-plan.ts'
import type { NetworkSnapshot } from '../network/network-snapshot.ts'
import { type NetworkTarget, rolesOf } from '../network/network-target.ts'
import { clusterTags, firstOf, hasTags, nameInCluster } from '../network/own-parts.ts'
import { holderText, type LogKind } from '../network/rules-in-place.ts'

/** OCIDs of our log group and capture filter, as far as they exist. */
type LogIds = ReadonlyMap<LogKind, string>

/** A log group, capture filter or flow log that is missing. */
interface LogToCreate {
  readonly kind: LogKind
  /** That of the change in the plan. */
  readonly key: string
  /** The parts that were created before it are in `ids`. */
  readonly details: (ids: LogIds) => NewPart
  /** Whether an existing part is this one. */
  readonly isSame: (part: NetworkPart) => boolean
  readonly change: NetworkChange
}

export interface FlowLogPlan {
  /** Our log group and capture filter, as far as they exist. */
  readonly existing: readonly NetworkPart[]
  readonly toCreate: readonly LogToCreate[]
}

const NONE: FlowLogPlan = { existing: [], toCreate: [] }

type Named = Pick<LogToCreate, 'kind' | 'key' | 'details' | 'isSame'>

const toCreate = (name: string, description: string, part: Named): LogToCreate => {
  const { kind, key } = part
  const holder = { kind, id: key, name }
  const none = { rules: [], removed: [], duplicates: [] }
  const change: NetworkChange = {
    ...{ kind: 'flow-log', action: 'create', target: holderText(holder), description, holder },
    ...none,
  }
  return { ...part, change }
}

/** The log group, or the filter that leaves only what rules reject. */
const shared = (
  kind: 'log-group' | 'capture-filter',
  clusterId: string,
  compartmentId: string,
): LogToCreate => {
  const name = nameInCluster(kind, clusterId)
  const tags = clusterTags(clusterId, 'part', kind)
  const words = { 'log-group': 'for flow logs', 'capture-filter': 'for what rules reject' }
  return toCreate(name, words[kind], {
    ...{ kind, key: `new:${kind}` },
    details: () => ({ kind, compartmentId, name, tags }),
    isSame: (part) => hasTags(part, tags),
  })
}

const flowLog = (
  subnet: Subnet,
  clusterId: string,
  compartmentId: string,
  flowLogs: FlowLogs,
): LogToCreate => {
  const { id: subnetId } = subnet
  const name = `oke-virtual-nodes-flow-log-${subnetId.slice(-8)}`
  const tags = clusterTags(clusterId, 'part', 'flow-log')
  const what = flowLogs === 'rejected' ? 'what rules reject' : 'all traffic'
  return toCreate(name, `of subnet ${subnet.name}, ${what}`, {
    ...{ kind: 'flow-log', key: `new:flow-log-${subnetId}` },
    details: (ids) => ({
      ...{ kind: 'flow-log', compartmentId, name, tags, subnetId },
      logGroupId: ids.get('log-group') ?? '',
      captureFilterId: flowLogs === 'rejected' ? ids.get('capture-filter') : undefined,
    }),
    isSame: (part) => part.subnetId === subnetId,
  })
}

const subnetsOf = (target: NetworkTarget, snapshot: NetworkSnapshot): Promise<Subnet[]> => {
  const ids = new Set(rolesOf(target).flatMap(([, { subnetIds }]) => subnetIds))
  return Promise.all([...ids].map((id) => snapshot.subnet(id)))
}

/**
 * Plans a flow log for each of the target's subnets that has none, whoever created it and in
 * whatever log group of the subnets' compartments. Makes no call if none is wanted, and changes
 * nothing.
 * @throws ActionError OCI_*
 */
export const planFlowLogs = async (
  target: NetworkTarget,
  snapshot: NetworkSnapshot,
): Promise<FlowLogPlan> => {
  const { flowLogs, clusterId } = target
  if (flowLogs === undefined) return NONE
  const subnets = await subnetsOf(target, snapshot)
  const compartments = [...new Set(subnets.map(({ compartmentId }) => compartmentId))]
  const parts = (await Promise.all(compartments.map((id) => snapshot.flowLogs(id)))).flat()
  const recorded = new Set(parts.map(({ subnetId }) => subnetId))
  const missing = subnets.filter(({ id }) => !recorded.has(id))
  if (missing.length === 0) return NONE
  const home = (await snapshot.subnet(target.roles.nodes?.subnetIds[0] ?? '')).compartmentId
  const filters = flowLogs === 'rejected' ? await snapshot.captureFilters(home) : []
  const needed = [
    shared('log-group', clusterId, home),
    ...(flowLogs === 'rejected' ? [shared('capture-filter', clusterId, home)] : []),
  ]
  const existing = needed.flatMap(
    ({ kind, isSame }) =>
      firstOf([...parts, ...filters].filter((part) => part.kind === kind && isSame(part))) ?? [],
  )
  const isMissing = ({ kind }: LogToCreate) => existing.every((part) => part.kind !== kind)
  const logs = missing.map((one) => flowLog(one, clusterId, home, flowLogs))
  return { existing, toCreate: [...needed.filter(isMissing), ...logs] }
}
