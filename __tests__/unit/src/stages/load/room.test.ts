import { beforeEach, describe, expect, it } from '@jest/globals'

import type { NodePool } from '../../../../../src/clients/container-engine/node-pools.ts'
import { loadCost, requireRoom } from '../../../../../src/stages/load/room.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { NetworkMemory, subnet } from '../network-memory.ts'

const pool: NodePool = {
  ...{ id: 'one', name: 'one', clusterId: 'cluster', compartmentId: 'compartment' },
  ...{ state: 'ACTIVE', size: 2, shape: 'Pod.Standard.E4.Flex', podSubnetId: 'pods' },
  ...{ podGroupIds: [], nodeGroupIds: [], placements: [], labels: {}, taints: [], tags: {} },
}

const size = { cpu: '1', memory: '2Gi' }

describe('addresses for the pods of a load', () => {
  let network: NetworkMemory
  let reported: string[]

  beforeEach(() => {
    network = new NetworkMemory()
    // 13 of its 16 addresses can be used.
    network.subnets.set('pods', subnet('pods', '10.0.0.0/28', []))
    network.used.set('pods', 10)
    reported = []
  })

  const cluster = async (id: string) => ({
    ...{ id, name: 'prod', compartmentId: 'compartment', vcnId: 'vcn', state: 'ACTIVE' },
    ...{ isEnhanced: true, hasNativePodNetwork: true, endpointSubnetId: 'endpoint' },
    ...{ endpointGroupIds: [], loadBalancerSubnetIds: [] },
  })
  const reckon = (pods: number, hasManagedNodes = false, nodePools = async () => [pool]) =>
    requireRoom(
      { namespace: 'shop', pods, ...size },
      {
        kubernetes: new KubernetesMemory(),
        nodes: {
          ...{ clusterId: 'cluster', hasManagedNodes },
          engine: async () => ({ cluster, nodePools }),
          network: async () => network,
        },
      },
      (line) => void reported.push(line),
    )

  it('are there for as many pods as are left, and not for one more', async () => {
    await reckon(3)
    expect(reported).toEqual([])
    await expect(reckon(4)).rejects.toMatchObject({
      code: 'LOAD_WITHOUT_ROOM',
      message: '3 addresses left in the pod subnet, this load needs 4',
    })
  })

  it('may be those of managed nodes', async () => {
    await reckon(4, true)
    expect(reported).toEqual(['3 addresses left in the pod subnet, this load needs 4'])
  })

  it('that may not be read refuse nothing', async () => {
    await reckon(4, false, async () => {
      throw new Error('not authorised')
    })
    expect(reported).toEqual(['room for the pods of the load is not reckoned: not authorised'])
  })
})

describe('the cost of a load', () => {
  const prices = { currency: 'EUR', ocpuHour: 0.06, gigabyteHour: 0.02 }

  it.each([
    [
      undefined,
      /^4 pods of the load and as many addresses get 4 OCPU, 12 GB .* for 30 min.* most$/,
    ],
    // 4 * (0.06 + 3 * 0.02) per hour.
    [prices, /for 30 min.* at most: 0\.2400 EUR at most$/],
  ])('is reported for %j', (given, line) =>
    expect(loadCost({ pods: 4, ...size }, 30 * 60_000, given)).toMatch(line),
  )
})
