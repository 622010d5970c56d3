import { expect, it } from '@jest/globals'
import type { models as engine } from 'oci-containerengine'
import type { models as core } from 'oci-core'
import { asNodePool, asVirtualNode } from '../../../../src/clients/node-pool-shape.ts'
import { fromGroupRule, fromIngress } from '../../../../src/clients/security-rule-shape.ts'

/** OCI's answers as they come: null where the SDK's types say that a key is missing. */
const answer = <T>(object: object): T => JSON.parse(JSON.stringify(object)) as T

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
  expect(fromIngress(answer<core.IngressSecurityRule>(rule))).toEqual(read)
  expect(fromGroupRule(answer<core.SecurityRule>({ ...rule, direction: 'INGRESS' }))).toEqual(read)
})

it('a virtual node pool and its nodes', () => {
  const pool = asNodePool(
    answer<engine.VirtualNodePool>({
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
  const { problem } = asVirtualNode(answer<engine.VirtualNode>({ ...node, virtualNodeError: null }))
  expect(problem).toBeUndefined()
})
