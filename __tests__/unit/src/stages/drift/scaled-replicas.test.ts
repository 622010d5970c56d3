import { describe, expect, test } from '@jest/globals'

import { withoutScaledReplicas } from '../../../../../src/stages/drift/scaled-replicas.ts'
import { hpa, KubernetesMemory } from '../kubernetes-memory.ts'

const workload = (name: string, kind = 'Deployment', namespace?: string) => ({
  kind,
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  spec: { replicas: 2, paused: false },
})
const scaler = (kind: string, scaleTargetRef: object) => ({ kind, spec: { scaleTargetRef } })

const sized = async (objects: readonly unknown[], kubernetes = new KubernetesMemory()) =>
  (await withoutScaledReplicas(objects, 'shop', kubernetes)).map(
    (object) => 'replicas' in (object as { spec: object }).spec,
  )

describe('replicas count only where nothing scales them', () => {
  test.each([
    [
      'an HPA',
      scaler('HorizontalPodAutoscaler', { kind: 'StatefulSet', name: 'edge' }),
      'StatefulSet',
    ],
    ['a ScaledObject', scaler('ScaledObject', { name: 'edge' }), 'Deployment'],
    [
      'a ScaledObject of a kind',
      scaler('ScaledObject', { kind: 'Rollout', name: 'edge' }),
      'Rollout',
    ],
  ])('%s of the chart', async (_what, one, kind) => {
    expect(await sized([workload('edge', kind), workload('other'), one])).toEqual([
      false,
      true,
      false,
    ])
  })

  test('an HPA outside of the chart', async () => {
    const kubernetes = new KubernetesMemory()
    kubernetes.put('hpa', hpa('edge', 5, 5, 50))
    expect(await sized([workload('edge'), workload('other')], kubernetes)).toEqual([false, true])
  })

  test('an HPA of the same name in another namespace does not', async () => {
    const one = scaler('HorizontalPodAutoscaler', { kind: 'Deployment', name: 'edge' })
    expect(await sized([workload('edge', 'Deployment', 'monitoring'), one])).toEqual([true, false])
  })
})
