import { describe, expect, test } from '@jest/globals'

import { ShapeError } from '../../../../src/values/fields.ts'
import { parseDiff } from '../../../../src/clients/kubernetes/diff/kubectl-diff.ts'
import { withDeployedImage } from '../../../../src/stages/drift/deployed-values.ts'
import { differingPaths } from '../../../../src/stages/drift/differing-paths.ts'
import { liveChanges } from '../../../../src/stages/drift/live-changes.ts'

const part = (name: string, lines: readonly string[]) =>
  [
    `diff -U 9999999 -N /tmp/LIVE-1/${name} /tmp/MERGED-2/${name}`,
    `--- /tmp/LIVE-1/${name}\t2026-11-22`,
    `+++ /tmp/MERGED-2/${name}\t2026-11-22`,
    '@@ -1,3 +1,3 @@',
    ...lines,
    '',
  ].join('\n')

describe('the output of kubectl diff', () => {
  test('is read object by object', async () => {
    const output =
      part('apps.v1.Deployment.shop.edge.one', [
        ' a: 1',
        '-b: 2',
        '+b: 3',
        ' c: "diff -x /MERGED-"',
      ]) + part('rbac.authorization.k8s.io.v1.ClusterRole..reader', ['+kind: x'])
    const rest = { a: 1, c: 'diff -x /MERGED-' }
    expect(await parseDiff(output)).toEqual([
      { kind: 'Deployment', name: 'edge.one', live: { ...rest, b: 2 }, desired: { ...rest, b: 3 } },
      { kind: 'ClusterRole', name: 'reader', live: undefined, desired: { kind: 'x' } },
    ])
    expect(await parseDiff('')).toEqual([])
    const [head = ''] = output.split('\n')
    for (const cut of [head, 'diff -U 9', '<html></html>', output.replaceAll('Deployment', '')]) {
      await expect(parseDiff(cut)).rejects.toThrow(ShapeError)
    }
  })

  test('a generation alone is no change', () => {
    const [live, desired] = [3, 4].map((generation) => ({ metadata: { generation } }))
    expect(liveChanges({ kind: 'Service', name: 'edge', live, desired }, true)).toEqual([])
  })
})

test.each([
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, []],
  [{ a: 1 }, { a: '1' }, ['a']],
  [{ a: { b: [1, 2] } }, { a: { b: [1] } }, ['a.b.1']],
  [{ a: [] }, { a: {} }, ['a']],
  [{ a: null }, {}, ['a']],
])('%j and %j differ at %j', (one, other, paths) => {
  expect(differingPaths(one, other)).toEqual(paths)
})

describe('the image of the deployed release', () => {
  const release = { name: 'shop', namespace: 'shop', chart: 'c', values: [] }
  const given = {
    image: { repository: 'r/shop', digest: 'sha256:1', pull: 'x' },
    pullSecret: 'ocir',
  }
  const keys = { image: ['image'], values: {}, pullSecret: ['pullSecret'] }
  const entry = (key: string, value: string) => ({ path: key.split('.'), value })

  test('is kept if none is named, values of the environment win', () => {
    expect(
      withDeployedImage({ ...release, set: [entry('pullSecret', 'own')] }, given, keys).set,
    ).toEqual([
      entry('image.repository', 'r/shop'),
      entry('image.digest', 'sha256:1'),
      entry('pullSecret', 'ocir'),
      entry('pullSecret', 'own'),
    ])
  })

  test('is kept of each of several, by itself', () => {
    const several = { ...given, edge: { image: { repository: 'r/edge' } }, orders: { ref: 'r/o' } }
    const others = [
      { keys: ['edge.image'], values: {} },
      { keys: [], values: { 'orders.ref': '{image}' } },
    ]
    const set = [entry('image.repository', 'r/other')]
    expect(withDeployedImage({ ...release, set }, several, { ...keys, others }).set).toEqual([
      entry('edge.image.repository', 'r/edge'),
      entry('orders.ref', 'r/o'),
      entry('pullSecret', 'ocir'),
      ...set,
    ])
  })

  test('is not kept if another one is named', () => {
    const set = [entry('image.repository', 'r/other'), entry('image.tag', '2')]
    expect(withDeployedImage({ ...release, set }, given, keys).set).toEqual([
      entry('pullSecret', 'ocir'),
      ...set,
    ])
  })
})
