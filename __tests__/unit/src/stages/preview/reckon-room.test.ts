import { beforeEach, describe, expect, test } from '@jest/globals'

import type { NodePool } from '../../../../../src/clients/container-engine/node-pools.ts'
import { reckonRoom } from '../../../../../src/stages/preview/reckon-room.ts'
import { NetworkMemory, subnet } from '../network-memory.ts'
import { keptProgress } from '../quiet-progress.ts'

const pool = (id: string, more: Partial<NodePool> = {}): NodePool => ({
  ...{ id, name: id, clusterId: 'cluster', compartmentId: 'compartment', state: 'ACTIVE' },
  ...{ size: 1, shape: 'Pod.Standard.E4.Flex', podSubnetId: 'pods', podGroupIds: [] },
  ...{ nodeGroupIds: [], placements: [], labels: {}, taints: [], tags: {}, ...more },
})

/** Returns a release of this many pods, which can grow to the other number. */
const release = (replicas: number, maxReplicas = replicas) => [
  { kind: 'Deployment', metadata: { name: 'edge' }, spec: { replicas } },
  {
    ...{ kind: 'HorizontalPodAutoscaler', metadata: { name: 'edge' } },
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'edge' }, maxReplicas },
  },
]

describe('room for a preview', () => {
  let network: NetworkMemory
  let pools: NodePool[]
  let said: ReturnType<typeof keptProgress>

  beforeEach(() => {
    network = new NetworkMemory()
    // 13 of its 16 addresses can be used.
    network.subnets.set('pods', subnet('pods', '10.0.0.0/28', []))
    network.subnets.set('more', subnet('more', '10.0.1.0/28', []))
    pools = [pool('one')]
    said = keptProgress()
  })

  const cluster = async (id: string) => ({
    ...{ id, name: 'prod', compartmentId: 'compartment', vcnId: 'vcn', state: 'ACTIVE' },
    ...{ isEnhanced: true, hasNativePodNetwork: true, endpointSubnetId: 'endpoint' },
    ...{ endpointGroupIds: [], loadBalancerSubnetIds: [] },
  })
  const reckon = (objects: readonly unknown[], hasManagedNodes = false) =>
    reckonRoom(
      { clusterId: 'cluster', objects, hasManagedNodes },
      {
        engine: async () => ({ cluster, nodePools: async () => pools }),
        network: async () => network,
      },
      said.progress,
    )

  test('is there for as many pods as addresses are left, and not for one more', async () => {
    network.used.set('pods', 10)
    await reckon(release(3))
    expect(said.warnings).toEqual([])
    await expect(reckon(release(6))).rejects.toMatchObject({
      code: 'PREVIEW_WITHOUT_ROOM',
      message: '3 addresses left in the pod subnet, this preview needs 6',
    })
  })

  test('is that of every pod subnet once, whatever the pools', async () => {
    pools = [pool('one'), pool('two'), pool('three', { podSubnetId: 'more' })]
    network.used.set('pods', 20).set('more', 12)
    await reckon(release(1))
    await expect(reckon(release(2))).rejects.toThrow('1 address left')
    expect(network.calls.filter((call) => call === 'addresses of pods')).toHaveLength(2)
  })

  test('is bounded by what virtual nodes hold', async () => {
    network.subnets.set('pods', subnet('pods', '10.0.0.0/20', []))
    await reckon(release(500))
    await expect(reckon(release(501))).rejects.toThrow(
      'room for 500 pods on 1 virtual node, this preview needs 501',
    )
  })

  test('that is short at the peak only warns', async () => {
    await reckon(release(2, 20))
    expect(said.warnings).toEqual([
      '13 addresses left in the pod subnet, this preview needs 20 at its peak',
    ])
  })

  test('that is short only warns where there are managed nodes', async () => {
    await reckon(release(20), true)
    expect(said.warnings).toEqual(['13 addresses left in the pod subnet, this preview needs 20'])
  })

  test('is not reckoned without virtual nodes, nor where it may not be read', async () => {
    pools = [pool('one', { size: 0 }), pool('two', { state: 'DELETING' })]
    await reckon(release(20))
    expect(said.infos).toEqual([])
    pools = [pool('one', { podSubnetId: 'gone' })]
    await reckon(release(20))
    expect(said.infos).toEqual(["Room for the preview's pods is not reckoned: no subnet gone"])
  })
})
