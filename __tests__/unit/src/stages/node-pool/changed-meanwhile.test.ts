import { beforeEach, expect, it } from '@jest/globals'

import type {
  NodePool,
  NodePoolSettings,
} from '../../../../../src/clients/container-engine/node-pools.ts'
import {
  applyEnsureNodePool,
  planEnsureNodePool,
} from '../../../../../src/stages/node-pool/ensure-node-pool.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { TokenPools } from './pools-memory.ts'

/** Pools with etags, which another client changes just before our update arrives. */
class VersionedPools extends TokenPools {
  readonly sent: Partial<NodePoolSettings>[] = []
  others: (() => void)[] = []
  version = 1

  override async nodePool(id: string): Promise<NodePool> {
    return { ...(await super.nodePool(id)), etag: `v${this.version}` }
  }

  override updateNodePool(id: string, settings: Partial<NodePoolSettings>, etag?: string) {
    const other = this.others.shift()
    if (other !== undefined) {
      other()
      this.version++
    }
    if (etag !== `v${this.version}`) {
      const service = { status: 412, code: 'NoEtagMatch', operation: 'UpdateVirtualNodePool' }
      const code = 'OCI_CHANGED_MEANWHILE'
      return Promise.reject(new ActionError({ code, message: code, hint: '', service }))
    }
    this.sent.push(settings)
    return super.updateNodePool(id, settings)
  }
}

const target: NodePoolTarget = {
  ...{ clusterId: 'cluster', compartmentId: 'compartment', name: 'shop', size: 5 },
  ...{ shape: 'Pod.Standard.E4.Flex', nodeSubnetId: 'nodes', podSubnetId: 'nodes' },
  labels: { team: 'shop' },
}

let clock: VirtualClock
let client: VersionedPools
let said: ReturnType<typeof keptProgress>

beforeEach(() => {
  clock = new VirtualClock()
  client = new VersionedPools(clock)
  said = keptProgress()
})

const apply = async () => {
  const plan = await planEnsureNodePool(target, client)
  const deadline = clock.now() + 30 * 60_000
  return applyEnsureNodePool(plan, { client, clock, progress: said.progress, deadline })
}

it('changes by others since the read are neither repeated nor undone', async () => {
  const { id } = client.add({ size: 3, labels: {} })
  client.others = [
    () => {
      const pool = client.pools.find((one) => one.id === id)
      if (pool !== undefined) client.pools[0] = { ...pool, size: 5 }
    },
  ]
  const { pool } = await apply()
  expect(pool).toMatchObject({ size: 5, labels: { team: 'shop' } })
  expect(client.sent).toEqual([{ labels: { team: 'shop' } }])
  expect(said.infos.join('\n')).toContain('was changed by another client: reading it again')
})

it('a pool that is changed again and again is given up', async () => {
  client.add({ size: 3 })
  client.others = Array.from({ length: 9 }, () => () => undefined)
  await expect(apply()).rejects.toMatchObject({ code: 'OCI_CHANGED_MEANWHILE' })
  expect(client.sent).toEqual([])
})

it('a pool that needs attention is not kept, and the plan says why', async () => {
  client.add({
    ...{ size: 5, labels: { team: 'shop' } },
    state: 'NEEDS_ATTENTION',
    stateDetails: 'no address',
  })
  const plan = await planEnsureNodePool(target, client)
  expect(plan).toMatchObject({ changes: [], kept: [] })
  expect(plan.warnings.join()).toContain('is NEEDS_ATTENTION: no address')
  await expect(apply()).rejects.toMatchObject({ code: 'NODE_POOL_NEEDS_ATTENTION' })
})
