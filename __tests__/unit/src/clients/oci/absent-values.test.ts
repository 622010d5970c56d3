import { expect, it } from '@jest/globals'
import {
  asNodePool,
  asVirtualNode,
} from '../../../../../src/clients/container-engine/node-pool-mapping.ts'
import {
  fromGroupRule,
  fromIngress,
} from '../../../../../src/clients/network/security-rule-mapping.ts'
import { Fields } from '../../../../../src/values/fields.ts'

/** Parses OCI's real responses: null where the SDK's types make a key optional. */
const response = (object: object): Fields => Fields.parse(JSON.stringify(object))

const rule = {
  protocol: '1',
  source: '10.0.0.0/16',
  sourceType: null,
  isStateless: null,
  description: null,
  tcpOptions: null,
  udpOptions: null,
  icmpOptions: { type: 3, code: null },
}

const read = {
  direction: 'INGRESS',
  peer: '10.0.0.0/16',
  peerType: 'CIDR_BLOCK',
  protocol: '1',
  isStateless: false,
  icmp: { type: 3, code: undefined },
}

it('a rule of a list or a group', () => {
  expect(fromIngress(response(rule))).toEqual(read)
  expect(fromGroupRule(response({ ...rule, direction: 'INGRESS' }))).toEqual(read)
})

it('a virtual node pool and its nodes', () => {
  const pool = asNodePool(
    response({
      ...{ id: 'pool', displayName: 'shop', clusterId: 'cluster', compartmentId: 'c', size: 1 },
      placementConfigurations: [],
      podConfiguration: { shape: 'Pod.Standard.E4.Flex', subnetId: 'pods', nsgIds: null },
      ...{ nsgIds: null, initialVirtualNodeLabels: null, lifecycleDetails: null },
      taints: [{ key: 'spot', value: null, effect: 'NoSchedule' }],
      lifecycleState: 'ACTIVE',
    }),
  )
  expect(pool).toMatchObject({ podGroupIds: [], nodeGroupIds: [], labels: {} })
  expect([pool.stateDetails, pool.taints]).toEqual([
    undefined,
    [{ key: 'spot', value: '', effect: 'NoSchedule' }],
  ])
  const node = { id: 'node', displayName: 'shop-1', lifecycleState: 'ACTIVE' }
  const { problem } = asVirtualNode(response({ ...node, virtualNodeError: null }))
  expect(problem).toBeUndefined()
})
