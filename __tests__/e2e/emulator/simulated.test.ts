import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedEmulator } from '../emulator-fixture.ts'
import { deployment } from './manifests.ts'
import { isReady, type List, type Pod } from './pod-status.ts'
import { TestBed, type Pool } from './test-bed.ts'

const most = 500

describe('a pool of the pod shape Pod.Simulated', () => {
  let bed: TestBed
  let namespace: string
  let pool: Pool

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    pool = await bed.pool('Pod.Simulated', 1)
    namespace = await bed.namespace('simulated')
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  it('takes 500 pods on one virtual node, and no more', async () => {
    const many = deployment('many', most + 1, {
      // Nothing pulls it: simulated pods run nothing.
      image: 'registry.invalid/none:1',
      args: [],
      container: { resources: { requests: { cpu: '100m', memory: '64Mi' } } },
      spec: {
        nodeSelector: { 'kubernetes.io/hostname': pool.nodes[0] },
        // Makes their end as quick as their start.
        terminationGracePeriodSeconds: 0,
      },
    })
    await bed.apply(namespace, many)
    const ready = `--for=jsonpath={.status.readyReplicas}=${most}`
    await bed.kubectl('wait', '-n', namespace, 'deployment/many', ready, '--timeout=240s')
    const { items } = await bed.json<List<Pod>>('get', 'pods', '-n', namespace)
    const running = items.filter(isReady)
    expect(running).toHaveLength(most)
    expect(new Set(running.map(({ spec }) => spec.nodeName))).toEqual(new Set(pool.nodes))
    const waiting = items.filter((pod) => !isReady(pod))
    expect(waiting.map(({ status }) => status.phase)).toEqual(['Pending'])
    expect(waiting[0]?.spec.nodeName).toBeUndefined()
  }, 300_000)
})
