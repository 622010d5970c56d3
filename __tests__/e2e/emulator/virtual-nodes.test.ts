import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from './image-client.ts'
import { pod, pullSecret, pullSecretName } from './manifests.ts'
import { isReady, type Event, type List, type Pod } from './pod-status.ts'
import { eventually, TestBed, type Pool } from './test-bed.ts'

interface Node {
  readonly metadata: { readonly labels: Readonly<Record<string, string>> }
  readonly spec: { readonly unschedulable?: boolean; readonly taints: readonly object[] }
  readonly status: { readonly allocatable: { readonly pods: string } }
}

interface Deletion {
  readonly status: string
  readonly errors: readonly string[]
}

const taint = 'test.invalid/small'
const room = 5

/**
 * A virtual node from its first pod to its last; each test continues where the previous one ended.
 */
describe('a virtual node whose pods have a small subnet of their own', () => {
  let bed: TestBed
  let namespace: string
  let pool: Pool
  let node: string

  const inNamespace = (...argv: string[]): string[] => ['--namespace', namespace, ...argv]
  const kubectl = (...argv: string[]) => bed.kubectl(...inNamespace(...argv))
  const pods = async () => (await bed.json<List<Pod>>(...inNamespace('get', 'pods'))).items
  const nodeNow = () => bed.json<Node>('get', 'node', node)
  const podsOfNode = async (): Promise<string[]> => {
    const selector = ['--field-selector', `spec.nodeName=${node}`]
    const { items } = await bed.json<List<Pod>>('get', 'pods', '-A', ...selector)
    return items.map(({ metadata }) => metadata.name)
  }

  /** Creates one more pod than there are addresses; a disruption budget protects the first. */
  const crowd = (image: string): object[] => {
    const spec = {
      nodeSelector: { pool: pool.name },
      tolerations: [{ key: taint, operator: 'Exists' }],
    }
    const labels = (number: number) => ({ held: String(number === 0) })
    const budget = { minAvailable: 1, selector: { matchLabels: { held: 'true' } } }
    return [
      {
        ...{ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'hold' } },
        spec: budget,
      },
      ...Array.from({ length: room + 1 }, (_, number) =>
        pod(`crowd-${number}`, { image, args: ['sleep'], labels: labels(number), spec }),
      ),
    ]
  }

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    // Eight addresses, of which OCI reserves three.
    const subnet = await bed.sdk<string>('create_subnet', 'small', '10.0.30.0/29')
    // The addresses of pods are free again some seconds after their end.
    bed.atEnd(() => eventually(() => bed.sdk('delete_subnet', subnet), 'the subnet empty'))
    const [made, image] = await Promise.all([
      bed.pool('Pod.Standard.E4.Flex', 1, subnet, taint),
      pushServer(bed, 'e2e/virtual-nodes'),
    ])
    pool = made
    node = pool.nodes[0] ?? ''
    namespace = await bed.namespace('virtual-nodes')
    const { registry, registryUser, registryToken } = bed.environment
    const secret = pullSecret(pullSecretName, registry, registryUser, registryToken)
    const [budget = {}, first = {}, ...others] = crowd(image)
    await bed.apply(namespace, secret, budget, first)
    await kubectl('wait', 'pod/crowd-0', '--for=condition=Ready', '--timeout=120s')
    await bed.apply(namespace, ...others)
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  it('has the labels of its pool and place, its taint, and room for 500 pods', async () => {
    const { metadata, spec, status } = await nodeNow()
    expect(metadata.labels).toMatchObject({
      pool: pool.name,
      'topology.kubernetes.io/zone': expect.stringMatching(/^EU-FRANKFURT-1-AD-[1-3]$/),
      'oci.oraclecloud.com/fault-domain': 'FAULT-DOMAIN-1',
      'node-role.kubernetes.io/virtual-node': '',
    })
    expect(spec.taints).toEqual([{ key: taint, effect: 'NoSchedule' }])
    expect(status.allocatable.pods).toBe('500')
  })

  it('lets a pod wait while the subnet has no address, and run when one is free again', async () => {
    const [late] = await eventually(async () => {
      const waiting = (await pods()).filter((each) => !isReady(each))
      return waiting.length === 1 ? waiting : undefined
    }, 'all but one of the pods ready')
    const name = late?.metadata.name ?? ''
    expect(late?.status.phase).toBe('Pending')
    expect(late?.spec.nodeName).toBe(node)
    const addresses = (await pods()).flatMap(({ status }) => status.podIP ?? [])
    expect(addresses.sort()).toEqual([2, 3, 4, 5, 6].map((last) => `10.0.30.${last}`))
    const selector = ['--field-selector', `involvedObject.name=${name}`]
    const failed = await eventually(async () => {
      const { items } = await bed.json<List<Event>>(...inNamespace('get', 'events', ...selector))
      return items.find(({ reason }) => reason === 'FailedCreatePodSandBox')
    }, 'an event that says why')
    expect(failed.message).toContain('the pod subnet has no free IP address left')
    const ready = (await pods()).filter(isReady).map(({ metadata }) => metadata.name)
    await kubectl('delete', 'pod', ready.find((other) => other !== 'crowd-0') ?? '')
    await kubectl('wait', `pod/${name}`, '--for=condition=Ready', '--timeout=120s')
  }, 240_000)

  it('is drained before it goes; a pod that a disruption budget holds makes the deletion fail', async () => {
    expect(await podsOfNode()).toHaveLength(room)
    const refused = await bed.sdk<Deletion>('delete_pool', pool.id, 'PT25S', 'false')
    expect(refused.status).toBe('FAILED')
    const left = `1 pods of virtual node ${node} were not evicted within 25 s: ${namespace}/crowd-0`
    expect(refused.errors).toEqual([expect.stringContaining(left)])
    expect(await podsOfNode()).toEqual(['crowd-0'])
    expect((await nodeNow()).spec.unschedulable).toBe(true)
  }, 180_000)

  it('goes with that pod when the deletion is forced', async () => {
    const forced = await bed.sdk<Deletion>('delete_pool', pool.id, 'PT1S', 'true')
    expect(forced).toEqual({ status: 'SUCCEEDED', errors: [] })
    expect((await bed.tryKubectl('get', 'node', node)).stderr).toContain('NotFound')
    expect(await podsOfNode()).toEqual([])
  }, 180_000)
})
