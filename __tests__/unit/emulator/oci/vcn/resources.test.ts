import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  attachVnic,
  detachVnic,
  freeAddresses,
} from '../../../../../emulator/oci/vcn/address-space.ts'
import type { Subnet, Vcn } from '../../../../../emulator/oci/vcn/resources.ts'
import { type VcnClient, vcnClient } from './vcn-client.ts'

interface Item {
  id: string
}

let client: VcnClient
let vcn: Vcn
let shared: { compartmentId: string; vcnId: string }

beforeEach(() => {
  client = vcnClient()
  const { compartmentId } = client
  vcn = client.body<Vcn>('POST /vcns', {
    compartmentId,
    cidrBlock: '10.0.0.0/16',
    displayName: 'shop',
    dnsLabel: 'shop',
  })
  shared = { compartmentId, vcnId: vcn.id }
})

const makeSubnet = (details: object = {}): Subnet =>
  client.body<Subnet>('POST /subnets', { ...shared, cidrBlock: '10.0.10.0/24', ...details })
const make = (path: string, details: object = {}): string =>
  client.body<Item>(`POST /${path}`, { ...shared, ...details }).id

describe('VCNs', () => {
  test('are born with a route table, a security list and DHCP options', () => {
    const list = client.body<object>(`GET /securityLists/${vcn.defaultSecurityListId}`)
    expect(list).toMatchObject({ displayName: 'Default Security List for shop', vcnId: vcn.id })
    expect(client.body(`GET /routeTables/${vcn.defaultRouteTableId}`)).toMatchObject({
      routeRules: [],
    })
    expect(client.body(`GET /dhcps/${vcn.defaultDhcpOptionsId}`)).toMatchObject({
      options: [{ type: 'DomainNameServer', serverType: 'VcnLocalPlusInternet' }],
    })
    expect(vcn).toMatchObject({ cidrBlocks: ['10.0.0.0/16'], vcnDomainName: 'shop.oraclevcn.com' })
  })

  test('go with their defaults, once nothing else is in them', () => {
    const subnet = makeSubnet()
    const remove = () => client.call(`DELETE /vcns/${vcn.id}`)
    expect(remove).toThrow(
      expect.objectContaining({
        status: 409,
        code: 'Conflict',
        message: expect.stringContaining(subnet.id),
      }),
    )
    client.call(`DELETE /subnets/${subnet.id}`)
    expect(remove().status).toBe(204)
    expect(client.context.store.collection('securityLists').list()).toEqual([])
    expect(remove).toThrow(expect.objectContaining({ status: 404 }))
  })

  test.each([
    ['no block', {}, /cidrBlock/],
    ['a block that is too large', { cidrBlock: '10.0.0.0/8' }, /between 16 and 30/],
    ['blocks that overlap', { cidrBlocks: ['10.0.0.0/16', '10.0.4.0/24'] }, /overlaps/],
    ['an unknown compartment', { compartmentId: 'ocid1.x', cidrBlock: '10.0.0.0/16' }, /not found/],
  ])('refuse %s', (_name, part, message) => {
    const { compartmentId } = client
    expect(() => client.call('POST /vcns', { compartmentId, ...part })).toThrow(message)
  })
})

describe('subnets', () => {
  test('take the defaults of the VCN, and are regional and public', () => {
    expect(makeSubnet({ dnsLabel: 'nodes' })).toMatchObject({
      availabilityDomain: null,
      cidrBlock: '10.0.10.0/24',
      ipv4CidrBlocks: ['10.0.10.0/24'],
      dhcpOptionsId: vcn.defaultDhcpOptionsId,
      routeTableId: vcn.defaultRouteTableId,
      securityListIds: [vcn.defaultSecurityListId],
      prohibitInternetIngress: false,
      prohibitPublicIpOnVnic: false,
      virtualRouterIp: '10.0.10.1',
      subnetDomainName: 'nodes.shop.oraclevcn.com',
      lifecycleState: 'AVAILABLE',
    })
  })

  test.each([
    ['outside of the VCN', { cidrBlock: '10.1.0.0/24' }, /not within/],
    ['larger than the VCN', { cidrBlock: '10.0.0.0/15' }, /between 16 and 30/],
    ['overlapping another', { cidrBlock: '10.0.4.0/22' }, /overlaps with this CIDR/],
    ['that is none', { cidrBlock: '10.0.8.0/19' }, /network IP 10.0.0.0/],
    ['not at all', { cidrBlock: undefined }, /cidrBlock must be given/],
    ['with six security lists', { securityListIds: Array(6).fill('x') }, /at most 5/],
    ['with an unknown list', { securityListIds: ['ocid1.securitylist.x'] }, /not found/],
    ['with an unknown route table', { routeTableId: 'ocid1.routetable.x' }, /not found/],
    [
      'with flags that differ',
      { prohibitInternetIngress: false, prohibitPublicIpOnVnic: true },
      /must be the same/,
    ],
  ])('refuse a block %s', (_name, part, message) => {
    client.call('POST /subnets', { ...shared, cidrBlock: '10.0.5.0/24' })
    expect(() => makeSubnet(part)).toThrow(message)
    expect(client.context.store.collection('subnets').list()).toHaveLength(1)
  })

  test('keep the lists and tables that they use', () => {
    const list = make('securityLists', { ingressSecurityRules: [], egressSecurityRules: [] })
    const table = make('routeTables', { routeRules: [] })
    const { id } = makeSubnet({ securityListIds: [list], routeTableId: table })
    for (const target of [`securityLists/${list}`, `routeTables/${table}`]) {
      expect(() => client.call(`DELETE /${target}`)).toThrow(`references the Subnet ${id}`)
    }
    client.call(`PUT /subnets/${id}`, {
      securityListIds: [vcn.defaultSecurityListId],
      routeTableId: vcn.defaultRouteTableId,
    })
    expect(client.call(`DELETE /securityLists/${list}`).status).toBe(204)
    expect(client.call(`DELETE /routeTables/${table}`).status).toBe(204)
  })
})

describe('lists', () => {
  test('filter by compartment, VCN, name and state, and page', () => {
    makeSubnet({ displayName: 'a' })
    makeSubnet({ displayName: 'b', cidrBlock: '10.0.11.0/24' })
    const { compartmentId } = client
    const names = (query: string) =>
      client
        .body<Subnet[]>(`GET /subnets?compartmentId=${compartmentId}${query}`)
        .map((one) => one.displayName)
    expect(names('')).toEqual(['a', 'b'])
    expect(names(`&vcnId=${vcn.id}&displayName=b`)).toEqual(['b'])
    expect(names('&vcnId=other')).toEqual([])
    expect(names('&lifecycleState=AVAILABLE')).toEqual(['a', 'b'])
    expect(names('&lifecycleState=TERMINATED')).toEqual([])
    expect(names('&sortBy=TIMECREATED')).toEqual(['b', 'a'])
    expect(names('&sortBy=DISPLAYNAME&sortOrder=DESC')).toEqual(['b', 'a'])
    const first = client.call(`GET /subnets?compartmentId=${compartmentId}&limit=1`)
    expect(names(`&limit=1&page=${first.headers?.['opc-next-page']}`)).toEqual(['b'])
  })

  test.each(['vcns', 'subnets', 'securityLists', 'routeTables', 'natGateways', 'dhcps'])(
    '%s need a compartment that is there',
    (path) => {
      expect(() => client.call(`GET /${path}`)).toThrow(/compartmentId/)
      expect(() => client.call(`GET /${path}?compartmentId=ocid1.x`)).toThrow(
        expect.objectContaining({ status: 404, code: 'NotAuthorizedOrNotFound' }),
      )
    },
  )
})

describe('gateways and routes', () => {
  test('a gateway stays as long as a route leads to it', () => {
    const nat = make('natGateways')
    const routeRules = [{ destination: '0.0.0.0/0', networkEntityId: nat }]
    const table = make('routeTables', { routeRules })
    expect(() => client.call(`DELETE /natGateways/${nat}`)).toThrow(`Route Table ${table}`)
    client.call(`PUT /routeTables/${table}`, { routeRules: [] })
    expect(client.call(`DELETE /natGateways/${nat}`).status).toBe(204)
  })

  test('a service route leads to a service gateway, and to it only', () => {
    const [service] =
      client.body<{ id: string; name: string; cidrBlock: string }[]>('GET /services')
    const gateway = make('serviceGateways', { services: [{ serviceId: service?.id }] })
    expect(client.body(`GET /serviceGateways/${gateway}`)).toMatchObject({
      services: [{ serviceId: service?.id, serviceName: service?.name }],
    })
    const nat = make('natGateways')
    const destination = service?.cidrBlock
    const rule = { destination, destinationType: 'SERVICE_CIDR_BLOCK', networkEntityId: gateway }
    expect(make('routeTables', { routeRules: [rule] })).toMatch(/^ocid1\.routetable\./)
    for (const wrong of [
      { ...rule, networkEntityId: nat },
      { destination: '0.0.0.0/0', networkEntityId: gateway },
      { ...rule, destination: 'all-iad-services' },
      { destination: '10.0.0.1/8', networkEntityId: nat },
    ]) {
      expect(() => make('routeTables', { routeRules: [wrong] })).toThrow(
        expect.objectContaining({ status: 400, code: 'InvalidParameter' }),
      )
    }
    const absent = { destination: '0.0.0.0/0', networkEntityId: 'ocid1.natgateway.x' }
    expect(() => make('routeTables', { routeRules: [absent] })).toThrow(/not found/)
  })

  test('a VCN has one internet gateway', () => {
    make('internetGateways', { isEnabled: true })
    expect(() => make('internetGateways', { isEnabled: true })).toThrow(
      expect.objectContaining({ code: 'LimitExceeded' }),
    )
  })
})

describe('addresses', () => {
  test('run out at three fewer than the block has', () => {
    const subnet = makeSubnet({ cidrBlock: '10.0.0.0/28' })
    const attach = (n: number) =>
      attachVnic(client.context, { subnetId: subnet.id, displayName: `pod-${n}` })
    const given = Array.from({ length: 13 }, (_, n) => attach(n))
    expect(given.map((one) => one.ipAddress).slice(0, 2)).toEqual(['10.0.0.2', '10.0.0.3'])
    expect(given.at(-1)?.ipAddress).toBe('10.0.0.14')
    expect(freeAddresses(client.context, subnet)).toBe(0)
    expect(() => attach(13)).toThrow(/no free private IP/)
    detachVnic(client.context, given[4]?.vnicId ?? '')
    expect(attach(14).ipAddress).toBe('10.0.0.6')
  })

  test('are listed, inventoried, and keep their subnet and group', () => {
    const subnet = makeSubnet()
    const group = make('networkSecurityGroups')
    const vnic = attachVnic(client.context, {
      subnetId: subnet.id,
      displayName: 'node',
      nsgIds: [group],
      resourceId: 'ocid1.virtualnode.x',
      ipAddress: '10.0.10.40',
    })
    expect(client.body(`GET /privateIps?subnetId=${subnet.id}`)).toMatchObject([
      { id: vnic.privateIpId, ipAddress: '10.0.10.40', vnicId: vnic.vnicId, isPrimary: true },
    ])
    expect(client.body(`GET /ipInventory/subnets/${subnet.id}`)).toMatchObject({
      count: 1,
      ipInventorySubnetResourceSummary: [{ ipAddress: '10.0.10.40', parentCidr: '10.0.10.0/24' }],
    })
    expect(client.body(`GET /ipInventory/subnets/${subnet.id}/cidrs`)).toMatchObject({
      ipInventoryCidrUtilizationSummary: [{ cidr: '10.0.10.0/24', utilization: 1.5625 }],
    })
    expect(client.body(`GET /networkSecurityGroups/${group}/vnics`)).toMatchObject([
      { vnicId: vnic.vnicId, resourceId: 'ocid1.virtualnode.x' },
    ])
    for (const target of [`subnets/${subnet.id}`, `networkSecurityGroups/${group}`]) {
      expect(() => client.call(`DELETE /${target}`)).toThrow(`VNIC ${vnic.vnicId}`)
    }
    detachVnic(client.context, vnic.vnicId)
    expect(client.call(`DELETE /subnets/${subnet.id}`).status).toBe(204)
  })

  test('of a VNIC can be more, by the API, and not twice the same', () => {
    const subnet = makeSubnet()
    const { vnicId } = attachVnic(client.context, { subnetId: subnet.id, displayName: 'node' })
    const second = client.body<Item>('POST /privateIps', { vnicId, ipAddress: '10.0.10.9' })
    expect(client.body(`GET /privateIps/${second.id}`)).toMatchObject({ isPrimary: false })
    for (const ipAddress of ['10.0.10.9', '10.0.10.0', '10.0.10.1', '10.0.10.255', '10.0.11.5']) {
      expect(() => client.call('POST /privateIps', { vnicId, ipAddress })).toThrow(/cannot be used/)
    }
    expect(client.call(`DELETE /privateIps/${second.id}`).status).toBe(204)
  })
})
