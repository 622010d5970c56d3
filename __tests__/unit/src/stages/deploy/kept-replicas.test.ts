import { describe, expect, it } from '@jest/globals'

import type { HelmRelease } from '../../../../../src/clients/kubernetes/helm-arguments.ts'
import { heldReplicas, heldText } from '../../../../../src/stages/deploy/kept-replicas.ts'
import { deployment, hpa, KubernetesMemory } from '../kubernetes-memory.ts'

const release: HelmRelease = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }

const scene = ({ wanted = 5, annotations = {} } = {}) => {
  const kubernetes = new KubernetesMemory()
  kubernetes.put('deployments', deployment('edge', wanted, 1))
  const scaler = hpa('edge', wanted, wanted)
  kubernetes.put('horizontalpodautoscalers', {
    ...scaler,
    ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' },
    metadata: { ...scaler.metadata, annotations },
  })
  return kubernetes
}

describe('replicas that an upgrade keeps', () => {
  it('are those that an HPA has set, in place of those of the chart', async () => {
    const [held, ...more] = await heldReplicas(release, [deployment('edge', 1, 1)], scene())
    expect(more).toEqual([])
    expect(held).toMatchObject({ kind: 'Deployment', name: 'edge', namespace: 'web', replicas: 5 })
    expect(held && heldText(held)).toBe(
      'keep Deployment/edge at 5 replicas, which HPA edge set; the chart says 1',
    )
  })

  const ofRelease = {
    'meta.helm.sh/release-name': 'shop',
    'meta.helm.sh/release-namespace': 'web',
  }

  it.each([
    ['are scaled by nothing', [deployment('other', 1, 1)], scene()],
    ['are the same', [deployment('edge', 5, 1)], scene()],
    ['belong to a stopped HPA', [deployment('edge', 1, 1)], scene({ wanted: 0 })],
    ['go away with their HPA', [deployment('edge', 1, 1)], scene({ annotations: ofRelease })],
  ])('are none where they %s', async (_why, rendered, kubernetes) => {
    expect(await heldReplicas(release, rendered, kubernetes)).toEqual([])
  })

  it('are kept where the HPA of the release stays', async () => {
    const scaler = { kind: 'HorizontalPodAutoscaler', metadata: { name: 'edge' } }
    const rendered = [deployment('edge', 1, 1), scaler]
    const held = await heldReplicas(release, rendered, scene({ annotations: ofRelease }))
    expect(held).toHaveLength(1)
  })

  it('are none for who may not list HPAs', async () => {
    const kubernetes = scene()
    kubernetes.listObjects = () => Promise.reject(new Error('forbidden'))
    expect(await heldReplicas(release, [deployment('edge', 1, 1)], kubernetes)).toEqual([])
  })
})
