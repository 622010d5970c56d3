import { expect, test } from '@jest/globals'
import type { KubeConfig } from '@kubernetes/client-node'
import { KubePodApi } from '../../../../../emulator/kubelet/server/kube-pod-api.ts'

test('a condition without a reason takes away the one that it had: conditions are merged', async () => {
  const sent: unknown[] = []
  const patchNamespacedPodStatus = async ({ body }: { body: unknown }) => void sent.push(body)
  const config = { makeApiClient: () => ({ patchNamespacedPodStatus }) } as unknown as KubeConfig
  const api = new KubePodApi(config, () => undefined)
  const unready = { type: 'Ready', status: 'False', reason: 'ContainersNotReady', message: '[app]' }
  const started = { type: 'Initialized', status: 'True' }
  await api.patchStatus(
    { namespace: 'shop', name: 'web', uid: 'u1' },
    { phase: 'Running', podIPs: [{ ip: '10.0.10.2' }], conditions: [started, unready] },
  )
  expect(sent).toEqual([
    {
      metadata: { uid: 'u1' },
      status: {
        phase: 'Running',
        podIPs: [{ ip: '10.0.10.2' }, { $patch: 'replace' }],
        conditions: [{ ...started, reason: null, message: null }, unready],
      },
    },
  ])
})
