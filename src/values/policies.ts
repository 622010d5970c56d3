import { type PolicyStatement, statements } from './policy-statements.ts'

/** The policy of an action in one of its modes. */
export interface PolicyList {
  readonly action: string
  /** The value of the action's input; empty for an action without modes. */
  readonly mode: string
  readonly statements: readonly PolicyStatement[]
}

const { readClusters, readPools, readNetwork, useGroups, useClusters } = statements
const { updateLists, updateGroups, build, findRepository, availabilityDomains } = statements
const { seeNodes, readFlowLogs } = statements

const plan = [readClusters, readPools, readNetwork, useGroups]
const recordTraffic = [statements.manageFlowLogs, statements.updateSubnets]
const readWithPool = [readClusters, readNetwork]

/**
 * The grants for changing or creating a pool, in the compartments of the cluster and its subnets.
 */
const changePool = [
  statements.managePools,
  statements.managePoolsOfSubnets,
  statements.readNodePools,
  statements.readWorkRequests,
  statements.useSubnets,
  statements.manageVnics,
]

/** The grants for changing a cluster. */
const changeCluster = [statements.manageClusters, statements.followCluster, statements.followPools]

/** The additional grants for creating one, in the compartment of its subnets. */
const placeCluster = [readNetwork, statements.endpointSubnets, statements.endpointVnics]

/** The grants for comparing, besides the cluster. */
const compare = [statements.comparePools, readNetwork, useGroups, findRepository]

/** The grants for comparing a Service's load balancer. */
const compareBalancers = [statements.readBalancers, statements.readNetworkBalancers]

/** The grants for a bastion tunnel, besides those of its step. */
const tunnel = [statements.useBastion, statements.manageSessions, readNetwork]

const list = (action: string, mode: string, ...needed: readonly PolicyStatement[]): PolicyList => ({
  action,
  mode,
  statements: [...new Set(needed)],
})

/** The policies of every action that calls OCI, by mode: the source for READMEs, docs and tests. */
export const policyLists: readonly PolicyList[] = [
  list('kubeconfig', '', useClusters),
  list('kubeconfig', 'bastion', useClusters, ...tunnel),
  list('login-ocir', 'access: push', statements.push),
  list('login-ocir', 'access: pull', statements.pull),
  list('build-push', '', build),
  list('build-push', 'one repository, which exists', findRepository, statements.pushToOne),
  list('build-push', 'scan-fail-on', build, statements.readScans),
  list('ensure-cluster', 'mode: plan', readClusters),
  list('ensure-cluster', 'of a cluster that is there', ...changeCluster),
  list('ensure-cluster', 'create', ...changeCluster, ...placeCluster),
  list(
    'ensure-cluster',
    'create, with groups',
    ...changeCluster,
    ...placeCluster,
    statements.endpointGroups,
  ),
  list('ensure-network', 'mode: plan', ...plan),
  list('ensure-network', 'mode: plan, with flow-logs', ...plan, readFlowLogs),
  list('ensure-network', 'network-mode: security-list', ...plan, updateLists),
  list('ensure-network', 'network-mode: nsg', ...plan, updateGroups),
  list('ensure-network', 'create-groups', ...plan, statements.manageGroups, statements.attachToVcn),
  list('ensure-network', 'attach-groups', ...readWithPool, useGroups, updateGroups, ...changePool),
  list('ensure-network', 'flow-logs', ...plan, updateLists, ...recordTraffic),
  list(
    'ensure-network',
    'flow-logs: rejected',
    ...plan,
    updateLists,
    ...recordTraffic,
    statements.manageFilters,
    statements.attachToVcn,
  ),
  list('ensure-network', 'create', statements.manageNetwork),
  list('ensure-network', 'create, flow-logs', statements.manageNetwork, statements.manageFlowLogs),
  list('ensure-node-pool', '', seeNodes, readNetwork, ...changePool, availabilityDomains),
  list(
    'ensure-node-pool',
    'with groups',
    seeNodes,
    readNetwork,
    useGroups,
    ...changePool,
    availabilityDomains,
  ),
  list('preview', 'action: up', useClusters, build),
  list('preview', 'action: up, bastion', useClusters, build, ...tunnel),
  list('preview', 'action: down or sweep', useClusters),
  list('preview', 'action: down or sweep, bastion', useClusters, ...tunnel),
  list('drift-check', 'without deploy', readClusters, ...compare),
  list('drift-check', 'without deploy, with flow-logs', readClusters, ...compare, readFlowLogs),
  list('drift-check', 'with deploy', useClusters, ...compare, ...compareBalancers),
  list(
    'drift-check',
    'with deploy, with flow-logs',
    useClusters,
    ...compare,
    ...compareBalancers,
    readFlowLogs,
  ),
  list(
    'drift-check',
    'with deploy, bastion',
    useClusters,
    ...compare,
    ...compareBalancers,
    ...tunnel,
  ),
  list('root', 'mode: plan', useClusters, ...compare),
  list('root', 'mode: plan, with flow-logs', useClusters, ...compare, readFlowLogs),
  list(
    'root',
    'build-push, ensure-network, ensure-node-pool, deploy',
    useClusters,
    build,
    readNetwork,
    useGroups,
    updateLists,
    ...changePool,
    availabilityDomains,
  ),
  list('root', 'stages: deploy, bastion', useClusters, ...tunnel),
]
