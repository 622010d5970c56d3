import { beforeEach, describe, expect, test } from '@jest/globals'

import { claimNamespace } from '../../../../src/stages/preview/claim.ts'
import {
  namespaceManifest,
  type PullRequest,
  releaseIn,
  requireOwn,
} from '../../../../src/stages/preview/ownership.ts'
import { removePreview } from '../../../../src/stages/preview/remove.ts'
import { HelmMemory } from './helm-memory.ts'
import { KubernetesMemory } from './kubernetes-memory.ts'
import { NamespacesMemory } from './namespaces-memory.ts'
import { keptProgress } from './quiet-progress.ts'
import { VirtualClock } from './virtual-clock.ts'

const pull: PullRequest = {
  repository: 'octo/shop',
  number: 7,
  sha: 'a'.repeat(40),
  branch: 'feature',
}
const foreign = { metadata: { name: 'pr-shop-7', labels: { team: 'web' } } }
const service = (name: string, type: string) => ({ metadata: { name }, spec: { type } })

describe('previews in a cluster', () => {
  let clock: VirtualClock
  let kubernetes: KubernetesMemory
  let namespaces: NamespacesMemory
  let helm: HelmMemory
  let said: ReturnType<typeof keptProgress>

  beforeEach(() => {
    clock = new VirtualClock()
    kubernetes = new KubernetesMemory()
    namespaces = new NamespacesMemory(clock, kubernetes)
    helm = new HelmMemory([], () => undefined)
    said = keptProgress()
  })

  const waiting = (milliseconds = 120_000) => ({ clock, deadline: clock.now() + milliseconds })
  const cluster = () => ({ namespaces, kubernetes, helm })
  const claim = (of = pull, release = 'shop') =>
    claimNamespace(
      { pull: of, release, lifetime: 14 * 86_400_000 },
      cluster(),
      waiting(),
      said.progress,
    )
  const remove = (milliseconds?: number) =>
    removePreview(pull, cluster(), waiting(milliseconds), said.progress)
  const labels = () => namespaces.all.get('pr-shop-7')?.labels ?? {}

  /** Makes the state that a deployment leaves. */
  const deployed = async () => {
    await claim()
    await helm.upgrade()
    kubernetes.put('services', service('edge', 'LoadBalancer'))
    kubernetes.put('services', service('orders', 'ClusterIP'))
    namespaces.calls.length = 0
    helm.calls.length = 0
  }

  test('a hook that fails does not keep it', async () => {
    await deployed()
    helm.failingHook = new Error('pre-delete hooks failed: job migrate failed')
    expect(await remove()).toBe(true)
    expect(helm.calls).toEqual(['uninstall', 'uninstall without hooks'])
    expect(namespaces.all.size).toBe(0)
    expect(said.warnings.join()).toMatch(/without its hooks.* job migrate failed/)
  })

  describe('the namespace', () => {
    test('is made with the labels by which it is known again', async () => {
      await claim()
      expect(labels()).toMatchObject({
        'app.kubernetes.io/managed-by': 'oke-virtual-nodes-actions',
        'oke-virtual-nodes-actions/repository': 'octo.shop',
        'oke-virtual-nodes-actions/pull-request': '7',
        'oke-virtual-nodes-actions/sha': pull.sha,
      })
      const expires = new Date(clock.now() + 14 * 86_400_000).toISOString()
      const label = labels()['oke-virtual-nodes-actions/expires'] ?? ''
      expect(label).toMatch(/^\d{8}T\d{6}Z$/)
      expect(label.slice(0, 8)).toBe(expires.slice(0, 10).replaceAll('-', ''))
    })

    test('is kept for the next commit, with the new release', async () => {
      await claim()
      await claim({ ...pull, sha: 'b'.repeat(40) }, 'store')
      const found = namespaces.all.get('pr-shop-7')
      expect(found?.uid).toBe('uid-1')
      expect(labels()['oke-virtual-nodes-actions/sha']).toBe('b'.repeat(40))
      expect(found && releaseIn(found)).toBe('store')
    })

    test('is waited for while it goes, and made again', async () => {
      await claim()
      namespaces.terminate('pr-shop-7', 9_000)
      await claim()
      expect(namespaces.all.get('pr-shop-7')).toMatchObject({ uid: 'uid-2', isTerminating: false })
      expect(said.awaited).toContain('the end of namespace pr-shop-7')
    })

    test.each<[string, (labels: Record<string, string>) => Record<string, string>]>([
      ['no labels', () => ({})],
      ['another repository', (own) => ({ ...own, 'oke-virtual-nodes-actions/repository': 'x.y' })],
      ['another number', (own) => ({ ...own, 'oke-virtual-nodes-actions/pull-request': '8' })],
      ['another manager', (own) => ({ ...own, 'app.kubernetes.io/managed-by': 'Helm' })],
    ])('is not taken with %s', (_, change) => {
      const own = namespaceManifest(pull, 'shop', 0).metadata
      const found = { uid: 'u', annotations: {}, isTerminating: false }
      const taken = expect.objectContaining({ code: 'PREVIEW_NAMESPACE_TAKEN' })
      expect(() => requireOwn({ ...found, labels: change(own.labels) }, pull)).toThrow(taken)
      expect(() => requireOwn({ ...found, labels: own.labels }, pull)).not.toThrow()
    })

    test('of another owner is not taken, even if it is created at that very moment', async () => {
      namespaces.beforeCreate = () => namespaces.put(foreign)
      await expect(claim()).rejects.toMatchObject({ code: 'PREVIEW_NAMESPACE_TAKEN' })
      expect(labels()).toEqual({ team: 'web' })
      expect(kubernetes.applied).toEqual([])
    })

    test('that another run for the same pull request makes in that moment is shared', async () => {
      namespaces.beforeCreate = () => namespaces.put(namespaceManifest(pull, 'shop', 0))
      await claim()
      expect(namespaces.all.get('pr-shop-7')?.uid).toBe('uid-1')
      expect(namespaces.calls).toEqual([])
    })
  })

  describe('removal', () => {
    test('uninstalls, then load balancers, then the namespace', async () => {
      await deployed()
      expect(await remove()).toBe(true)
      expect(helm.calls).toEqual(['uninstall'])
      expect(namespaces.calls).toEqual(['remove service edge', 'remove pr-shop-7'])
      expect(namespaces.all.size).toBe(0)
      expect(said.awaited).toEqual(
        expect.arrayContaining(['the end of load balancer edge', 'the end of namespace pr-shop-7']),
      )
    })

    test('of nothing is done at once', async () => {
      expect(await remove()).toBe(false)
      expect([namespaces.calls, helm.calls]).toEqual([[], []])
    })

    test('never touches a namespace of another owner', async () => {
      namespaces.put(foreign)
      await helm.upgrade()
      helm.calls.length = 0
      await expect(remove()).rejects.toMatchObject({ code: 'PREVIEW_NAMESPACE_TAKEN' })
      expect([namespaces.calls, helm.calls]).toEqual([[], []])
      expect(namespaces.all.has('pr-shop-7')).toBe(true)
    })

    test('that was cut off after the uninstall still awaits the load balancer', async () => {
      await deployed()
      await helm.uninstall()
      helm.calls.length = 0
      expect(await remove()).toBe(true)
      expect(helm.calls).toEqual([])
      expect(namespaces.all.size).toBe(0)
    })

    test('that was cut off after the deletion only waits', async () => {
      await claim()
      namespaces.terminate('pr-shop-7', 9_000)
      namespaces.calls.length = 0
      expect(await remove()).toBe(true)
      expect(namespaces.calls).toEqual([])
    })

    test('reports what is stuck, and resumes there', async () => {
      await deployed()
      namespaces.balancersTake = 300_000
      await expect(remove(60_000)).rejects.toMatchObject({
        code: 'PREVIEW_NOT_REMOVED',
        message: 'load balancer edge did not go away in time',
      })
      expect(namespaces.all.get('pr-shop-7')?.isTerminating).toBe(false)
      expect(await remove(300_000)).toBe(true)
      expect(helm.calls).toEqual(['uninstall'])
    })

    test('leaves a namespace that another owner created meanwhile', async () => {
      await deployed()
      clock.after(5_000, () => {
        namespaces.all.delete('pr-shop-7')
        namespaces.put(foreign)
      })
      expect(await remove()).toBe(true)
      expect(labels()).toEqual({ team: 'web' })
    })

    test('ends when the job is cancelled', async () => {
      await deployed()
      const signal = AbortSignal.abort(new Error('cancelled'))
      const ending = removePreview(pull, cluster(), { ...waiting(), signal }, said.progress)
      await expect(ending).rejects.toThrow('cancelled')
      expect(namespaces.all.has('pr-shop-7')).toBe(true)
    })
  })
})
