/** The compartment in which a statement has to apply; `root` is the tenancy's. */
export type PolicyPlace = 'cluster' | 'network' | 'repositories' | 'root'

/** One statement for the group that deploys. */
export interface PolicyStatement {
  /** E.g. `manage repos`. */
  readonly grant: string
  readonly place: PolicyPlace
  /** The part of the grant that is needed. */
  readonly where?: string
  readonly reason: string
  /** Optional: a step continues without it with a warning, or needs it in some cases only. */
  readonly optional?: string
}

const permission = <P extends string>(name: P) => `request.permission = '${name}'` as const

/** Every statement that an action may need, once; which needs which is in `policyLists`. */
export const statements = {
  useClusters: {
    grant: 'use clusters',
    place: 'cluster',
    reason: 'kubeconfig, tokens for the Kubernetes API',
  },
  seeNodes: {
    grant: 'use clusters',
    place: 'cluster',
    reason:
      'reading the cluster, and waiting for its Kubernetes nodes (with "read clusters" alone, whether they are Ready is not known)',
  },
  readClusters: { grant: 'read clusters', place: 'cluster', reason: 'reading the cluster' },
  manageClusters: {
    grant: 'manage clusters',
    place: 'cluster',
    reason: 'making and changing the cluster',
  },
  followCluster: {
    grant: 'read cluster-work-requests',
    place: 'cluster',
    reason: 'following the change of the cluster',
  },
  followPools: {
    grant: 'read cluster-node-pools',
    place: 'cluster',
    reason: 'following the change of the cluster',
  },
  endpointSubnets: { grant: 'use subnets', place: 'network', reason: 'making the cluster' },
  endpointVnics: { grant: 'manage vnics', place: 'network', reason: 'making the cluster' },
  endpointGroups: {
    grant: 'use network-security-groups',
    place: 'network',
    reason: 'putting the endpoint into groups',
  },
  readPools: {
    grant: 'read cluster-virtualnode-pools',
    place: 'cluster',
    reason: 'the groups of the pools',
    optional: 'their groups count as not attached',
  },
  comparePools: {
    grant: 'read cluster-virtualnode-pools',
    place: 'cluster',
    reason: 'comparing the pool',
  },
  managePools: {
    grant: 'manage cluster-virtualnode-pools',
    place: 'cluster',
    reason: 'making and changing the pool',
  },
  managePoolsOfSubnets: {
    grant: 'manage cluster-virtualnode-pools',
    place: 'network',
    reason: 'making and changing a pool whose subnets are here',
  },
  readNodePools: {
    grant: 'read cluster-node-pools',
    place: 'cluster',
    reason: 'following its work request',
  },
  readWorkRequests: {
    grant: 'read cluster-work-requests',
    place: 'cluster',
    reason: 'following its work request',
  },
  readNetwork: {
    grant: 'read virtual-network-family',
    place: 'network',
    reason: 'reading subnets, rules and routes',
  },
  manageNetwork: {
    grant: 'manage virtual-network-family',
    place: 'network',
    reason: 'making the network',
  },
  useSubnets: { grant: 'use subnets', place: 'network', reason: 'making and changing the pool' },
  manageVnics: { grant: 'manage vnics', place: 'network', reason: 'making and changing the pool' },
  useGroups: {
    grant: 'use network-security-groups',
    place: 'network',
    reason: 'reading the rules of groups, putting pools into groups',
  },
  updateLists: {
    grant: 'manage security-lists',
    place: 'network',
    where: permission('SECURITY_LIST_UPDATE'),
    reason: 'adding rules to security lists',
  },
  updateGroups: {
    grant: 'manage network-security-groups',
    place: 'network',
    where: permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES'),
    reason: 'adding rules to groups',
  },
  manageGroups: {
    grant: 'manage network-security-groups',
    place: 'network',
    where: `any {${permission('NETWORK_SECURITY_GROUP_CREATE')}, ${permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES')}}`,
    reason: 'making groups, and adding rules to them',
  },
  attachToVcn: {
    grant: 'manage vcns',
    place: 'network',
    where: permission('VCN_ATTACH'),
    reason: 'making groups or a capture filter in the VCN',
  },
  readFlowLogs: {
    grant: 'read log-groups',
    place: 'network',
    reason: 'looking for the flow logs of subnets',
  },
  manageFlowLogs: { grant: 'manage log-groups', place: 'network', reason: 'making the flow logs' },
  updateSubnets: {
    grant: 'manage subnets',
    place: 'network',
    where: permission('SUBNET_UPDATE'),
    reason: 'recording the traffic of subnets',
  },
  manageFilters: {
    grant: 'manage capture-filters',
    place: 'network',
    reason: 'making the filter of what is recorded',
  },
  pull: { grant: 'read repos', place: 'repositories', reason: 'pulling images' },
  push: { grant: 'manage repos', place: 'repositories', reason: 'pushing images' },
  build: {
    grant: 'manage repos',
    place: 'repositories',
    reason: 'making the repository, pushing',
  },
  findRepository: {
    grant: 'inspect repos',
    place: 'repositories',
    reason: 'looking for the repository',
  },
  pushToOne: {
    grant: 'manage repos',
    place: 'repositories',
    where: "target.repo.name = 'shop'",
    reason: 'pushing',
  },
  readScans: {
    grant: 'read container-scan-results',
    place: 'repositories',
    reason: 'waiting for the vulnerability scan, in the compartment of the scan target',
  },
  readBalancers: {
    grant: 'read load-balancers',
    place: 'cluster',
    reason: 'comparing the load balancers of Services',
    optional: 'load balancers are not compared',
  },
  readNetworkBalancers: {
    grant: 'read network-load-balancers',
    place: 'cluster',
    reason: 'comparing the load balancers of Services',
    optional: 'load balancers are not compared',
  },
  useBastion: {
    grant: 'use bastion',
    place: 'network',
    reason: 'making a session on the bastion, in its compartment',
  },
  manageSessions: {
    grant: 'manage bastion-session',
    place: 'network',
    reason: 'the session that the tunnel goes through',
  },
  availabilityDomains: {
    grant: 'inspect compartments',
    place: 'root',
    reason: 'availability domains',
  },
} as const satisfies Readonly<Record<string, PolicyStatement>>

/**
 * On no list, since none is required: the first lets a run warn of limits before it reaches them.
 */
type SideGrant = 'inspect resource-availability' | 'inspect tenancies' | 'inspect users'

/** The grants that a hint may recommend: only those among the statements. */
export type Grant = (typeof statements)[keyof typeof statements]['grant'] | SideGrant

/** Returns the IAM statements that give a group what a call needs, one per line. */
export const grantOf = (grants: Grant | readonly Grant[]): string =>
  [grants]
    .flat()
    .map((grant) => `\n  Allow group '<group>' to ${grant} in compartment <compartment>`)
    .join('')
