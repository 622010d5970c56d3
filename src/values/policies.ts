/** In whose compartment a statement has to hold; `root` is the tenancy's. */
export type PolicyPlace = 'cluster' | 'network' | 'repositories' | 'root'

/** One statement for the group that deploys. */
export interface PolicyStatement {
  /** As `manage repos`. */
  readonly grant: string
  readonly place: PolicyPlace
  /** Of what the grant gives, all that is needed. */
  readonly where?: string
  readonly reason: string
  /** A step goes on without it, with a warning, or needs it in some cases only. */
  readonly optional?: string
}

/** What an action needs in one of its modes. */
export interface PolicyList {
  readonly action: string
  /** As the action's inputs say it; empty for an action without modes. */
  readonly mode: string
  readonly statements: readonly PolicyStatement[]
}

const permission = (name: string): string => `request.permission = '${name}'`

const useClusters: PolicyStatement = {
  grant: 'use clusters',
  place: 'cluster',
  reason: 'kubeconfig, tokens for the Kubernetes API',
}
const readClusters: PolicyStatement = {
  grant: 'read clusters',
  place: 'cluster',
  reason: 'reading the cluster',
}
const readPools: PolicyStatement = {
  grant: 'read cluster-virtualnode-pools',
  place: 'cluster',
  reason: 'the groups of the pools',
  optional: 'their groups count as not attached',
}
const readNetwork: PolicyStatement = {
  grant: 'read virtual-network-family',
  place: 'network',
  reason: 'reading subnets, rules and routes',
}
const useGroups: PolicyStatement = {
  grant: 'use network-security-groups',
  place: 'network',
  reason: 'reading the rules of groups, putting pools into groups',
}
const updateLists: PolicyStatement = {
  grant: 'manage security-lists',
  place: 'network',
  where: permission('SECURITY_LIST_UPDATE'),
  reason: 'adding rules to security lists',
}
const updateGroups: PolicyStatement = {
  grant: 'manage network-security-groups',
  place: 'network',
  where: permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES'),
  reason: 'adding rules to groups',
}
const manageGroups: PolicyStatement = {
  grant: 'manage network-security-groups',
  place: 'network',
  where: `any {${permission('NETWORK_SECURITY_GROUP_CREATE')}, ${permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES')}}`,
  reason: 'making groups, and adding rules to them',
}
const attachToVcn: PolicyStatement = {
  grant: 'manage vcns',
  place: 'network',
  where: permission('VCN_ATTACH'),
  reason: 'making groups in the VCN',
}

const plan = [readClusters, readPools, readNetwork, useGroups]

/** What changing or making a pool needs, where the cluster lies and where its subnets lie. */
const changePool: readonly PolicyStatement[] = [
  {
    grant: 'manage cluster-virtualnode-pools',
    place: 'cluster',
    reason: 'making and changing the pool',
  },
  {
    grant: 'manage cluster-virtualnode-pools',
    place: 'network',
    reason: 'making and changing a pool whose subnets lie here',
  },
  { grant: 'read cluster-node-pools', place: 'cluster', reason: 'following its work request' },
  { grant: 'read cluster-work-requests', place: 'cluster', reason: 'following its work request' },
  { grant: 'use subnets', place: 'network', reason: 'making and changing the pool' },
  { grant: 'manage vnics', place: 'network', reason: 'making and changing the pool' },
]

const availabilityDomains: PolicyStatement = {
  grant: 'inspect compartments',
  place: 'root',
  reason: 'availability domains',
}

const readWithPool = [readClusters, readNetwork]

/** Every action that calls OCI, by its modes: what READMEs, docs and tests have of policies. */
export const policyLists: readonly PolicyList[] = [
  { action: 'kubeconfig', mode: '', statements: [useClusters] },
  {
    action: 'login-ocir',
    mode: 'access: push',
    statements: [{ grant: 'manage repos', place: 'repositories', reason: 'pushing images' }],
  },
  {
    action: 'login-ocir',
    mode: 'access: pull',
    statements: [{ grant: 'read repos', place: 'repositories', reason: 'pulling images' }],
  },
  {
    action: 'build-push',
    mode: '',
    statements: [
      { grant: 'manage repos', place: 'repositories', reason: 'making the repository, pushing' },
    ],
  },
  {
    action: 'build-push',
    mode: 'one repository, which exists',
    statements: [
      { grant: 'inspect repos', place: 'repositories', reason: 'looking for the repository' },
      {
        grant: 'manage repos',
        place: 'repositories',
        where: "target.repo.name = 'shop'",
        reason: 'pushing',
      },
    ],
  },
  { action: 'ensure-network', mode: 'mode: plan', statements: plan },
  {
    action: 'ensure-network',
    mode: 'network-mode: security-list',
    statements: [...plan, updateLists],
  },
  { action: 'ensure-network', mode: 'network-mode: nsg', statements: [...plan, updateGroups] },
  {
    action: 'ensure-network',
    mode: 'create-groups',
    statements: [...plan, manageGroups, attachToVcn],
  },
  {
    action: 'ensure-network',
    mode: 'attach-groups',
    statements: [...readWithPool, useGroups, updateGroups, ...changePool],
  },
  {
    action: 'ensure-network',
    mode: 'create',
    statements: [
      { grant: 'manage virtual-network-family', place: 'network', reason: 'making the network' },
    ],
  },
  {
    action: 'ensure-network',
    mode: 'create, flow-logs',
    statements: [
      { grant: 'manage virtual-network-family', place: 'network', reason: 'making the network' },
      { grant: 'manage log-groups', place: 'network', reason: 'making the flow logs' },
    ],
  },
  {
    action: 'ensure-node-pool',
    mode: '',
    statements: [...readWithPool, ...changePool, availabilityDomains],
  },
  {
    action: 'ensure-node-pool',
    mode: 'with groups',
    statements: [...readWithPool, useGroups, ...changePool, availabilityDomains],
  },
  {
    action: 'drift-check',
    mode: 'without deploy',
    statements: [
      readClusters,
      { grant: 'read cluster-virtualnode-pools', place: 'cluster', reason: 'comparing the pool' },
      readNetwork,
      useGroups,
      { grant: 'inspect repos', place: 'repositories', reason: 'looking for the repository' },
    ],
  },
  {
    action: 'root',
    mode: 'ensure-network, ensure-node-pool',
    statements: [...readWithPool, useGroups, updateLists, ...changePool, availabilityDomains],
  },
]
