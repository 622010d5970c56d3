import { describe, expect, it } from '@jest/globals'

import { poolMisfits } from '../../../../../src/stages/node-pool/pool-misfits.ts'

const web = (spec: object, kind = 'Deployment') => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'web' },
  spec: { template: { spec } },
})
const affine = (key: string, operator: string, values?: readonly string[]) => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key, operator, values }] }],
      },
    },
  },
})
const taint = { key: 'team', value: 'shop', effect: 'NoSchedule' } as const
const tolerations = [{ key: 'team', operator: 'Exists' }]

describe('what a release asks of a described pool', () => {
  it.each<[string, object, object, RegExp | undefined]>([
    ['a label that it has', { nodeSelector: { tier: 'web' } }, {}, undefined],
    [
      'a label that it lacks',
      { nodeSelector: { disk: 'ssd' } },
      {},
      /asks for nodes with disk=ssd/,
    ],
    ['another value', { nodeSelector: { tier: 'db' } }, {}, /tier=db, which node pool "shop"/],
    ['by affinity', affine('tier', 'In', ['db']), {}, /tier In db/],
    ['by affinity that fits', affine('tier', 'In', ['web']), {}, undefined],
    ['what the cluster sets', { nodeSelector: { 'kubernetes.io/os': 'linux' } }, {}, undefined],
    [
      'where no labels are described',
      { nodeSelector: { disk: 'ssd' } },
      { labels: undefined },
      undefined,
    ],
    ['nothing, with a taint', {}, { taints: [taint] }, /does not tolerate all taints .*: team/],
    ['nothing, tolerating it', { tolerations }, { taints: [taint] }, undefined],
    [
      'an unknown label, with a taint',
      { nodeSelector: { 'kubernetes.io/os': 'linux' } },
      { taints: [taint] },
      /does not tolerate/,
    ],
    [
      'nothing, with a taint that only prefers',
      {},
      { taints: [{ ...taint, effect: 'PreferNoSchedule' }] },
      undefined,
    ],
  ])('%s', (_what, spec, pool, expected) => {
    const reported = poolMisfits([web(spec)], [{ name: 'shop', labels: { tier: 'web' }, ...pool }])
    expect(reported).toEqual(expected === undefined ? [] : [expect.stringMatching(expected)])
  })

  it('is nothing where one pool of several takes the pods', () => {
    const objects = [web({ nodeSelector: { disk: 'ssd' } })]
    const shop = { name: 'shop', labels: {} }
    const disks = { name: 'disks', labels: { disk: 'ssd' } }
    expect(poolMisfits(objects, [shop, disks])).toEqual([])
    expect(poolMisfits(objects, [shop, { ...shop, name: 'batch' }])).toHaveLength(2)
  })

  it('is nothing of DaemonSets and of what has no pods', () => {
    const objects = [web({ nodeSelector: { disk: 'ssd' } }, 'DaemonSet'), { kind: 'Service' }]
    expect(poolMisfits(objects, [{ name: 'shop', labels: {} }])).toEqual([])
  })
})
