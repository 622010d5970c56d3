import { beforeEach, expect, it } from '@jest/globals'

import type { KubernetesNode } from '../../../../../src/clients/kubernetes/nodes/cluster-nodes.ts'
import {
  applyEnsureNodePool,
  planEnsureNodePool,
} from '../../../../../src/stages/node-pool/ensure-node-pool.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'
import type { OpenNodes } from '../../../../../src/stages/node-pool/pool-wait.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { TokenPools } from './pools-memory.ts'

let clock: VirtualClock
let client: TokenPools
let said: string[]

const target: NodePoolTarget = {
  ...{ clusterId: 'cluster', compartmentId: 'compartment', name: 'shop', size: 2 },
  ...{ shape: 'Pod.Standard.E4.Flex', nodeSubnetId: 'nodes', podSubnetId: 'nodes' },
}

beforeEach(() => {
  clock = new VirtualClock()
  client = new TokenPools(clock)
  said = []
})

const ensure = async (kubernetes: OpenNodes | undefined) => {
  const keep = (what: string) => void said.push(what)
  return applyEnsureNodePool(await planEnsureNodePool(target, client), {
    ...{ client, clock, kubernetes, deadline: clock.now() + 600_000 },
    progress: { info: keep, waiting: keep, warning: keep },
  })
}

const ready = (name: string, isReady: boolean): KubernetesNode => ({
  ...{ name, addresses: [], isReady },
  ...(isReady ? {} : { problem: 'NetworkUnavailable: no route' }),
})

const open =
  (now: () => readonly KubernetesNode[]): OpenNodes =>
  () =>
    Promise.resolve({
      list: () => Promise.resolve(now()),
      cordon: () => Promise.resolve(),
      podsOn: () => Promise.resolve([]),
      podsIn: () => Promise.resolve([]),
      evict: () => Promise.resolve('gone' as const),
    })

it('waits until the Kubernetes nodes of ACTIVE virtual nodes are Ready', async () => {
  const first = clock.now()
  const isThere = () => clock.now() > first + 120_000
  const { isReady } = await ensure(
    open(() => [ready('10.0.10.0', true), ready('10.0.10.1', isThere()), ready('other', false)]),
  )
  expect(isReady).toBe(true)
  expect(said).toContain('Kubernetes nodes: 1 of 2 Ready')
})

it('names the nodes that are not Ready in time, and why', async () => {
  await expect(ensure(open(() => [ready('10.0.10.0', false)]))).rejects.toMatchObject({
    code: 'NODE_POOL_NODES_NOT_READY',
    message: expect.stringContaining(
      '10.0.10.0 is not Ready (NetworkUnavailable: no route); 10.0.10.1 has not joined the cluster',
    ),
    hint: expect.stringContaining('TCP 6443 and 12250'),
  })
})

it('continues without access to the cluster, and reports it', async () => {
  const { isReady } = await ensure(() => Promise.reject(new Error('403 forbidden')))
  expect(isReady).toBe(false)
  expect(said).toContainEqual(
    expect.stringMatching(/whether the Kubernetes nodes are Ready is not known: 403 forbidden/),
  )
})

it('does not wait for an API server that does not respond', async () => {
  clock.limit = () => AbortSignal.timeout(1)
  const silent = () => new Promise<never>(() => undefined)
  const { isReady } = await ensure(async () => ({ ...(await open(() => [])()), list: silent }))
  expect(isReady).toBe(false)
  expect(said).toContainEqual(expect.stringContaining('did not respond within 5 s'))
})

it('takes the time that opening the cluster needs, as through a bastion', async () => {
  const nodes = open(() => [ready('10.0.10.0', true), ready('10.0.10.1', true)])
  clock.limit = () => AbortSignal.timeout(1)
  const late = async () => {
    await new Promise((wake) => setTimeout(wake, 50))
    clock.limit = () => new AbortController().signal
    return nodes()
  }
  expect(await ensure(late)).toMatchObject({ isReady: true })
})
