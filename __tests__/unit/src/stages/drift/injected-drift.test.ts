import { describe, expect, test } from '@jest/globals'

import { liveChanges } from '../../../../../src/stages/drift/live-changes.ts'

/** Returns an object with a value at a path, as the API server would show it. */
const having = (path: string, value: unknown): object =>
  path
    .split('/')
    .reverse()
    .reduce<unknown>((inner, key) => ({ [key]: inner }), value) as object

/** Changes by hand: kind, field, actual value, described value. */
const injected: readonly (readonly [string, string, unknown, unknown])[] = [
  ['Deployment', 'spec/replicas', 5, 1],
  ['Deployment', 'spec/paused', true, undefined],
  ['Deployment', 'spec/strategy/type', 'Recreate', 'RollingUpdate'],
  ['Deployment', 'spec/minReadySeconds', 30, 0],
  ['Deployment', 'spec/revisionHistoryLimit', 0, 10],
  ['Deployment', 'metadata/labels/team', 'other', 'shop'],
  ['Deployment', 'spec/template/metadata/annotations/restarted', 'by hand', undefined],
  ['Deployment', 'spec/template/spec/containers', [{ image: 'a:2' }], [{ image: 'a:1' }]],
  ['Deployment', 'spec/template/spec/containers', [{ args: ['-v'] }], [{ args: [] }]],
  ['Deployment', 'spec/template/spec/containers', [{ env: [{ value: 'b' }] }], [{ env: [] }]],
  [
    'Deployment',
    'spec/template/spec/containers',
    [{ name: 'a' }, { name: 'debug' }],
    [{ name: 'a' }],
  ],
  ['Deployment', 'spec/template/spec/nodeSelector/pool', 'other', 'shop'],
  ['Deployment', 'spec/template/spec/tolerations', [{ key: 'x' }], []],
  ['Deployment', 'spec/template/spec/serviceAccountName', 'admin', 'shop'],
  ['Deployment', 'spec/template/spec/terminationGracePeriodSeconds', 0, 30],
  ['StatefulSet', 'spec/replicas', 2, 3],
  ['StatefulSet', 'spec/updateStrategy/type', 'OnDelete', 'RollingUpdate'],
  ['DaemonSet', 'spec/template/spec/hostNetwork', true, undefined],
  ['Service', 'spec/type', 'NodePort', 'LoadBalancer'],
  ['Service', 'spec/ports', [{ port: 8080 }], [{ port: 80 }]],
  ['Service', 'spec/selector/app', 'other', 'edge'],
  ['Service', 'spec/externalTrafficPolicy', 'Local', 'Cluster'],
  ['Service', 'spec/loadBalancerSourceRanges', ['0.0.0.0/0'], ['10.0.0.0/8']],
  ['Ingress', 'spec/ingressClassName', 'nginx', 'native'],
  ['Ingress', 'spec/rules', [{ host: 'b' }], [{ host: 'a' }]],
  ['Ingress', 'spec/tls', [], [{ secretName: 'tls' }]],
  ['ConfigMap', 'data/log', 'debug', 'info'],
  ['ConfigMap', 'immutable', true, undefined],
  ['Secret', 'data/password', 'b', 'a'],
  ['HorizontalPodAutoscaler', 'spec/maxReplicas', 3, 10],
  ['HorizontalPodAutoscaler', 'spec/minReplicas', 3, 1],
  ['HorizontalPodAutoscaler', 'spec/metrics', [], [{ type: 'Resource' }]],
  ['PodDisruptionBudget', 'spec/minAvailable', 0, 1],
  ['NetworkPolicy', 'spec/ingress', [{}], []],
  ['Role', 'rules', [{ verbs: ['*'] }], [{ verbs: ['get'] }]],
  ['ClusterRole', 'rules', [{ verbs: ['*'] }], [{ verbs: ['get'] }]],
  ['RoleBinding', 'subjects', [{ name: 'eve' }], [{ name: 'shop' }]],
  ['ServiceAccount', 'automountServiceAccountToken', true, false],
  ['CronJob', 'spec/schedule', '* * * * *', '0 3 * * *'],
  ['CronJob', 'spec/suspend', true, false],
  ['Job', 'spec/parallelism', 9, 1],
  ['PersistentVolumeClaim', 'spec/resources/requests/storage', '50Gi', '20Gi'],
  ['ResourceQuota', 'spec/hard/pods', '100', '10'],
  ['LimitRange', 'spec/limits', [], [{ type: 'Container' }]],
  ['APIService', 'spec/insecureSkipTLSVerify', true, undefined],
  [
    'ValidatingWebhookConfiguration',
    'webhooks',
    [{ failurePolicy: 'Ignore' }],
    [{ failurePolicy: 'Fail' }],
  ],
]

describe('drift that was injected', () => {
  test.each(injected)('%s: %s', (kind, path, live, desired) => {
    const [finding, ...more] = liveChanges(
      { kind, name: 'edge', live: having(path, live), desired: having(path, desired) },
      false,
    )
    expect(more).toEqual([])
    expect(finding?.target).toBe(`${kind}/edge`)
    const dotted = path.replaceAll('/', '.')
    for (const { path: found } of finding?.fields ?? []) expect(found).toMatch(dotted)
    expect(finding?.fields.length).toBeGreaterThan(0)
    expect(finding?.description).not.toContain(JSON.stringify(live))
  })

  test.each(['Deployment', 'Service', 'Secret', 'Ingress', 'PersistentVolumeClaim'])(
    '%s that is gone',
    (kind) => {
      const [finding] = liveChanges({ kind, name: 'edge', live: undefined, desired: {} }, false)
      expect(finding).toMatchObject({ action: 'create', target: `${kind}/edge`, kind })
    },
  )
})

const ended = (type: string) => ({ status: { conditions: [{ type, status: 'True' }] } })
const with_ = (one: object, path: string, value: unknown) => ({ ...one, ...having(path, value) })

/** Differences that nobody made, or that do not matter. */
const innocent: readonly (readonly [string, string, unknown, unknown])[] = [
  [
    'a generation',
    'Deployment',
    having('metadata/generation', 3),
    having('metadata/generation', 4),
  ],
  [
    'a Job that is complete',
    'Job',
    with_(ended('Complete'), 'a', 1),
    with_(ended('Complete'), 'a', 2),
  ],
  [
    'a Job that failed',
    'Job',
    with_(ended('Failed'), 'spec/a', 1),
    with_(ended('Failed'), 'spec/a', 2),
  ],
  ['a Job taken away at its end', 'Job', undefined, having('spec/ttlSecondsAfterFinished', 0)],
  [
    'a Job taken away a day later',
    'Job',
    undefined,
    having('spec/ttlSecondsAfterFinished', 86_400),
  ],
  [
    'the authority of a validating webhook',
    'ValidatingWebhookConfiguration',
    { webhooks: [{ clientConfig: { caBundle: 'LS0tLS1CRUdJTg==' } }] },
    { webhooks: [{ clientConfig: { caBundle: 'Cg==' } }] },
  ],
  [
    'the authority of a mutating webhook',
    'MutatingWebhookConfiguration',
    { webhooks: [{ clientConfig: { caBundle: 'LS0tLS1CRUdJTg==' } }] },
    { webhooks: [{ clientConfig: {} }] },
  ],
  [
    'the authority of an API',
    'APIService',
    having('spec/caBundle', 'LS0tLS1C'),
    having('spec/caBundle', ''),
  ],
  [
    'the authority of a conversion',
    'CustomResourceDefinition',
    having('spec/conversion/webhook/clientConfig/caBundle', 'LS0tLS1C'),
    having('spec/conversion/webhook/clientConfig/caBundle', ''),
  ],
  [
    'rules that others add to a ClusterRole',
    'ClusterRole',
    { aggregationRule: {}, rules: [{ verbs: ['get'] }] },
    { aggregationRule: {}, rules: [] },
  ],
  ['nothing at all', 'Service', { spec: { a: [1, { b: 2 }] } }, { spec: { a: [1, { b: 2 }] } }],
  ['another order of keys', 'Service', { a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 }],
]

describe('differences that are none', () => {
  test.each(innocent)('%s', (_what, kind, live, desired) => {
    expect(liveChanges({ kind, name: 'edge', live, desired }, true)).toEqual([])
  })

  test('a Job of which the server takes no change', () => {
    const refused = { kind: 'Job', name: 'edge', live: {}, desired: {}, refused: 'spec.template' }
    expect(liveChanges(refused, true)).toEqual([])
  })
})

test('the tables have each field once', () => {
  const rows = injected.map(([kind, path, live]) => JSON.stringify([kind, path, live]))
  expect(new Set(rows).size).toBe(rows.length)
  expect(injected.length).toBeGreaterThanOrEqual(40)
})
