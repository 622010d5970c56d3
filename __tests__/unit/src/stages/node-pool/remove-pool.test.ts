import { expect, it } from '@jest/globals'

import type { NodePool } from '../../../../../src/clients/container-engine/node-pools.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'
import type { PoolWait } from '../../../../../src/stages/node-pool/pool-wait.ts'
import { removePool } from '../../../../../src/stages/node-pool/remove-pool.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'

const refused = () =>
  new ActionError({ code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', message: 'not found', hint: '' })

/** A pool that another run deletes between our read and our delete. */
const remove = (then: string | undefined): Promise<void> => {
  const pool = { id: 'pool', state: 'FAILED', etag: '1' } as NodePool
  let reads = 0
  const client = {
    nodePool: () => {
      if (reads++ === 0) return Promise.resolve(pool)
      return then === undefined
        ? Promise.reject(refused())
        : Promise.resolve({ ...pool, state: then })
    },
    deleteNodePool: () => Promise.reject(refused()),
  } as unknown as PoolWait['client']
  const clock = new VirtualClock()
  const wait: PoolWait = { client, clock, deadline: 600_000, progress: keptProgress().progress }
  return removePool(pool, {} as NodePoolTarget, wait, () => undefined)
}

it.each(['DELETED', undefined])('takes a pool for gone that another run deleted: %s', (then) =>
  expect(remove(then)).resolves.toBeUndefined(),
)

it('fails where the pool stays and may not be deleted', () =>
  expect(remove('FAILED')).rejects.toMatchObject({ code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED' }))
