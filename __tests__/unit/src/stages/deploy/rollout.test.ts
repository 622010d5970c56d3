import { describe, expect, it } from '@jest/globals'

import { awaitRollout } from '../../../../../src/stages/deploy/rollout.ts'
import { trackedOf } from '../../../../../src/stages/deploy/rollout/tracked.ts'
import { deployment, KubernetesMemory } from '../kubernetes-memory.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'

const REVISION = 'deployment.kubernetes.io/revision'
const owned = (kind: string, name: string) => ({
  ownerReferences: [{ kind, name, controller: true }],
})

/** Returns a Deployment at its second revision, with the ReplicaSets of both. */
const upgraded = (name: string, wanted: number, ready: number) => {
  const { metadata, ...rest } = deployment(name, wanted, ready)
  return { ...rest, metadata: { ...metadata, annotations: { [REVISION]: '2' } } }
}
const replicaSet = (of: string, revision: number) => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: {
    name: `${of}-hash${revision}`,
    labels: { 'pod-template-hash': `hash${revision}` },
    annotations: { [REVISION]: String(revision) },
    ...owned('Deployment', of),
  },
})
const waitingFor = (reason: string) => ({
  phase: 'Pending',
  containerStatuses: [{ name: 'app', restartCount: 9, state: { waiting: { reason } } }],
})
const podOf = (kind: string, owner: string, hash: string, status: object) => ({
  metadata: {
    name: `${owner}-x1`,
    labels: { 'pod-template-hash': hash },
    ...owned(kind, owner),
  },
  status,
})

const scene = (manifests: readonly unknown[], timeout = 120_000, awaitsJobs = true) => {
  const kubernetes = new KubernetesMemory()
  const clock = new VirtualClock()
  const reported = keptProgress()
  const started = clock.now()
  const tracked = trackedOf(manifests, 'web')
  const roll = async () => {
    const request = { namespace: 'web', tracked, awaitsJobs }
    const waiting = { clock, deadline: started + timeout }
    const ended: unknown = await awaitRollout(
      request,
      kubernetes,
      waiting,
      reported.progress,
    ).catch((error: unknown) => error)
    expect(kubernetes.openWatches).toBe(0)
    return { ended, took: clock.now() - started, reported }
  }
  return { kubernetes, clock, roll }
}

describe('a rollout', () => {
  it('is not failed by the crashing pods of the revision before', async () => {
    const { kubernetes, clock, roll } = scene([deployment('web', 1, 0)])
    kubernetes.put('deployments', upgraded('web', 1, 0))
    kubernetes.put('replicasets', replicaSet('web', 1))
    kubernetes.put('replicasets', replicaSet('web', 2))
    kubernetes.put(
      'pods',
      podOf('ReplicaSet', 'web-hash1', 'hash1', waitingFor('CrashLoopBackOff')),
    )
    clock.after(70_000, () => kubernetes.put('deployments', upgraded('web', 1, 1)))
    expect(await roll()).toMatchObject({ ended: [], took: 70_000 })
  })

  it.each([
    ['of the newest revision', true],
    ['of a user who may not see ReplicaSets', false],
  ])('is failed early by a crashing pod %s', async (_who, isSeen) => {
    const { kubernetes, roll } = scene([deployment('web', 1, 0)])
    kubernetes.put('deployments', upgraded('web', 1, 0))
    if (isSeen) kubernetes.put('replicasets', replicaSet('web', 2))
    kubernetes.put(
      'pods',
      podOf('ReplicaSet', 'web-hash2', 'hash2', waitingFor('CrashLoopBackOff')),
    )
    const { ended, took } = await roll()
    expect(ended).toMatchObject({ code: 'ROLLOUT_FAILED' })
    expect(took).toBeLessThan(60_000)
  })

  it.each([
    ['a Job', 'Job', 'web-cleanup-28'],
    ['another Deployment', 'ReplicaSet', 'web-admin-hash2'],
  ])('is not failed by a pod of %s whose name begins alike', async (_what, kind, owner) => {
    const { kubernetes, clock, roll } = scene([deployment('web', 1, 0)])
    kubernetes.put('deployments', upgraded('web', 1, 0))
    kubernetes.put('replicasets', replicaSet('web', 2))
    kubernetes.put('pods', podOf(kind, owner, 'hash2', waitingFor('ImagePullBackOff')))
    clock.after(90_000, () => kubernetes.put('deployments', upgraded('web', 1, 1)))
    expect(await roll()).toMatchObject({ ended: [], took: 90_000 })
  })

  it('looks for each object in its own namespace', async () => {
    const { metadata, ...rest } = deployment('metrics', 1, 1)
    const elsewhere = { ...rest, metadata: { ...metadata, namespace: 'monitoring' } }
    const { kubernetes, roll } = scene([deployment('web', 1, 1), elsewhere])
    kubernetes.put('deployments', deployment('web', 1, 1))
    kubernetes.put('deployments', elsewhere)
    expect(await roll()).toMatchObject({ ended: [], took: 0 })
  })

  it('that may not make its pods fails with the words of the API server', async () => {
    const { kubernetes, roll } = scene([deployment('web', 1, 0)])
    const message = 'pods "web-x" is forbidden: exceeded quota: compute'
    const conditions = [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message }]
    const { status, ...rest } = deployment('web', 1, 0)
    kubernetes.put('deployments', { ...rest, status: { ...status, conditions } })
    const { ended } = await roll()
    expect(ended).toMatchObject({
      code: 'ROLLOUT_FAILED',
      message: expect.stringContaining('exceeded quota: compute') as unknown,
    })
  })

  it('fails at once past the deadline of the Deployment', async () => {
    const { kubernetes, roll } = scene([deployment('web', 1, 0)])
    const { status, ...rest } = deployment('web', 1, 0)
    const conditions = [
      { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: '' },
    ]
    kubernetes.put('deployments', { ...rest, status: { ...status, conditions } })
    expect(await roll()).toMatchObject({ ended: { code: 'ROLLOUT_FAILED' }, took: 0 })
  })
})

describe('a Job of the release', () => {
  const job = (status: object = {}, spec: object = {}) => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'migrate' },
    spec,
    status,
  })
  const over = (type: string) =>
    job({ conditions: [{ type, status: 'True', reason: 'Because', message: '' }] })

  it('is waited for', async () => {
    const { kubernetes, clock, roll } = scene([job()])
    kubernetes.put('jobs', job())
    clock.after(30_000, () => kubernetes.put('jobs', over('Complete')))
    expect(await roll()).toMatchObject({ ended: [], took: 30_000 })
  })

  it('that fails fails the rollout, also where it is not waited for', async () => {
    const { kubernetes, roll } = scene([job()], 120_000, false)
    kubernetes.put('jobs', over('Failed'))
    const { ended } = await roll()
    expect(ended).toMatchObject({
      code: 'ROLLOUT_FAILED',
      message: expect.stringContaining('Job/migrate failed: Because') as unknown,
    })
  })

  it('that restarts its pods is not given up before it gives up itself', async () => {
    const { kubernetes, clock, roll } = scene([job()])
    kubernetes.put('jobs', job())
    kubernetes.put('pods', podOf('Job', 'migrate', '', waitingFor('CrashLoopBackOff')))
    clock.after(90_000, () => kubernetes.put('jobs', over('Complete')))
    expect(await roll()).toMatchObject({ ended: [], took: 90_000 })
  })

  it('is reported if it still runs and is not waited for', async () => {
    const { kubernetes, roll } = scene([job()], 120_000, false)
    kubernetes.put('jobs', job())
    expect(await roll()).toMatchObject({ ended: ['Job/migrate still runs'], took: 0 })
  })

  it('with a time to live may be gone', async () => {
    const { roll } = scene([job({}, { ttlSecondsAfterFinished: 0 })])
    expect(await roll()).toMatchObject({ ended: [expect.stringContaining('was removed')] })
  })

  it('that is removed after its end stays done', async () => {
    const manifest = job({}, { ttlSecondsAfterFinished: 1 })
    const { kubernetes, clock, roll } = scene([manifest, deployment('web', 1, 0)])
    kubernetes.put('jobs', job())
    kubernetes.put('deployments', deployment('web', 1, 0))
    clock.after(5_000, () => kubernetes.put('jobs', over('Complete')))
    clock.after(9_000, () => kubernetes.remove('jobs', over('Complete')))
    clock.after(20_000, () => kubernetes.put('deployments', deployment('web', 1, 1)))
    expect(await roll()).toMatchObject({ ended: [], took: 20_000 })
  })

  it('that failed and is removed then fails the rollout', async () => {
    const manifest = job({}, { ttlSecondsAfterFinished: 0 })
    const { kubernetes, clock, roll } = scene([manifest, deployment('web', 1, 0)])
    kubernetes.put('jobs', job())
    kubernetes.put('deployments', deployment('web', 1, 0))
    clock.after(5_000, () => kubernetes.remove('jobs', over('Failed')))
    expect(await roll()).toMatchObject({ ended: { code: 'ROLLOUT_FAILED' } })
  })

  it('whose end and removal passed while the watch was away is not waited for', async () => {
    const manifest = job({}, { ttlSecondsAfterFinished: 0 })
    const { kubernetes, clock, roll } = scene([manifest])
    kubernetes.put('jobs', manifest)
    clock.after(5_000, () => kubernetes.remove('jobs', manifest))
    expect(await roll()).toMatchObject({
      ended: ['Job/migrate was removed before its end was seen'],
      took: 5_000,
    })
  })

  it('that is deleted while it runs is awaited, and reported as gone', async () => {
    const { kubernetes, clock, roll } = scene([job()])
    kubernetes.put('jobs', job())
    clock.after(5_000, () => kubernetes.remove('jobs', job()))
    expect(await roll()).toMatchObject({
      ended: {
        code: 'ROLLOUT_TIMED_OUT',
        message: expect.stringContaining('migrate was deleted and is not back') as unknown,
      },
    })
  })

  it('that is deleted and recreated is awaited', async () => {
    const { kubernetes, clock, roll } = scene([job()])
    kubernetes.put('jobs', job())
    clock.after(5_000, () => kubernetes.remove('jobs', job()))
    clock.after(6_000, () => kubernetes.put('jobs', job()))
    clock.after(9_000, () => kubernetes.put('jobs', over('Complete')))
    expect(await roll()).toMatchObject({ ended: [], took: 9_000 })
  })
})

it('a DaemonSet is not waited for on virtual nodes', async () => {
  const daemonSet = {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', generation: 1 },
    status: {
      observedGeneration: 1,
      desiredNumberScheduled: 2,
      updatedNumberScheduled: 2,
      numberAvailable: 1,
    },
  }
  const { kubernetes, roll } = scene([daemonSet])
  const labels = { 'node-role.kubernetes.io/virtual-node': '' }
  kubernetes.put('nodes', { metadata: { name: 'virtual-1', labels } })
  kubernetes.put('nodes', { metadata: { name: 'managed-1' } })
  kubernetes.put('daemonsets', daemonSet)
  const pod = podOf('DaemonSet', 'agent', '', { phase: 'Pending', reason: 'ProviderFailed' })
  kubernetes.put('pods', { ...pod, spec: { nodeName: 'virtual-1' } })
  expect(await roll()).toMatchObject({
    ended: ['DaemonSet/agent runs on 1 nodes, not on 1 virtual ones'],
  })
})

it('hooks and objects that run nothing are not tracked', () => {
  const hook = { annotations: { 'helm.sh/hook': 'pre-upgrade' }, name: 'migrate' }
  const container = { containers: [{ name: 'app' }] }
  const manifests = [
    { apiVersion: 'batch/v1', kind: 'Job', metadata: hook },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } },
    { apiVersion: 'apps.example.com/v1', kind: 'Deployment', metadata: { name: 'other' } },
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
      metadata: { name: 'web' },
      spec: { template: { spec: container } },
    },
  ]
  expect(trackedOf(manifests, 'web').map(({ kind, name }) => `${kind}/${name}`)).toEqual([
    'Rollout/web',
  ])
})
