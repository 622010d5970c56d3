import { openNetwork } from '../../clients/network/oci-network.ts'
import { openSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { changesOutput, renderPlan } from '../../runner/plan-table.ts'
import { applyCreate } from '../../stages/network-create/apply-create.ts'
import {
  type DesiredNetwork,
  type SubnetRole,
  subnetRoles,
} from '../../stages/network-create/desired-network.ts'
import { takeSnapshot } from '../../stages/network/network-snapshot.ts'
import { serviceTraffic, withTraffic } from '../../stages/network/service-traffic.ts'
import { type CreatePlan, planCreate } from '../../stages/network-create/plan-create.ts'
import { createPlanJson, requireSameCreate } from '../../stages/network-create/same-create.ts'
import type { PathPlaces } from '../../stages/reachability/observe-paths.ts'
import { asFlag, asOneOf } from '../../values/input-text.ts'
import { asFlowLogs } from '../../values/network/flow-logs.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { parseVcnCidr } from '../../values/network/vcn-cidr.ts'
import { readApproval } from './approval.ts'
import { readChart, chartObjects } from './chart-traffic.ts'
import { readOptions } from './network-inputs.ts'
import { expectationOfNew, readPeak } from './peak.ts'
import { publishPaths } from './publish-paths.ts'

const asName = (text: string): string => {
  if (/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text)) return text
  throw new Error(`"${text}" is no name: a letter, then letters, digits, - and _`)
}

const readDesired = (read: InputReader): Omit<DesiredNetwork, 'expected'> => {
  const endpoint = read.withDefault('api-endpoint', asOneOf('public', 'private'), 'public')
  return {
    name: read.withDefault('network-name', asName, 'oke-virtual-nodes'),
    compartmentId: read.required('compartment-id', ocidOf('compartment', 'tenancy')),
    vcnCidr: read.required('vcn-cidr', (text) => parseVcnCidr(text).text),
    mode: read.withDefault('network-mode', asOneOf('security-list', 'nsg'), 'security-list'),
    isEndpointPublic: endpoint === 'public',
    flowLogs: read.optional('flow-logs', asFlowLogs),
    hasDatabase: read.withDefault('create-database-subnet', asFlag, true),
    ...readOptions(read),
  }
}

const OUTPUTS: Readonly<Record<SubnetRole, string>> = {
  endpoint: 'endpoint-subnet-id',
  nodes: 'node-subnet-id',
  'load-balancer': 'load-balancer-subnet-id',
  database: 'database-subnet-id',
}

type Ids = ReadonlyMap<string, string>

const setIds = async (
  ids: Ids,
  desired: DesiredNetwork,
  { outputs }: ActionContext,
): Promise<void> => {
  await outputs.set('vcn-id', ids.get('vcn') ?? '')
  for (const role of subnetRoles(desired)) {
    await outputs.set(OUTPUTS[role], ids.get(`subnet-${role}`) ?? '')
    await outputs.set(`${role}-nsg-id`, ids.get(`group-${role}`) ?? '')
  }
}

const placesOf = (ids: Ids, desired: DesiredNetwork): PathPlaces =>
  Object.fromEntries(
    subnetRoles(desired).map((role) => {
      const idsOf = (kind: string) => [ids.get(`${kind}-${role}`) ?? []].flat()
      return [role, { subnetIds: idsOf('subnet'), groupIds: idsOf('group') }]
    }),
  )

/** Rejects a plan that exceeds the approved one. Loads the parser only when needed. */
const requireApproved = async (text: string, plan: CreatePlan): Promise<void> => {
  const { parseCreatePlan } = await import('../../stages/network-create/parse-create-plan.ts')
  requireSameCreate(parseCreatePlan(text), plan)
}

/**
 * Creates the whole network of the reference architecture, or what is missing of it; deletes
 * nothing. Then judges every path through the resulting network.
 */
export const createNetwork = async (context: ActionContext): Promise<void> => {
  const { readInputs, environment, clock, log, outputs, summary } = context
  const inputs = readInputs((read) => ({
    desired: readDesired(read),
    peak: readPeak(read),
    chart: readChart(read),
    ...readApproval(read),
  }))
  const { isPlan, approved } = inputs
  const stage = log.stage('ensure-network')
  const session = await openSession(environment, clock, (secret) => log.mask(secret))
  const objects = await chartObjects(inputs.chart, context)
  const asked = { ...inputs.desired, expected: expectationOfNew(inputs.peak, objects) }
  const desired = withTraffic(asked, serviceTraffic(objects), inputs.chart.given)
  const client = openNetwork(session, clock)
  const plan = await planCreate(desired, client)
  const { changes, kept } = plan
  await summary.append(renderPlan(`Network ${desired.name}`, changes))
  await outputs.set('changes', changesOutput(changes))
  await outputs.set('plan', createPlanJson(plan))
  if (isPlan) {
    changes.forEach(({ target, description }) => stage.info(`  ${target}: ${description}`))
    return stage.done(`${changes.length} parts to make, ${kept.length} already there`)
  }
  if (approved !== undefined) await requireApproved(approved, plan)
  const { ids, done, failure } = await applyCreate(plan, { client, clock, progress: stage })
  await setIds(ids, desired, context)
  if (failure !== undefined) throw failure
  const sources = { places: placesOf(ids, desired), snapshot: takeSnapshot(client) }
  const closed = await publishPaths({ target: desired, ...sources }, { outputs, summary }, stage)
  const still = closed === 0 ? '' : `; ${closed} paths are still closed`
  stage.done(`${done.length} parts made, ${kept.length} already there${still}`)
}
