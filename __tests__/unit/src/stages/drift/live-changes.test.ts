import { describe, expect, test } from '@jest/globals'

import { liveChanges } from '../../../../../src/stages/drift/live-changes.ts'

const difference = (kind: string, live: unknown, desired: unknown) => ({
  ...{ kind, name: 'edge', live, desired },
})
const ended = (type: string) => ({ status: { conditions: [{ type, status: 'True' }] } })

describe('what is no change in the cluster', () => {
  test.each([
    ['a Job that ended', 'Job', { ...ended('Complete'), a: 1 }, { ...ended('Complete'), a: 2 }],
    ['a Job that failed', 'Job', { ...ended('Failed'), a: 1 }, { ...ended('Failed'), a: 2 }],
    [
      'a Job that is taken away after its end',
      'Job',
      undefined,
      { spec: { ttlSecondsAfterFinished: 0 } },
    ],
    [
      'the authority of a webhook',
      'ValidatingWebhookConfiguration',
      { webhooks: [{ clientConfig: { caBundle: 'LS0tLS1CRUdJTg==' } }] },
      { webhooks: [{ clientConfig: { caBundle: 'Cg==' } }] },
    ],
    [
      'the rules of a ClusterRole that others add to',
      'ClusterRole',
      { aggregationRule: {}, rules: [{ verbs: ['get'] }] },
      { aggregationRule: {}, rules: [] },
    ],
    [
      'the count of changes that the API server keeps of a DaemonSet',
      'DaemonSet',
      { metadata: { annotations: { 'deprecated.daemonset.template.generation': '2' } } },
      { metadata: { annotations: { 'deprecated.daemonset.template.generation': '3' } } },
    ],
  ])('%s', (_what, kind, live, desired) => {
    expect(liveChanges(difference(kind, live, desired), true)).toEqual([])
  })

  test('a Job of which the server takes no change', () => {
    expect(liveChanges({ ...difference('Job', {}, {}), refused: 'spec.template' }, true)).toEqual(
      [],
    )
  })
})

describe('what is one', () => {
  test.each([
    ['a Job that is gone', 'Job', undefined, { spec: {} }, 'create', 'missing in the cluster'],
    ['a Job that runs', 'Job', { a: 1 }, { a: 2 }, 'update', 'changed in the cluster: a'],
    [
      'the rules of an own ClusterRole',
      'ClusterRole',
      { rules: [{ verbs: ['get'] }] },
      { rules: [] },
      'update',
      'changed in the cluster: rules.0',
    ],
    [
      'the authority that a chart brings',
      'APIService',
      { spec: { caBundle: 'AAAAAAAA' } },
      { spec: { caBundle: 'BBBBBBBB' } },
      'update',
      'changed in the cluster: spec.caBundle',
    ],
  ])('%s', (_what, kind, live, desired, action, description) => {
    const changes = liveChanges(difference(kind, live, desired), false)
    expect(changes).toMatchObject([{ action, target: `${kind}/edge`, description }])
  })

  test('a field that takes a new object', () => {
    const refused = { ...difference('StatefulSet', {}, {}), refused: 'spec' }
    expect(liveChanges(refused, true)[0]?.description).toBe(
      'changed in the cluster: spec, which takes a new object',
    )
  })

  test('the fields of an object that the server takes as described only with its lists whole', () => {
    const ports = [[{ port: 80 }, { port: 8080 }], [{ port: 80 }]]
    const [live, desired] = ports.map((some) => ({ spec: { ports: some } }))
    const refused = { ...difference('Service', live, desired), refused: 'spec.ports[0].name' }
    expect(liveChanges(refused, true)[0]?.description).toBe(
      'changed in the cluster: spec.ports.1 is {"port":8080}, not nothing',
    )
  })
})
