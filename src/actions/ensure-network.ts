import { openContainerEngine } from '../clients/container-engine.ts'
import { openNetwork } from '../clients/network-adapter.ts'
import { openNetworkRoutes } from '../clients/network-routes-adapter.ts'
import { openSession, sessionAt } from '../clients/oci-session.ts'
import { remembered } from '../clients/remembered.ts'
import type { Action } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import { changesOutput, renderPlan } from '../runner/plan-table.ts'
import { applyEnsureNetwork, planEnsureNetwork } from '../stages/network/ensure-network.ts'
import { networkTarget } from '../stages/network/network-target.ts'
import { parseCidr } from '../values/cidr.ts'
import { asInteger, asOneOf } from '../values/input-text.ts'
import { ocidOf } from '../values/ocid.ts'
import { publishPaths, sharedReads } from './ensure-network/publish-paths.ts'

const asBlock = (text: string): string => parseCidr(text).text
const asPort = asInteger(1, 65_535)

const readGroups = (read: InputReader) => {
  const group = ocidOf('networksecuritygroup')
  return {
    endpoint: read.optional('endpoint-nsg-id', group),
    nodes: read.optional('nodes-nsg-id', group),
    pods: read.optional('pods-nsg-id', group),
    'load-balancer': read.optional('load-balancer-nsg-id', group),
  }
}

/** The inputs that describe the network. */
const readNetwork = (read: InputReader) => {
  const mode = read.withDefault('network-mode', asOneOf('security-list', 'nsg'), 'security-list')
  const groups = readGroups(read)
  const podSubnetId = read.optional('pod-subnet-id', ocidOf('subnet'))
  for (const [role, id] of Object.entries(groups)) {
    const isNeeded = mode === 'nsg' && (role !== 'pods' || podSubnetId !== undefined)
    if (isNeeded && id === undefined) {
      const hint =
        'Give the network security group of every role, or use network-mode: security-list.'
      read.problem(`network-mode nsg needs input "${role}-nsg-id"`, hint)
    }
  }
  const clients = read.list('clients', asBlock)
  const listeners = read.list('listeners', asPort)
  return {
    mode,
    groups,
    nodeSubnetId: read.required('node-subnet-id', ocidOf('subnet')),
    podSubnetId,
    clients: clients.length === 0 ? ['0.0.0.0/0'] : clients,
    listeners: listeners.length === 0 ? [80] : listeners,
    apiClients: read.list('api-clients', asBlock),
  }
}

export const ensureNetwork: Action = {
  main: async ({ readInputs, environment, clock, log, outputs, summary }) => {
    const inputs = readInputs((read) => ({
      network: readNetwork(read),
      clusterId: read.required('cluster-id', ocidOf('cluster')),
      mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
    }))
    const stage = log.stage('ensure-network')
    const session = sessionAt(await openSession(environment), inputs.clusterId)
    const [engine, client, routes] = await Promise.all([
      openContainerEngine(session, clock),
      openNetwork(session),
      openNetworkRoutes(session),
    ])
    const cluster = await engine.cluster(inputs.clusterId)
    const target = networkTarget(inputs.network, cluster)
    // Plan and paths look at the same moment, so they share what they read.
    const before = remembered(client, sharedReads)
    const plan = await planEnsureNetwork(target, before)
    const tellPaths = (from: typeof client) =>
      publishPaths({ target, cluster, client: from, routes }, { outputs, summary }, stage)
    plan.warnings.forEach((warning) => stage.warning(warning))
    await summary.append(renderPlan('Network', plan.changes))
    await outputs.set('changes', changesOutput(plan.changes))
    await outputs.set('rules-kept', plan.rulesKept)
    if (inputs.mode === 'plan') {
      await outputs.set('rules-added', 0)
      await tellPaths(before)
      return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`)
    }
    const applied = await applyEnsureNetwork(plan, client, stage)
    const added = applied.done.reduce((sum, { rules }) => sum + rules.length, 0)
    await outputs.set('rules-added', added)
    const closed = await tellPaths(added === 0 ? before : remembered(client, sharedReads))
    if (applied.failure !== undefined) throw applied.failure
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`
    stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`)
  },
}
