import { expect, it } from '@jest/globals'

import { networkTarget } from '../../../../../src/stages/network/network-target.ts'
import { networkSettings, nodePoolTarget } from '../../../../../src/stages/pipeline/settings.ts'
import type { Environment } from '../../../../../src/values/environment/environment-schema.ts'
import { schemaFor } from '../../../../../src/values/environment/environment-schema.ts'
import { parseYaml } from '../../../../../src/values/environment/yaml-file.ts'

const group = (name: string): string => `ocid1.networksecuritygroup.oc1..aaaaaaaa${name}`
const subnet = (name: string): string => `ocid1.subnet.oc1..aaaaaaaa${name}`

const cluster = {
  id: 'ocid1.cluster.oc1..aaaaaaaashop',
  compartmentId: 'ocid1.compartment.oc1..aaaaaaaahome',
  endpointSubnetId: subnet('endpoint'),
  loadBalancerSubnetIds: [subnet('balancer')],
}

const read = (text: string): Environment => {
  const content = parseYaml('oke.yml', text).content as Readonly<Record<string, unknown>>
  return schemaFor(content).parse(content)
}

const environmentWith = (network: string, pools: string): Environment =>
  read(`cluster: ${cluster.id}
network: { node-subnet: ${subnet('nodes')}, ${network} }
node-pools:
  plain: {}
  other: { ${pools} }
`)

const placed = (environment: Environment, name: string) => {
  const { network, 'node-pools': pools = {} } = environment
  const pool = pools[name]
  if (network === undefined || pool === undefined) throw new Error('not described')
  const target = nodePoolTarget({ ...pool, name }, network, cluster)
  const { nodeSubnetId, podSubnetId, nodeGroupIds, podGroupIds } = target
  return { nodeSubnetId, podSubnetId, nodeGroupIds, podGroupIds }
}

const OWN = `node-subnet: ${subnet('more')}, pod-subnet: ${subnet('pods')}`

it.each([
  ['', OWN, { nodeSubnetId: subnet('more'), podSubnetId: subnet('pods') }],
  ['', `node-subnet: ${subnet('more')}`, { podSubnetId: subnet('more') }],
  [
    `pod-subnet: ${subnet('theirs')}`,
    `node-subnet: ${subnet('more')}`,
    { nodeSubnetId: subnet('more'), podSubnetId: subnet('theirs') },
  ],
  [
    `groups: { nodes: ${group('nodes')} }`,
    `node-groups: [${group('a')}, ${group('b')}]`,
    { nodeGroupIds: [group('a'), group('b')], podGroupIds: [group('nodes')] },
  ],
  [
    `groups: { nodes: ${group('nodes')}, pods: ${group('pods')} }`,
    `pod-groups: [${group('a')}]`,
    { nodeGroupIds: [group('nodes')], podGroupIds: [group('a')] },
  ],
  ['', 'node-groups: []', { nodeGroupIds: [], podGroupIds: undefined }],
])('a pool of the network { %s } with { %s } is there', (network, pool, expected) => {
  const environment = environmentWith(network, pool)
  expect(placed(environment, 'other')).toMatchObject(expected)
  const { nodeSubnetId } = placed(environment, 'plain')
  expect(nodeSubnetId).toBe(subnet('nodes'))
})

it('keeps the groups that attach-groups attaches, in addition to its own', () => {
  const network = `mode: nsg, attach-groups: true, groups: { nodes: ${group('nodes')} }`
  const pool = `node-groups: [${group('a')}], pod-groups: [${group('nodes')}]`
  expect(placed(environmentWith(network, pool), 'other')).toMatchObject({
    nodeGroupIds: [group('a'), group('nodes')],
    podGroupIds: [group('nodes')],
  })
})

const rolesWith = (network: string, pools: string) => {
  const environment = environmentWith(network, pools)
  if (environment.network === undefined) throw new Error('no network')
  const { nodes, pods } = networkTarget(
    networkSettings(environment.network, environment),
    cluster,
  ).roles
  return { nodes, pods }
}

it('has the rules made for the subnets of every pool', () => {
  expect(rolesWith('', '')).toEqual({ nodes: { subnetIds: [subnet('nodes')] }, pods: undefined })
  expect(rolesWith('', `node-subnet: ${subnet('more')}`)).toEqual({
    nodes: { subnetIds: [subnet('nodes'), subnet('more')] },
    pods: undefined,
  })
  const groups = `mode: nsg, groups: { nodes: ${group('nodes')} }`
  expect(rolesWith(groups, OWN)).toEqual({
    nodes: { subnetIds: [subnet('nodes'), subnet('more')], groupId: group('nodes') },
    pods: { subnetIds: [subnet('nodes'), subnet('pods')], groupId: group('nodes') },
  })
})
