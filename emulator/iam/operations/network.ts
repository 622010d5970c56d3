import {
  bodyOf,
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
  targetsOf,
} from '../requirement.ts'
import { current, idsOf, routes, subnet } from './attachments.ts'

/** The VCN in the body, and that of the resource of the path. */
const vcnNamed = inBody('vcns', 'vcnId')
const vcnOf =
  (collection: string): Place =>
  ({ context, request }) =>
    targetsOf([find(context, 'vcns', find(context, collection, request.params['id'])?.['vcnId'])])

interface Kind {
  readonly name: string
  readonly plural: string
  readonly collection: string
  /** The prefix of the permissions. */
  readonly prefix: string
}

/** Returns the five operations of a resource in a VCN, each with its minimum rights. */
const lifecycle = ({ name, plural, collection, prefix }: Kind): Record<string, Need[]> => {
  const one = inPath(collection)
  return {
    [`List${plural}`]: [need(`${prefix}_READ`, queried)],
    [`Get${name}`]: [need(`${prefix}_READ`, one)],
    [`Create${name}`]: [need(`${prefix}_CREATE`, given), need('VCN_ATTACH', vcnNamed)],
    [`Update${name}`]: [need(`${prefix}_UPDATE`, one)],
    [`Delete${name}`]: [need(`${prefix}_DELETE`, one), need('VCN_DETACH', vcnOf(collection))],
  }
}

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

/** The groups that rules name as their peers, each judged in its own compartment (i). */
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

const filter = inPath('captureFilters')

const address = inPath('privateIps')
const vnicOfAddress: Place = (call) =>
  targetsOf([find(call.context, 'vnics', current(call, 'privateIps')?.['vnicId'])])
const subnetOfAddress: Place = (call) =>
  targetsOf([find(call.context, 'subnets', current(call, 'privateIps')?.['subnetId'])])

/** A list of addresses names a subnet or a VNIC. */
const addressesAsked: Place = ({ context, request }) =>
  targetsOf([
    find(context, 'subnets', request.query.get('subnetId')),
    find(context, 'vnics', request.query.get('vnicId')),
  ])

/** The subnet of a new address: named directly, or that of the VNIC. */
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
  CreateSubnet: [...(subnets['CreateSubnet'] ?? []), ...subnet.attached],
  UpdateSubnet: [...(subnets['UpdateSubnet'] ?? []), ...subnet.changed],
  DeleteSubnet: [...(subnets['DeleteSubnet'] ?? []), ...subnet.detached],
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
  // (i) Oracle documents the verb `use`, but not the permission's name.
  ListNetworkSecurityGroupVnics: [need('NETWORK_SECURITY_GROUP_LIST_MEMBERS', group)],
  ...tables,
  CreateRouteTable: [...(tables['CreateRouteTable'] ?? []), ...routes.added],
  UpdateRouteTable: [...(tables['UpdateRouteTable'] ?? []), ...routes.added, ...routes.removed],
  DeleteRouteTable: [...(tables['DeleteRouteTable'] ?? []), ...routes.gone],
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
  // A filter is in no VCN, so VCN_ATTACH is judged in its compartment (i).
  ListCaptureFilters: [need('CAPTURE_FILTER_READ', queried)],
  GetCaptureFilter: [need('CAPTURE_FILTER_READ', filter)],
  CreateCaptureFilter: needs(given, 'CAPTURE_FILTER_CREATE', 'VCN_ATTACH'),
  UpdateCaptureFilter: [need('CAPTURE_FILTER_UPDATE', filter)],
  DeleteCaptureFilter: needs(filter, 'CAPTURE_FILTER_DELETE', 'VCN_DETACH'),
  // (?) Not in any table, and without a compartment.
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
