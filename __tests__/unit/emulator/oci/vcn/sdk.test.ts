import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { core } from './vcn-sdk-client.ts'

let sdk: Awaited<ReturnType<typeof core>>
beforeAll(async () => {
  sdk = await core()
}, 30_000)
afterAll(() => sdk.close())

const portRange = { destinationPortRange: { min: 30000, max: 32767 } }

test('reads the network as quick-create leaves it, page by page', async () => {
  const { client, network, compartmentId } = sdk
  const found: string[] = []
  let page: string | undefined
  do {
    const response = await client.listSecurityLists({
      compartmentId,
      vcnId: network.vcnId,
      limit: 2,
      ...(page === undefined ? {} : { page }),
    })
    found.push(...response.items.map((list) => list.displayName))
    page = response.opcNextPage
  } while (page)
  expect(found).toHaveLength(4)
  const { subnet } = await client.getSubnet({ subnetId: network.subnetIds.nodes })
  expect(subnet).toMatchObject({ cidrBlock: '10.0.10.0/24', lifecycleState: 'AVAILABLE' })
  expect(subnet.timeCreated).toMatch(/^\d{4}-\d\d-\d\dT/)
  const { routeTable } = await client.getRouteTable({ rtId: subnet.routeTableId })
  expect(routeTable.routeRules.map((rule) => rule.destination)).toEqual([
    '0.0.0.0/0',
    'all-fra-services-in-oracle-services-network',
  ])
})

test('merges a rule into a security list with if-match, and is refused with a stale one', async () => {
  const { client, network } = sdk
  const { subnet } = await client.getSubnet({ subnetId: network.subnetIds.nodes })
  const securityListId = subnet.securityListIds?.[0] ?? ''
  const { securityList, etag } = await client.getSecurityList({ securityListId })
  const added = { protocol: '6', source: '10.0.20.0/24', tcpOptions: portRange }
  const update = () =>
    client.updateSecurityList({
      securityListId,
      ifMatch: etag,
      updateSecurityListDetails: {
        ingressSecurityRules: [...securityList.ingressSecurityRules, added],
      },
    })
  const { securityList: after } = await update()
  expect(after.egressSecurityRules).toEqual(securityList.egressSecurityRules)
  expect(after.ingressSecurityRules.slice(0, -1)).toEqual(securityList.ingressSecurityRules)
  expect(after.ingressSecurityRules.at(-1)).toMatchObject(added)
  await expect(update()).rejects.toMatchObject({ statusCode: 412, serviceCode: 'NoEtagMatch' })
})

test('keeps capture filters of flow logs, with one rule for each priority', async () => {
  const { client, compartmentId } = sdk
  const { models } = await import('oci-core')
  const rule = {
    priority: 0,
    flowLogType: models.FlowLogCaptureFilterRuleDetails.FlowLogType.Reject,
  }
  const create = (...rules: (typeof rule)[]) =>
    client.createCaptureFilter({
      createCaptureFilterDetails: {
        ...{ compartmentId, displayName: 'rejected' },
        filterType: models.CreateCaptureFilterDetails.FilterType.Flowlog,
        flowLogCaptureFilterRules: rules,
      },
    })
  const { captureFilter } = await create(rule)
  expect(captureFilter).toMatchObject({ filterType: 'FLOWLOG', lifecycleState: 'AVAILABLE' })
  const { items } = await client.listCaptureFilters({ compartmentId })
  expect(items.map(({ id }) => id)).toEqual([captureFilter.id])
  await expect(create(rule, rule)).rejects.toMatchObject({ serviceCode: 'InvalidParameter' })
  await client.deleteCaptureFilter({ captureFilterId: captureFilter.id })
  expect((await client.listCaptureFilters({ compartmentId })).items).toEqual([])
})

test('adds, lists and removes rules of a network security group', async () => {
  const { client, network, compartmentId } = sdk
  const { networkSecurityGroup } = await client.createNetworkSecurityGroup({
    createNetworkSecurityGroupDetails: { compartmentId, vcnId: network.vcnId, displayName: 'pods' },
  })
  const group = { networkSecurityGroupId: networkSecurityGroup.id }
  const { models } = await import('oci-core')
  const rule = {
    direction: models.AddSecurityRuleDetails.Direction.Ingress,
    protocol: '6',
    source: '10.0.20.0/24',
    tcpOptions: portRange,
  }
  const response = await client.addNetworkSecurityGroupSecurityRules({
    ...group,
    addNetworkSecurityGroupSecurityRulesDetails: { securityRules: [rule] },
  })
  const [added] = response.addedNetworkSecurityGroupSecurityRules.securityRules ?? []
  expect(added).toMatchObject({ ...rule, isValid: true, isStateless: false })
  const listed = await client.listNetworkSecurityGroupSecurityRules(group)
  expect(listed.items.map((one) => one.id)).toEqual([added?.id])
  await client.removeNetworkSecurityGroupSecurityRules({
    ...group,
    removeNetworkSecurityGroupSecurityRulesDetails: { securityRuleIds: [added?.id ?? ''] },
  })
  const left = await client.listNetworkSecurityGroupSecurityRules(group)
  expect(left.items).toEqual([])
  await client.deleteNetworkSecurityGroup(group)
  await expect(client.getNetworkSecurityGroup(group)).rejects.toMatchObject({
    statusCode: 404,
    serviceCode: 'NotAuthorizedOrNotFound',
  })
})

test('makes a whole network, and takes it down again in order', async () => {
  const { client, compartmentId } = sdk
  const { vcn } = await client.createVcn({
    createVcnDetails: { compartmentId, cidrBlocks: ['10.8.0.0/16'], displayName: 'made' },
  })
  const where = { compartmentId, vcnId: vcn.id }
  const services = (await client.listServices({})).items
  const all = services.find((service) => /^all-.*-services/.test(service.cidrBlock))
  const { natGateway } = await client.createNatGateway({ createNatGatewayDetails: where })
  const { serviceGateway } = await client.createServiceGateway({
    createServiceGatewayDetails: { ...where, services: [{ serviceId: all?.id ?? '' }] },
  })
  const { models } = await import('oci-core')
  const { routeTable } = await client.createRouteTable({
    createRouteTableDetails: {
      ...where,
      routeRules: [
        { destination: '0.0.0.0/0', networkEntityId: natGateway.id },
        {
          destination: all?.cidrBlock ?? '',
          destinationType: models.RouteRule.DestinationType.ServiceCidrBlock,
          networkEntityId: serviceGateway.id,
        },
      ],
    },
  })
  const { subnet } = await client.createSubnet({
    createSubnetDetails: {
      ...where,
      cidrBlock: '10.8.0.0/24',
      routeTableId: routeTable.id,
      prohibitPublicIpOnVnic: true,
    },
  })
  const inventory = await client.getSubnetIpInventory({ subnetId: subnet.id })
  expect(inventory.ipInventorySubnetResourceCollection.count).toBe(0)
  await expect(client.deleteVcn({ vcnId: vcn.id })).rejects.toMatchObject({ statusCode: 409 })
  await client.deleteSubnet({ subnetId: subnet.id })
  await client.deleteRouteTable({ rtId: routeTable.id })
  await client.deleteNatGateway({ natGatewayId: natGateway.id })
  await client.deleteServiceGateway({ serviceGatewayId: serviceGateway.id })
  await client.deleteVcn({ vcnId: vcn.id })
  const left = await client.listVcns({ compartmentId, displayName: 'made' })
  expect(left.items).toEqual([])
})
