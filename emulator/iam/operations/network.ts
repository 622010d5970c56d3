import {
  bodyOf,
  type Call,
  find,
  given,
  inBody,
  inPath,
  type Need,
  need,
  needs,
  type Place,
  queried,
  type Requirements,
  type Resource,
  targetsOf,
} from '../requirement.ts'

/** The VCN that the body names, and that in which the resource of the path lies. */
const vcnNamed = inBody('vcns', 'vcnId')
const vcnOf =
  (collection: string): Place =>
  ({ context, request }) =>
    targetsOf([find(context, 'vcns', find(context, collection, request.params['id'])?.['vcnId'])])

interface Kind {
  readonly name: string
  readonly plural: string
  readonly collection: string
  /** Of the permissions. */
  readonly prefix: string
}

/** The five operations of what lies in a VCN, each with what it needs at the least. */
function lifecycle({ name, plural, collection, prefix }: Kind): Record<string, Need[]> {
  const one = inPath(collection)
  return {
    [`List${plural}`]: [need(`${prefix}_READ`, queried)],
    [`Get${name}`]: [need(`${prefix}_READ`, one)],
    [`Create${name}`]: [need(`${prefix}_CREATE`, given), need('VCN_ATTACH', vcnNamed)],
    [`Update${name}`]: [need(`${prefix}_UPDATE`, one)],
    [`Delete${name}`]: [need(`${prefix}_DELETE`, one), need('VCN_DETACH', vcnOf(collection))],
  }
}

const current = ({ context, request }: Call, collection: string): Resource | undefined =>
  find(context, collection, request.params['id'])

/** What a subnet refers to: field, collection, prefix, and the VCN's default for it (i). */
const references = [
  ['routeTableId', 'routeTables', 'ROUTE_TABLE', 'defaultRouteTableId'],
  ['securityListIds', 'securityLists', 'SECURITY_LIST', 'defaultSecurityListId'],
  ['dhcpOptionsId', 'dhcps', 'DHCP', 'defaultDhcpOptionsId'],
] as const

type Ids = readonly unknown[]
const idsOf = (value: unknown): Ids => [value ?? []].flat()
const without = (ids: Ids, others: Ids): Ids => ids.filter((id) => !others.includes(id))

const attachedBySubnet = references.map(([field, collection, prefix, fallback]) =>
  need(`${prefix}_ATTACH`, ({ context, request }) => {
    const body = bodyOf(request)
    const vcn = find(context, 'vcns', body['vcnId'])
    const ids = idsOf(body[field] ?? vcn?.[fallback])
    return targetsOf(ids.map((id) => find(context, collection, id)))
  }),
)

/** An update attaches what it adds and detaches what it takes away. */
const changedBySubnet = references.flatMap(([field, collection, prefix]) => {
  const place =
    (pick: (before: Ids, after: Ids) => Ids): Place =>
    (call) => {
      const before = idsOf(current(call, 'subnets')?.[field])
      const after = idsOf(bodyOf(call.request)[field] ?? before)
      return targetsOf(pick(before, after).map((id) => find(call.context, collection, id)))
    }
  return [
    need(
      `${prefix}_ATTACH`,
      place((before, after) => without(after, before)),
    ),
    need(
      `${prefix}_DETACH`,
      place((before, after) => without(before, after)),
    ),
  ]
})

const detachedBySubnet = references.map(([field, collection, prefix]) =>
  need(`${prefix}_DETACH`, (call) =>
    targetsOf(
      idsOf(current(call, 'subnets')?.[field]).map((id) => find(call.context, collection, id)),
    ),
  ),
)

const gateways = [
  ['internetGateways', 'INTERNET_GATEWAY'],
  ['natGateways', 'NAT_GATEWAY'],
  ['serviceGateways', 'SERVICE_GATEWAY'],
] as const

const goalsOf = (rules: unknown): Ids =>
  (idsOf(rules) as { networkEntityId?: unknown }[]).map((rule) => rule?.networkEntityId)

/** Rights at the gateways that routes lead to. */
const routed = (suffix: 'ATTACH' | 'DETACH', pick: (before: Ids, after: Ids) => Ids): Need[] =>
  gateways.map(([collection, prefix]) =>
    need(`${prefix}_${suffix}`, (call) => {
      const before = goalsOf(current(call, 'routeTables')?.['routeRules'])
      const given = bodyOf(call.request)['routeRules']
      const after = given === undefined ? before : goalsOf(given)
      return targetsOf(pick(before, after).map((id) => find(call.context, collection, id)))
    }),
  )

const added = routed('ATTACH', (before, after) => without(after, before))
const removed = routed('DETACH', (before, after) => without(before, after))
const allRemoved = routed('DETACH', (before) => before)

const subnets = lifecycle({
  name: 'Subnet',
  plural: 'Subnets',
  collection: 'subnets',
  prefix: 'SUBNET',
})
const tables = lifecycle({
  name: 'RouteTable',
  plural: 'RouteTables',
  collection: 'routeTables',
  prefix: 'ROUTE_TABLE',
})
const nats = lifecycle({
  name: 'NatGateway',
  plural: 'NatGateways',
  collection: 'natGateways',
  prefix: 'NAT_GATEWAY',
})
const services = lifecycle({
  name: 'ServiceGateway',
  plural: 'ServiceGateways',
  collection: 'serviceGateways',
  prefix: 'SERVICE_GATEWAY',
})
const groups = lifecycle({
  name: 'NetworkSecurityGroup',
  plural: 'NetworkSecurityGroups',
  collection: 'networkSecurityGroups',
  prefix: 'NETWORK_SECURITY_GROUP',
})

/** A list by VCN alone is judged in the VCN's compartment (i). */
const queriedOrOfVcn: Place = (call) => {
  const asked = queried(call)
  const { context, request } = call
  return asked.length > 0 ? asked : targetsOf([find(context, 'vcns', request.query.get('vcnId'))])
}

/** The groups that rules name as their peers; judged where each lies (i). */
const peers: Place = ({ context, request }) => {
  const rules = idsOf(bodyOf(request)['securityRules']) as Readonly<Record<string, unknown>>[]
  const ids = rules.flatMap((rule) => [rule?.['source'], rule?.['destination']])
  return targetsOf(ids.map((id) => find(context, 'networkSecurityGroups', id)))
}

const group = inPath('networkSecurityGroups')
const changedRules = [
  need('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES', group),
  need('NETWORK_SECURITY_GROUP_INSPECT', peers),
]

const address = inPath('privateIps')
const vnicOfAddress: Place = (call) =>
  targetsOf([find(call.context, 'vnics', current(call, 'privateIps')?.['vnicId'])])
const subnetOfAddress: Place = (call) =>
  targetsOf([find(call.context, 'subnets', current(call, 'privateIps')?.['subnetId'])])

/** A list of addresses is by subnet or by VNIC. */
const addressesAsked: Place = ({ context, request }) =>
  targetsOf([
    find(context, 'subnets', request.query.get('subnetId')),
    find(context, 'vnics', request.query.get('vnicId')),
  ])

/** The subnet of a new address: named itself, or that of the VNIC. */
const subnetOfNewAddress: Place = ({ context, request }) => {
  const { vnicId, subnetId } = bodyOf(request)
  const vnic = find(context, 'vnics', vnicId)
  return targetsOf([find(context, 'subnets', vnic?.['subnetId'] ?? subnetId)])
}

/** Networking, `/20160918`. Source: OCI, Details for the Core Services (2025-01-23). */
export const networkNeeds: Requirements = {
  ListVcns: [need('VCN_READ', queried)],
  GetVcn: [need('VCN_READ', inPath('vcns'))],
  CreateVcn: [need('VCN_CREATE', given)],
  UpdateVcn: [need('VCN_UPDATE', inPath('vcns'))],
  DeleteVcn: [need('VCN_DELETE', inPath('vcns'))],
  ...subnets,
  CreateSubnet: [...(subnets['CreateSubnet'] ?? []), ...attachedBySubnet],
  UpdateSubnet: [...(subnets['UpdateSubnet'] ?? []), ...changedBySubnet],
  DeleteSubnet: [...(subnets['DeleteSubnet'] ?? []), ...detachedBySubnet],
  ...lifecycle({
    name: 'SecurityList',
    plural: 'SecurityLists',
    collection: 'securityLists',
    prefix: 'SECURITY_LIST',
  }),
  ...groups,
  ListNetworkSecurityGroups: [need('NETWORK_SECURITY_GROUP_READ', queriedOrOfVcn)],
  ListNetworkSecurityGroupSecurityRules: [
    need('NETWORK_SECURITY_GROUP_LIST_SECURITY_RULES', group),
  ],
  AddNetworkSecurityGroupSecurityRules: changedRules,
  UpdateNetworkSecurityGroupSecurityRules: changedRules,
  RemoveNetworkSecurityGroupSecurityRules: [
    need('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES', group),
  ],
  // (i) The permission's name is not said, the verb `use` is.
  ListNetworkSecurityGroupVnics: [need('NETWORK_SECURITY_GROUP_LIST_MEMBERS', group)],
  ...tables,
  CreateRouteTable: [...(tables['CreateRouteTable'] ?? []), ...added],
  UpdateRouteTable: [...(tables['UpdateRouteTable'] ?? []), ...added, ...removed],
  DeleteRouteTable: [...(tables['DeleteRouteTable'] ?? []), ...allRemoved],
  ...lifecycle({
    name: 'InternetGateway',
    plural: 'InternetGateways',
    collection: 'internetGateways',
    prefix: 'INTERNET_GATEWAY',
  }),
  ...nats,
  CreateNatGateway: [...(nats['CreateNatGateway'] ?? []), need('VCN_READ', vcnNamed)],
  DeleteNatGateway: [...(nats['DeleteNatGateway'] ?? []), need('VCN_READ', vcnOf('natGateways'))],
  ...services,
  CreateServiceGateway: [...(services['CreateServiceGateway'] ?? []), need('VCN_READ', vcnNamed)],
  DeleteServiceGateway: [
    ...(services['DeleteServiceGateway'] ?? []),
    need('VCN_READ', vcnOf('serviceGateways')),
  ],
  ...lifecycle({
    name: 'DhcpOptions',
    plural: 'DhcpOptions',
    collection: 'dhcps',
    prefix: 'DHCP',
  }),
  // (?) In no table, and without a compartment.
  ListServices: 'signed-in',
  GetService: 'signed-in',
  ListPrivateIps: [need('PRIVATE_IP_READ', addressesAsked)],
  GetPrivateIp: [need('PRIVATE_IP_READ', address)],
  CreatePrivateIp: [
    ...needs(subnetOfNewAddress, 'PRIVATE_IP_CREATE', 'PRIVATE_IP_ASSIGN', 'SUBNET_ATTACH'),
    need('VNIC_ASSIGN', inBody('vnics', 'vnicId')),
  ],
  UpdatePrivateIp: [
    need('PRIVATE_IP_UPDATE', address),
    ...needs(vnicOfAddress, 'VNIC_ASSIGN', 'VNIC_UNASSIGN'),
  ],
  DeletePrivateIp: [
    ...needs(address, 'PRIVATE_IP_DELETE', 'PRIVATE_IP_UNASSIGN'),
    need('VNIC_UNASSIGN', vnicOfAddress),
    need('SUBNET_DETACH', subnetOfAddress),
  ],
  GetVnic: [need('VNIC_READ', inPath('vnics'))],
  // In the subnet's compartment (i).
  GetSubnetIpInventory: [need('IPAM_READ', inPath('subnets'))],
  GetSubnetCidrUtilization: [need('IPAM_READ', inPath('subnets'))],
}
