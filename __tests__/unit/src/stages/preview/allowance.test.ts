import { beforeEach, describe, expect, test } from '@jest/globals'

import {
  type Allowance,
  allowanceOf,
  keepAllowance,
  requireAllowed,
} from '../../../../../src/stages/preview/allowance.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { NamespacesMemory } from '../namespaces-memory.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'

const deployment = (replicas: number) => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'edge' } },
  spec: { replicas },
})
const balancer = {
  ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'edge' } },
  spec: { type: 'LoadBalancer' },
}

describe('what a preview may use', () => {
  test('is reckoned from its chart, and what virtual nodes give to pods that say nothing', () => {
    expect(allowanceOf({}, [deployment(8), balancer, balancer])).toEqual({
      quota: { pods: '16', 'services.loadbalancers': '2' },
      requests: { cpu: '250m', memory: '512Mi' },
      limits: {},
      isAskedFor: false,
    })
    expect(allowanceOf({}, [deployment(1)]).quota).toEqual({
      pods: '10',
      'services.loadbalancers': '1',
    })
  })

  test('is what the environment file says; what has a limit alone requests as much', () => {
    const asked = { quota: { pods: '3' }, 'default-limits': { cpu: '100m' } }
    expect(allowanceOf(asked, [deployment(8)])).toEqual({
      quota: { pods: '3' },
      requests: { cpu: '100m', memory: '512Mi' },
      limits: { cpu: '100m' },
      isAskedFor: true,
    })
    expect(allowanceOf({ quota: {}, 'default-requests': {} }, [])).toMatchObject({
      ...{ quota: {}, requests: {} },
    })
  })

  test('has to be enough for the preview to become ready', () => {
    const allowance = allowanceOf({ quota: { pods: '3', 'services.loadbalancers': '0' } }, [])
    requireAllowed(allowance, [deployment(3)])
    expect(() => requireAllowed(allowance, [deployment(4)])).toThrow(
      'preview.quota allows 3 pods, this preview needs 4',
    )
    expect(() => requireAllowed(allowance, [balancer])).toThrow(
      'preview.quota allows 0 services.loadbalancers, this preview needs 1',
    )
    requireAllowed(allowanceOf({ quota: {} }, []), [deployment(400)])
  })
})

describe('ResourceQuota and LimitRange of a preview', () => {
  let kubernetes: KubernetesMemory
  let namespaces: NamespacesMemory
  let said: ReturnType<typeof keptProgress>

  beforeEach(() => {
    kubernetes = new KubernetesMemory()
    namespaces = new NamespacesMemory(new VirtualClock(), kubernetes)
    said = keptProgress()
  })

  const some: Allowance = {
    quota: { pods: '10', 'limits.memory': '8Gi' },
    requests: { cpu: '250m' },
    limits: {},
    isAskedFor: false,
  }
  const keep = (allowance = some) =>
    keepAllowance('pr-shop-7', allowance, { kubernetes, namespaces }, said.progress)

  test('are created before anything is deployed, and reported', async () => {
    expect(await keep()).toEqual([
      'create LimitRange/preview: request cpu 250m',
      'create ResourceQuota/preview: limits.memory 8Gi, pods 10',
    ])
    expect(kubernetes.applied).toEqual([
      {
        ...{ apiVersion: 'v1', kind: 'LimitRange' },
        metadata: { name: 'preview', namespace: 'pr-shop-7' },
        spec: { limits: [{ type: 'Container', defaultRequest: { cpu: '250m' } }] },
      },
      {
        ...{ apiVersion: 'v1', kind: 'ResourceQuota' },
        metadata: { name: 'preview', namespace: 'pr-shop-7' },
        spec: { hard: { pods: '10', 'limits.memory': '8Gi' } },
      },
    ])
  })

  test('are left alone when they are as described, in whatever unit', async () => {
    await keep()
    const same = { quota: { pods: '1e1', 'limits.memory': '8192Mi' }, requests: { cpu: '0.25' } }
    expect(await keep({ ...some, ...same })).toEqual([])
    expect(kubernetes.applied).toHaveLength(2)
  })

  test('are changed, and taken away, as the environment file is', async () => {
    await keep()
    expect(await keep({ ...some, quota: { pods: '20' } })).toEqual([
      'update ResourceQuota/preview: limits.memory 8Gi, pods 10 → pods 20',
    ])
    expect(await keep({ ...some, quota: {}, requests: {} })).toEqual([
      'delete LimitRange/preview',
      'delete ResourceQuota/preview',
    ])
    expect(namespaces.calls).toEqual(['remove limitrange preview', 'remove resourcequota preview'])
    expect(await keep({ ...some, quota: {}, requests: {} })).toEqual([])
  })

  test('that were not requested only cause a warning where they are not allowed', async () => {
    kubernetes.apply = async () => {
      const hint = 'Bind a Role.'
      throw new ActionError({ code: 'CLUSTER_FORBIDDEN', message: 'limitranges', hint })
    }
    expect(await keep()).toEqual([])
    expect(said.warnings).toEqual(['The preview has no quota: limitranges. Bind a Role.'])
    await expect(keep({ ...some, isAskedFor: true })).rejects.toMatchObject({
      code: 'CLUSTER_FORBIDDEN',
    })
  })
})
