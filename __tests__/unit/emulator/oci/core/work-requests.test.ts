import { afterEach, expect, test } from '@jest/globals'
import { setTimeout as delay } from 'node:timers/promises'
import { Store } from '../../../../../emulator/oci/core/store.ts'
import type { WorkRequest } from '../../../../../emulator/oci/core/work-request.ts'
import { WorkRequests, type Job } from '../../../../../emulator/oci/core/work-requests.ts'
import { testContext } from '../container-engine/container-engine-context.ts'

const details = {
  operationType: 'VIRTUALNODEPOOL_CREATE',
  compartmentId: 'compartment',
  clusterId: 'cluster',
  entityType: 'VirtualNodePool',
  identifier: 'pool',
  entityUri: '/virtualNodePools/pool',
}

const open: WorkRequests[] = []
const requestsOn = (store: Store, job: Partial<Job>, milliseconds = 100) => {
  const context = testContext({ store, poolMilliseconds: milliseconds })
  const requests = new WorkRequests(context)
  requests.define(details.operationType, {
    done: 'CREATED',
    run: async () => undefined,
    finish: () => undefined,
    ...job,
  })
  open.push(requests)
  const read = (id: string): WorkRequest => {
    const found = store.collection<WorkRequest>('workRequests').get(id)
    if (!found) throw new Error('not stored')
    return found
  }
  return { requests, read }
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((requests) => requests.close()))
})

test('passes ACCEPTED, IN_PROGRESS and SUCCEEDED within its time', async () => {
  const store = new Store()
  const seen = new Set<string>()
  store.collection<WorkRequest>('workRequests').on('change', (item) => {
    if (item) seen.add(`${item.status} ${item.resources[0]?.actionType}`)
  })
  const { requests, read } = requestsOn(store, { run: async (_request, log) => log('half done') })
  const started = performance.now()
  const id = requests.start(details)
  expect(read(id)).toMatchObject({ status: 'ACCEPTED', resources: [{ identifier: 'pool' }] })
  await requests.idle()
  expect(performance.now() - started).toBeGreaterThan(90)
  expect([...seen]).toEqual([
    'ACCEPTED IN_PROGRESS',
    'IN_PROGRESS IN_PROGRESS',
    'SUCCEEDED CREATED',
  ])
  expect(read(id).logs.map((entry) => entry.message)).toContain('half done')
  expect(read(id).timeFinished).toBeDefined()
})

test('a job that throws fails the request, with the error readable', async () => {
  const finished: (Error | undefined)[] = []
  const { requests, read } = requestsOn(new Store(), {
    run: async () => {
      throw new Error('Out of host capacity')
    },
    finish: (_request, error) => finished.push(error),
  })
  const id = requests.start(details)
  await requests.idle()
  expect(read(id)).toMatchObject({
    status: 'FAILED',
    resources: [{ actionType: 'FAILED' }],
    errors: [{ code: 'InternalError', message: 'Out of host capacity' }],
  })
  expect(finished).toHaveLength(1)
})

test('close leaves it unfinished, and a restart from the saved state finishes it', async () => {
  const store = new Store()
  const { requests } = requestsOn(store, {}, 10_000)
  const id = requests.start(details)
  await delay(20)
  await requests.close()

  const saved = Store.from(JSON.parse(JSON.stringify(store)))
  const again = requestsOn(saved, {}, 60)
  expect(again.read(id).status).toBe('ACCEPTED')
  again.requests.resume()
  await again.requests.idle()
  expect(again.read(id).status).toBe('SUCCEEDED')
})
