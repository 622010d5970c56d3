/** The verbs; each includes everything that the previous ones grant. */
export const VERBS = ['inspect', 'read', 'use', 'manage'] as const
export type Verb = (typeof VERBS)[number]

/** What each verb adds to the previous one; `_X` gets the prefix, other words are complete. */
type Row = readonly [prefix: string, inspect: string, read: string, use: string, manage: string]

const PART = '_ATTACH _DETACH _UPDATE _CREATE _DELETE _MOVE'

/** Source: OCI, Details for Kubernetes Engine (2024-08-13). */
const cluster: Readonly<Record<string, Row>> = {
  clusters: ['CLUSTER', '_INSPECT', '_READ', '_USE', '_CREATE _DELETE _UPDATE _MANAGE _JOIN'],
  'cluster-node-pools': ['CLUSTER_NODE_POOL', '_INSPECT', '_READ', '', '_CREATE _DELETE _UPDATE'],
  'cluster-virtualnode-pools': [
    'CLUSTER_VIRTUAL_NODE_POOL',
    '_INSPECT',
    '_READ',
    '',
    '_CREATE _UPDATE _DELETE',
  ],
  'cluster-pod-shapes': ['CLUSTER_VIRTUAL_NODE_POOL', '_INSPECT', '', '', ''],
  'cluster-work-requests': ['CLUSTER_WORK_REQUEST', '_INSPECT', '_READ', '', '_DELETE'],
  'cluster-workload-mappings': [
    'CLUSTER_WORKLOAD_MAPPING',
    '_INSPECT',
    '_READ',
    '_UPDATE CLUSTER_WORKLOAD_COMPARTMENT_BIND CLUSTER_WORKLOAD_COMPARTMENT_UNBIND',
    '_CREATE _DELETE',
  ],
}

/**
 * Source: OCI, Details for the Core Services (2025-01-23); types that are not used here are left
 * out.
 */
const network: Readonly<Record<string, Row>> = {
  vcns: ['VCN', '_READ', '', '', PART],
  subnets: ['SUBNET', '_READ', '', '_ATTACH _DETACH', '_CREATE _UPDATE _DELETE _MOVE'],
  'route-tables': ['ROUTE_TABLE', '_READ', '', '', PART],
  'security-lists': ['SECURITY_LIST', '_READ', '', '', PART],
  'dhcp-options': ['DHCP', '_READ', '', '', PART],
  'network-security-groups': [
    'NETWORK_SECURITY_GROUP',
    '_INSPECT',
    '_READ',
    '_LIST_SECURITY_RULES _LIST_MEMBERS _UPDATE_MEMBERS',
    '_UPDATE _CREATE _DELETE _MOVE _UPDATE_SECURITY_RULES',
  ],
  'internet-gateways': ['INTERNET_GATEWAY', '_READ', '', '', PART],
  'nat-gateways': ['NAT_GATEWAY', '', '_READ', '_ATTACH _DETACH', '_UPDATE _CREATE _DELETE _MOVE'],
  'service-gateways': [
    'SERVICE_GATEWAY',
    '_READ',
    '',
    '_ATTACH _DETACH',
    '_UPDATE _CREATE _DELETE _ADD_SERVICE _DELETE_SERVICE _MOVE',
  ],
  'private-ips': [
    'PRIVATE_IP',
    '_READ',
    '',
    '_UPDATE _ASSIGN _UNASSIGN _CREATE _DELETE _ASSIGN_PUBLIC_IP _UNASSIGN_PUBLIC_IP',
    '_ROUTE_TABLE_ATTACH _ROUTE_TABLE_DETACH',
  ],
  'public-ips': [
    'PUBLIC_IP',
    '',
    '_READ',
    '_ASSIGN_PRIVATE_IP _UNASSIGN_PRIVATE_IP',
    '_UPDATE _CREATE _DELETE',
  ],
  // (i) VNIC_ASSIGN and VNIC_UNASSIGN are in no row; "use vnics" is documented as sufficient for
  // private IPs.
  vnics: [
    'VNIC',
    '_READ',
    '',
    '_ATTACH _DETACH _CREATE _DELETE _UPDATE _ASSIGN _UNASSIGN _ASSOCIATE_NETWORK_SECURITY_GROUP _DISASSOCIATE_NETWORK_SECURITY_GROUP',
    '',
  ],
  'vnic-attachments': ['VNIC_ATTACHMENT', '_READ', '', '', ''],
  // (i) The columns: the names are documented, but not which verb grants each.
  'capture-filters': [
    'CAPTURE_FILTER',
    '',
    '_READ',
    '_ATTACH _DETACH',
    '_UPDATE _CREATE _DELETE _MOVE',
  ],
  ipam: ['IPAM', '_READ', '', '', ''],
}

/** Source: OCI, Details for IAM without Identity Domains (2024-06-06). */
const identity: Readonly<Record<string, Row>> = {
  compartments: ['COMPARTMENT', '_INSPECT', '', '_UPDATE', '_CREATE _DELETE _RECOVER'],
  tenancies: ['TENANCY', '_INSPECT', '', '_UPDATE', ''],
  users: [
    'USER',
    '_INSPECT',
    '_READ',
    '_UPDATE',
    '_CREATE _DELETE _UNBLOCK _APIKEY_ADD _APIKEY_REMOVE _AUTHTOKEN_SET _AUTHTOKEN_RESET _AUTHTOKEN_REMOVE',
  ],
  groups: ['GROUP', '_INSPECT', '', '_UPDATE', '_CREATE _DELETE'],
  'dynamic-groups': ['DYNAMIC_GROUP', '_INSPECT', '', '_UPDATE', '_CREATE _DELETE'],
  policies: ['POLICY', '_READ', '', '', '_UPDATE _CREATE _DELETE'],
}

/** Sources: OCI, Details for Registry, Object Storage, Logging, Load Balancing. */
const others: Readonly<Record<string, Row>> = {
  repos: ['REPOSITORY', '_INSPECT', '_READ', '', '_CREATE _DELETE _UPDATE _MANAGE'],
  // (i) Named after VSS_CONTAINERSCANTARGET_INSPECT.
  'container-scan-results': ['VSS_CONTAINERSCANRESULT', '_INSPECT', '_READ', '', '_DELETE _MOVE'],
  'objectstorage-namespaces': ['OBJECTSTORAGE_NAMESPACE', '', '', '', '_READ _UPDATE'],
  'resource-availability': ['RESOURCE_AVAILABILITY', '_INSPECT', '_READ', '', ''],
  'log-groups': ['LOG_GROUP', '_INSPECT', '_READ', '_UPDATE', '_CREATE _DELETE'],
  'log-content': ['LOG_CONTENT', '', '_READ', '_PUSH', ''],
  'load-balancers': ['LOAD_BALANCER', '_INSPECT', '_READ', '_UPDATE _MOVE', '_CREATE _DELETE'],
  'network-load-balancers': [
    'NETWORK_LOAD_BALANCER',
    '_INSPECT',
    '_READ',
    '_UPDATE',
    '_CREATE _DELETE _MOVE',
  ],
}

/** Source: OCI, Bastion IAM Policies; (i) the columns of sessions. */
const bastion: Readonly<Record<string, Row>> = {
  bastion: ['BASTION', '_INSPECT', '_READ', '_USE', '_CREATE _UPDATE _DELETE _MOVE'],
  'bastion-session': ['BASTION_SESSION', '_INSPECT', '_READ', '_UPDATE', '_CREATE _DELETE'],
}

/**
 * Source: OCI, Details for the Vault Service (2025-02-20); keys are left out, as nothing here uses
 * them.
 */
const secrets: Readonly<Record<string, Row>> = {
  secrets: ['SECRET', '_INSPECT', '_READ', '_UPDATE _ROTATE', '_CREATE _DELETE _MOVE'],
  'secret-versions': ['SECRET_VERSION', '_INSPECT', '_READ', '', '_DELETE'],
  'secret-bundles': ['SECRET_BUNDLE', '_INSPECT', '_READ', '', ''],
}

/** From the same page. */
const vaults: Readonly<Record<string, Row>> = {
  vaults: [
    'VAULT',
    '_INSPECT',
    '_READ',
    '_CREATE_KEY _IMPORT_KEY _CREATE_SECRET',
    '_CREATE _UPDATE _DELETE _MOVE _BACKUP _RESTORE',
  ],
}

const types: Readonly<Record<string, Row>> = {
  ...cluster,
  ...network,
  ...identity,
  ...others,
  ...bastion,
  ...secrets,
  ...vaults,
}

const families: Readonly<Record<string, readonly string[]>> = {
  'cluster-family': Object.keys(cluster),
  'virtual-network-family': Object.keys(network),
  'bastion-family': Object.keys(bastion),
  'secret-family': Object.keys(secrets),
  'logging-family': ['log-groups', 'log-content'],
  'all-resources': Object.keys(types),
}

/**
 * Returns the permissions that a verb grants on a resource-type or family; undefined for an unknown
 * one.
 */
export const permissionsOf = (verb: Verb, resource: string): string[] | undefined => {
  const name = resource.toLowerCase()
  const members = families[name] ?? (types[name] ? [name] : undefined)
  return members && [...new Set(members.flatMap((member) => permissionsOfType(verb, member)))]
}

const permissionsOfType = (verb: Verb, type: string): string[] => {
  const [prefix = '', ...columns] = types[type] ?? []
  const words = columns.slice(0, VERBS.indexOf(verb) + 1).flatMap((column) => column.split(' '))
  return words.filter(Boolean).map((word) => (word.startsWith('_') ? prefix + word : word))
}

/** Every permission that some verb grants. */
export const knownPermissions: ReadonlySet<string> = new Set(
  permissionsOf('manage', 'all-resources'),
)
