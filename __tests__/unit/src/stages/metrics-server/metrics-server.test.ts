import { describe, expect, it } from '@jest/globals'

import type { Kubernetes } from '../../../../../src/clients/kubernetes/kubernetes.ts'
import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'
import {
  applyMetricsServer,
  awaitMetrics,
} from '../../../../../src/stages/metrics-server/ensure.ts'
import {
  metricsServerObjects,
  neededTolerations,
  releaseFor,
} from '../../../../../src/stages/metrics-server/objects.ts'
import { planMetricsServer } from '../../../../../src/stages/metrics-server/plan.ts'
import { at } from '../../../../../src/values/json.ts'
import { readVersion } from '../../../../../src/values/kubernetes/version.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { MetricsCluster } from './metrics-cluster.ts'

const VERSION = 'v1.36.1'

const install = async (kubernetes: Kubernetes) => {
  const { progress } = keptProgress()
  const plan = await planMetricsServer(VERSION, kubernetes)
  await applyMetricsServer(plan, { kubernetes, progress })
  return plan
}

const failureOf = async (cluster: MetricsCluster, milliseconds = 300_000) => {
  const clock = new VirtualClock()
  const kept = keptProgress()
  const deadline = clock.now() + milliseconds
  const started = clock.now()
  const failure = await awaitMetrics({
    ...{ kubernetes: cluster, clock, deadline },
    progress: kept.progress,
  }).then(
    () => undefined,
    (error: unknown) => error,
  )
  return { failure, took: clock.now() - started, awaited: kept.awaited }
}

describe('what is installed', () => {
  it.each([
    ['v1.36.1', 'v0.9.0'],
    ['v1.34.2', 'v0.9.0'],
    ['v1.33.1', 'v0.8.0'],
    ['v1.30.1', 'v0.7.2'],
    ['', 'v0.9.0'],
  ])('of Kubernetes %s is release %s', (version, release) => {
    expect(releaseFor(readVersion(version))).toBe(release)
  })

  it('has nothing that virtual nodes do not support', () => {
    expect(checkManifests(metricsServerObjects('v0.9.0'))).toEqual([])
  })

  it('asks for figures as often as virtual nodes have them, at the address and port of each node', () => {
    const objects = metricsServerObjects('v0.9.0')
    const deployment = objects.find(({ kind }) => kind === 'Deployment')
    const containers = at(deployment, 'spec', 'template', 'spec', 'containers')
    expect(containers).toMatchObject([
      {
        image: 'registry.k8s.io/metrics-server/metrics-server:v0.9.0',
        args: expect.arrayContaining([
          '--metric-resolution=60s',
          '--kubelet-use-node-status-port',
          '--secure-port=10250',
        ]),
        resources: { requests: { cpu: '100m' }, limits: { cpu: '100m' } },
      },
    ])
    expect(JSON.stringify(containers)).not.toMatch(/Probe|seccomp/)
    expect(objects.at(-1)?.['kind']).toBe('APIService')
  })
})

describe('taints of nodes', () => {
  const node = (...keys: readonly string[]) => ({
    ...{ apiVersion: 'v1', kind: 'Node', name: 'one', namespace: '' },
    object: { spec: { taints: keys.map((key) => ({ key, effect: 'NoSchedule' })) } },
  })
  const tolerated = (...nodes: readonly ReturnType<typeof node>[]) =>
    neededTolerations(nodes).map(({ key }) => key)

  it('are tolerated where no node is without', () => {
    expect(tolerated(node('team'), node('gpu', 'team'))).toEqual(['gpu', 'team'])
  })

  it('are not where a node is free of them, or none is there', () => {
    expect(tolerated(node('team'), node())).toEqual([])
    expect(tolerated(node('team'), node('node.kubernetes.io/not-ready'))).toEqual([])
    expect(tolerated()).toEqual([])
  })
})

describe('the installation', () => {
  it('is made once', async () => {
    const cluster = new MetricsCluster()
    expect((await install(cluster)).changes).toMatchObject([
      { action: 'create', target: 'metrics-server' },
    ])
    expect(cluster.log.at(-1)).toBe('apply APIService v1beta1.metrics.k8s.io')
    const applied = cluster.log.length
    expect(await install(cluster)).toMatchObject({
      changes: [],
      kept: ['metrics-server v0.9.0 is installed'],
    })
    expect(cluster.log).toHaveLength(applied)
  })

  it('of an older release is brought to the one of the cluster', async () => {
    const cluster = new MetricsCluster()
    for (const manifest of metricsServerObjects('v0.8.0')) await cluster.apply(manifest)
    const { changes } = await install(cluster)
    expect(changes).toMatchObject([
      { action: 'update', description: 'bring 1 object to v0.9.0: Deployment metrics-server' },
    ])
    expect((await install(cluster)).changes).toEqual([])
  })

  it.each([
    ['APIService', 'v1beta1.metrics.k8s.io', 'Service monitoring/adapter, which was not made here'],
    ['Deployment', 'metrics-server', 'Deployment kube-system/metrics-server was not made here'],
  ] as const)('of others is left alone where its %s is there', async (kind, name, kept) => {
    const cluster = new MetricsCluster()
    cluster.put(`${kind.toLowerCase()}s` as 'deployments', {
      metadata: { name, labels: { 'app.kubernetes.io/managed-by': 'Helm' } },
      spec: { service: { namespace: 'monitoring', name: 'adapter' } },
    })
    const plan = await install(cluster)
    expect([plan.changes, cluster.log]).toEqual([[], []])
    expect(plan.kept.join()).toContain(kept)
  })

  it('says which right is missing', async () => {
    const cluster = new MetricsCluster()
    cluster.mayAdminister = false
    await expect(install(cluster)).rejects.toMatchObject({
      code: 'METRICS_SERVER_FORBIDDEN',
      hint: expect.stringContaining('manage clusters'),
    })
  })

  class Killed extends Error {}

  it.each(['before', 'after'] as const)(
    'that is killed %s any of its calls is ended by the next',
    async (when) => {
      const killedAt = (cluster: MetricsCluster, last: number) => {
        let count = 0
        const client = new Proxy<Kubernetes>(cluster, {
          get: (target, name) => {
            const method: unknown = Reflect.get(target, name)
            if (typeof method !== 'function') return method
            return async (...given: unknown[]): Promise<unknown> => {
              const isLast = ++count === last
              if (count > last || (isLast && when === 'before')) throw new Killed()
              const response: unknown = await Reflect.apply(method, cluster, given)
              if (isLast) throw new Killed()
              return response
            }
          },
        })
        return { client, calls: () => count }
      }
      const whole = new MetricsCluster()
      const counted = killedAt(whole, Number.MAX_SAFE_INTEGER)
      await install(counted.client)
      expect(counted.calls()).toBeGreaterThan(9)
      for (let last = 1; last <= counted.calls(); last++) {
        const cluster = new MetricsCluster()
        await expect(install(killedAt(cluster, last).client)).rejects.toThrow(Killed)
        await install(cluster)
        expect((await install(cluster)).changes).toEqual([])
        expect(new Set(cluster.log)).toEqual(new Set(whole.log))
      }
    },
  )
})

describe('figures for HPAs', () => {
  const installed = async (): Promise<MetricsCluster> => {
    const cluster = new MetricsCluster()
    await install(cluster)
    cluster.runPod()
    return cluster
  }

  it('are waited for until there are some', async () => {
    const cluster = await installed()
    const clock = new VirtualClock()
    const { progress } = keptProgress()
    cluster.figures = 0
    clock.after(100_000, () => (cluster.figures = 3))
    const deadline = clock.now() + 300_000
    await expect(awaitMetrics({ kubernetes: cluster, clock, deadline, progress })).resolves.toBe(3)
  })

  it('are not awaited where the API is not registered', async () => {
    const { failure, took } = await failureOf(new MetricsCluster())
    expect([failure, took]).toEqual([
      expect.objectContaining({ code: 'METRICS_SERVER_MISSING' }),
      0,
    ])
  })

  it.each([
    [
      'the path from the API to the pod is closed',
      {
        reason: 'FailedDiscoveryCheck',
        message: 'Get "https://10.96.0.9:443": context deadline exceeded',
      },
      'METRICS_SERVER_UNREACHABLE',
      'from the subnet of the API endpoint to that of the pods',
    ],
    [
      'it answers wrongly',
      { reason: 'FailedDiscoveryCheck', message: 'bad status from https://10.96.0.9:443: 500' },
      'METRICS_SERVER_NOT_READY',
      'kubectl logs',
    ],
  ])('are missing because %s', async (_how, condition, code, hint) => {
    const cluster = await installed()
    cluster.available = () => ({ status: 'False', ...condition })
    const { failure, took } = await failureOf(cluster)
    expect(failure).toMatchObject({ code, hint: expect.stringContaining(hint) })
    expect(took).toBeGreaterThanOrEqual(300_000)
  })

  it.each([
    [
      'no node takes its pod',
      { status: { phase: 'Pending', message: '0/0 nodes are available' } },
      ['pod metrics-server-1 is Pending: 0/0 nodes are available', 'virtual node pool'],
    ],
    [
      'its image is not pulled',
      {
        spec: { nodeName: 'node' },
        status: {
          phase: 'Pending',
          containerStatuses: [
            {
              ...{ name: 'metrics-server', ready: false, restartCount: 0 },
              state: { waiting: { reason: 'ErrImagePull', message: 'i/o timeout' } },
            },
          ],
        },
      },
      ['ErrImagePull: i/o timeout', 'kubectl describe'],
    ],
    ['it has no pod', undefined, ['it has no pod in kube-system', 'kubectl describe']],
  ])('are missing because %s', async (_how, pod, [message = '', hint = '']) => {
    const cluster = new MetricsCluster()
    await install(cluster)
    cluster.pod = pod
    cluster.runPod()
    cluster.available = () => ({
      status: 'False',
      reason: 'MissingEndpoints',
      message: 'no endpoints',
    })
    expect((await failureOf(cluster)).failure).toMatchObject({
      code: 'METRICS_SERVER_NOT_READY',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    })
  })

  it.each([
    [
      'E1129 scraper.go] "Failed to scrape node" err="Get https://10.0.10.5:10250: dial tcp: i/o timeout"',
      'from the subnet of the pods to that of the virtual nodes',
    ],
    ['', 'every 60 s'],
  ])('are missing where it says %j', async (words, hint) => {
    const cluster = await installed()
    cluster.figures = 0
    cluster.words = words
    const { failure, awaited } = await failureOf(cluster)
    expect(failure).toMatchObject({
      code: 'METRICS_SERVER_NO_FIGURES',
      hint: expect.stringContaining(hint),
    })
    expect(awaited[0]).toContain('metrics-server responds, but has no figures of pods')
  })
})
