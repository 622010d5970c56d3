import { describe, expect, it } from '@jest/globals'

import type { HelmRelease } from '../../../../../src/clients/kubernetes/helm-arguments.ts'
import type { Revision } from '../../../../../src/clients/kubernetes/helm-revisions.ts'
import { reviewRelease } from '../../../../../src/stages/deploy/review-release.ts'
import { HelmMemory } from '../helm-memory.ts'
import { deployment, hpa, KubernetesMemory } from '../kubernetes-memory.ts'

const release: HelmRelease = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }
const settings = (data: object) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings' },
  data,
})
const secret = (password: string) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'login' },
  data: { password },
})
const DEPLOYED = { revision: 3, status: 'deployed', updated: 0 }

const scene = (deployed: unknown[], rendered: unknown[], last: Revision | undefined = DEPLOYED) => {
  const helm = new HelmMemory(rendered, () => undefined)
  helm.deployed = deployed
  const kubernetes = new KubernetesMemory()
  return { kubernetes, review: () => reviewRelease(release, rendered, last, { helm, kubernetes }) }
}

describe('what becomes of a release', () => {
  it('that is not there: it is installed, with its objects', async () => {
    const { review } = scene([], [settings({})], { ...DEPLOYED, status: 'uninstalled' })
    expect(await review()).toMatchObject({
      verdict: 'install',
      changes: [{ target: 'release "shop"' }, { action: 'create', target: 'ConfigMap/settings' }],
    })
  })

  it('that differs: it is upgraded, and the fields are reported, but no value of a Secret', async () => {
    const { review } = scene(
      [settings({ a: '1' }), secret('old-secret')],
      [settings({ a: '2' }), secret('new-secret')],
    )
    const { verdict, changes } = await review()
    expect(verdict).toBe('upgrade')
    expect(changes.map(({ description }) => description)).toEqual([
      expect.stringContaining('data.a'),
      expect.stringContaining('data.password'),
    ])
    expect(JSON.stringify(changes)).not.toContain('-secret')
  })

  it.each([
    ['was deleted', undefined, 'create'],
    ['was edited', settings({ a: 'by hand' }), 'update'],
  ])('whose object %s in the cluster: it is repaired', async (_how, live, action) => {
    const { kubernetes, review } = scene([settings({ a: '1' })], [settings({ a: '1' })])
    kubernetes.drifted = [
      { kind: 'ConfigMap', name: 'settings', live, desired: settings({ a: '1' }) },
    ]
    expect(await review()).toMatchObject({
      verdict: 'repair',
      changes: [{ action, target: 'ConfigMap/settings' }],
    })
  })

  it('that is as it should be: it stays', async () => {
    const { review } = scene([settings({})], [settings({})])
    expect(await review()).toEqual({ verdict: 'unchanged', changes: [] })
  })

  it('that was rolled back after an upgrade was cut off: it is upgraded, for the hooks', async () => {
    const last = { ...DEPLOYED, followsCutOff: true }
    expect(await scene([settings({})], [settings({})], last).review()).toEqual({
      verdict: 'upgrade',
      changes: [expect.objectContaining({ description: expect.stringContaining('hooks') })],
    })
  })

  it('that may not be compared with its cluster: it stays, with a report', async () => {
    const { kubernetes, review } = scene([settings({})], [settings({})])
    kubernetes.differences = () => Promise.reject(new Error('forbidden'))
    expect(await review()).toEqual({ verdict: 'unchanged', changes: [], unseen: 'forbidden' })
  })

  it('that an HPA from outside of the chart scales: its replicas are no difference', async () => {
    const { kubernetes, review } = scene([deployment('edge', 1, 1)], [deployment('edge', 3, 1)])
    kubernetes.put('hpa', hpa('edge', 5, 5))
    const { verdict, changes } = await review()
    expect(changes.map(({ description }) => description).join()).not.toContain('spec.replicas')
    expect(verdict).toBe('upgrade')
    expect(JSON.stringify(kubernetes.compared)).not.toContain('replicas')
  })
})
