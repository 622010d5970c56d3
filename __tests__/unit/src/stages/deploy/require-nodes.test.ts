import { describe, expect, it } from '@jest/globals'

import { requireNodes } from '../../../../../src/stages/deploy/require-nodes.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { keptProgress } from '../quiet-progress.ts'

const taint = { key: 'team', value: 'shop', effect: 'NoSchedule' }
const node = (labels: object, taints: object[] = []) => ({
  metadata: { name: 'one', labels },
  spec: { taints },
})
const web = (spec: object) => ({
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: { template: { spec } },
})
const affinity = (...expressions: object[]) => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: expressions.map((one) => ({ matchExpressions: [one] })),
      },
    },
  },
})

const ask = async (object: object, of: ReturnType<typeof node>, hasManagedNodes = false) => {
  const kubernetes = new KubernetesMemory()
  kubernetes.put('nodes', of)
  const { progress, warnings } = keptProgress()
  await requireNodes([object], hasManagedNodes, kubernetes, progress)
  return warnings
}

describe('pods and the nodes that there are', () => {
  it.each<[string, object, ReturnType<typeof node>]>([
    ['no requirement', {}, node({})],
    ['the label of a selector', { nodeSelector: { pool: 'a' } }, node({ pool: 'a' })],
    [
      'one term of two',
      affinity({ key: 'b', operator: 'Exists' }, { key: 'a', operator: 'In', values: ['1'] }),
      node({ a: '1' }),
    ],
    ['the absence of a label', affinity({ key: 'b', operator: 'DoesNotExist' }), node({})],
    ['another value', affinity({ key: 'a', operator: 'NotIn', values: ['2'] }), node({ a: '1' })],
    ['a toleration by value', { tolerations: [taint] }, node({}, [taint])],
    ['a toleration of all', { tolerations: [{ operator: 'Exists' }] }, node({}, [taint])],
    ['a node that is not ready', {}, node({}, [{ ...taint, key: 'node.kubernetes.io/not-ready' }])],
    ['a taint that only asks', {}, node({}, [{ ...taint, effect: 'PreferNoSchedule' }])],
  ])('fit by %s', async (_why, spec, of) => {
    expect(await ask(web(spec), of)).toEqual([])
  })

  it.each<[string, object, ReturnType<typeof node>, RegExp]>([
    [
      'a selector',
      { nodeSelector: { pool: 'b' } },
      node({ pool: 'a' }),
      /Deployment\/web asks for nodes with pool=b/,
    ],
    [
      'an affinity',
      affinity({ key: 'a', operator: 'In', values: ['1', '2'] }),
      node({ a: '3' }),
      /nodes with a In 1,2/,
    ],
    ['a taint', {}, node({}, [taint]), /does not tolerate the taints of its nodes: team/],
    [
      'another value of a taint',
      { tolerations: [{ ...taint, value: 'b' }] },
      node({}, [taint]),
      /team/,
    ],
  ])('do not by %s: nothing is changed', async (_why, spec, of, message) => {
    await expect(ask(web(spec), of)).rejects.toMatchObject({
      code: 'NO_NODE_FITS',
      message: expect.stringMatching(message),
    })
    expect(await ask(web(spec), of, true)).toEqual([expect.stringMatching(message)])
  })

  it('are not held against nodes that may not be listed, nor are DaemonSets', async () => {
    const kubernetes = new KubernetesMemory()
    kubernetes.listObjects = () => Promise.reject(new Error('forbidden'))
    const { progress } = keptProgress()
    await requireNodes([web({ nodeSelector: { pool: 'b' } })], false, kubernetes, progress)
    const agent = { ...web({ nodeSelector: { pool: 'b' } }), kind: 'DaemonSet' }
    expect(await ask(agent, node({}))).toEqual([])
  })
})
