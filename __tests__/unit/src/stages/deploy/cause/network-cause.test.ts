import { describe, expect, it } from '@jest/globals'

import type { ReadPaths } from '../../../../../../src/stages/deploy/cause/network-cause.ts'
import { diagnose } from '../../../../../../src/stages/deploy/diagnostics.ts'
import { KubernetesMemory } from '../../kubernetes-memory.ts'

const CLOSED = 'load balancer -> pods, TCP 10256: missing rule: ingress TCP 10256'
const service = (selector: object) => ({
  kind: 'Service',
  metadata: { name: 'edge' },
  spec: { type: 'LoadBalancer', selector, ports: [{ port: 80 }] },
})

const find = (readPaths: ReadPaths | undefined, response = 'timed out', selector: object = {}) => {
  const failure = {
    code: 'URL_DOES_NOT_ANSWER',
    message: `http://203.0.113.9/ does not respond as it should: ${response}`,
  }
  const sources = { kubernetes: new KubernetesMemory(), since: 0, readPaths }
  return diagnose(failure, [service(selector)], 'web', sources)
}

describe('a load balancer that does not respond', () => {
  it('is explained by the path that is closed', async () => {
    const { cause, evidence } = await find(async () => [CLOSED, 'another'])
    expect(cause?.text).toContain(CLOSED)
    expect(evidence).toBe(`Network paths:\n  ${CLOSED}\n  another`)
  })

  it.each([
    ['timed out', false],
    ['status 502', true],
  ])('that says %s is asked for with what is reached', async (response, expected) => {
    const seen: boolean[] = []
    await find(async ({ isReached }) => {
      seen.push(isReached)
      return []
    }, response)
    expect(seen).toEqual([expected])
  })

  it('is reported to have its paths open', async () => {
    const { cause, evidence } = await find(async () => [])
    expect(cause).toBeUndefined()
    expect(evidence).toContain('leave the paths through the load balancer to the pods open')
  })

  it('is explained by its Service first', async () => {
    const { cause, evidence } = await find(async () => [CLOSED], 'timed out', { app: 'none' })
    expect(cause?.text).toContain('selects no pod')
    expect(evidence).toContain(CLOSED)
  })

  it.each<[string, ReadPaths | undefined, string]>([
    ['cannot be read', () => Promise.reject(new Error('not allowed')), 'not to be read'],
    ['is not known', async () => undefined, ''],
    ['is not asked for', undefined, ''],
  ])('keeps its own words where the network %s', async (_what, readPaths, words) => {
    const { cause, evidence } = await find(readPaths)
    expect(cause).toBeUndefined()
    if (words === '') expect(evidence).toBe('')
    else expect(evidence).toContain(words)
  })
})

describe('a load balancer before an Ingress or a Gateway', () => {
  const status = (ip: string) => ({ status: { loadBalancer: { ingress: [{ ip }] } } })
  const ingress = {
    ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'edge' } },
    spec: { ingressClassName: 'nginx' },
  }
  const gatewayOf = { apiVersion: 'gateway.networking.k8s.io/v1' }
  const route = {
    ...{ ...gatewayOf, kind: 'HTTPRoute', metadata: { name: 'edge' } },
    spec: { parentRefs: [{ name: 'gate', namespace: 'infra' }] },
  }
  const controller = (name: string, ip: string) => ({
    ...service({ app: 'controller' }),
    metadata: { name, namespace: 'controllers' },
    ...status(ip),
  })

  const ask = async (objects: readonly object[], kubernetes: KubernetesMemory) => {
    const seen: unknown[] = []
    const direct: unknown[] = []
    const readPaths: ReadPaths = async (release) => {
      seen.push(...release.objects)
      direct.push(...(release.direct ?? []))
      return [CLOSED]
    }
    const message = 'http://203.0.113.9/ does not respond as it should: timed out'
    const failure = { code: 'URL_DOES_NOT_ANSWER', message }
    const found = await diagnose(failure, objects, 'web', { kubernetes, since: 0, readPaths })
    return { ...found, seen, direct }
  }

  it.each([
    ['Ingress', ingress],
    ['route', route],
  ])('of a controller is read as its Service says, for an %s', async (_kind, door) => {
    const kubernetes = new KubernetesMemory()
    const [own, other] = [controller('own', '203.0.113.9'), controller('other', '203.0.113.8')]
    for (const one of [own, other]) kubernetes.put('services', one)
    kubernetes.put('ingresses', {
      ...{ ...ingress, metadata: { name: 'edge', namespace: 'web' } },
      ...status('203.0.113.9'),
    })
    kubernetes.put('gateways', {
      ...{ ...gatewayOf, kind: 'Gateway', metadata: { name: 'gate', namespace: 'infra' } },
      status: { addresses: [{ value: '203.0.113.9' }] },
    })
    const { cause, seen } = await ask([door], kubernetes)
    expect(cause?.text).toContain(CLOSED)
    expect(seen).toMatchObject([door, { metadata: { name: 'own' } }])
  })

  /** Returns an Ingress as OCI's native ingress controller leaves it. */
  const native = (name: string, service: string) => ({
    ...{ ...ingress, ...status('203.0.113.9') },
    metadata: { name, finalizers: ['oci.oraclecloud.com/ingress-controller-protection'] },
    spec: {
      rules: [
        { http: { paths: [{ backend: { service: { name: service, port: { number: 80 } } } }] } },
      ],
    },
  })
  const ported = (name: string, targetPort: number) => ({
    ...{ apiVersion: 'v1', kind: 'Service', metadata: { name } },
    spec: { ports: [{ port: 80, targetPort }] },
  })

  it('that is of no Service is asked for with the ports of pods that it sends to', async () => {
    const kubernetes = new KubernetesMemory()
    const both = [native('edge', 'web'), native('back', 'api')]
    for (const one of both) kubernetes.put('ingresses', one)
    const objects = [...both, ported('web', 8080), ported('api', 9090)]
    const { cause, evidence, seen, direct } = await ask(objects, kubernetes)
    expect(cause?.text).toContain(CLOSED)
    expect(seen).toEqual(objects)
    expect(direct).toEqual([
      { address: '203.0.113.9', listeners: [80], podPorts: [8080, 9090], groups: [] },
    ])
    expect(evidence).toContain('at their own ports (8080, 9090)')
  })

  it.each([
    ['of another controller', { ...ingress, ...status('203.0.113.9') }],
    ['whose ports the release does not say', native('edge', 'elsewhere')],
  ])('that is of no Service is not judged %s', async (_what, one) => {
    const kubernetes = new KubernetesMemory()
    kubernetes.put('ingresses', one)
    const { cause, evidence, seen } = await ask([one], kubernetes)
    expect([cause, seen]).toEqual([undefined, []])
    expect(evidence).toContain('The load balancer at 203.0.113.9 is of no Service.')
  })
})

it('other failures do not ask for the network', async () => {
  let asked = 0
  const readPaths: ReadPaths = async () => [String(asked++)]
  const sources = { kubernetes: new KubernetesMemory(), since: 0, readPaths }
  await diagnose({ code: 'ROLLOUT_TIMED_OUT', message: 'late' }, [service({})], 'web', sources)
  expect(asked).toBe(0)
})
