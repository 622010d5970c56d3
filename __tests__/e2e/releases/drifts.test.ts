import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { stringify } from 'yaml'
import { succeeded, success } from '../actions/action-outcome.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { ReleaseBed } from './release-bed.ts'

const limit = 240_000

const named = (apiVersion: string, kind: string) => ({
  ...{ apiVersion, kind },
  metadata: { name: 'web', labels: { team: 'shop' }, annotations: { owner: 'shop' } },
})
const labels = { app: 'web' }

/** Written as people write it: the API server keeps some of it in another form. */
const container = {
  ...{ name: 'app', image: 'registry.invalid/app:1', args: ['serve'], stdin: false },
  env: [{ name: 'MODE', value: 'quiet' }, { name: 'EMPTY' }],
  ports: [{ containerPort: 8080 }],
  resources: { requests: { cpu: 0.1, memory: '1024Mi' }, limits: { cpu: '1000m', memory: '1Gi' } },
  readinessProbe: { httpGet: { path: '/ready', port: 8080 }, periodSeconds: 5 },
}
const template = {
  metadata: { labels: { ...labels, tier: 'front' }, annotations: {} },
  spec: {
    ...{ serviceAccountName: 'web', terminationGracePeriodSeconds: 5, initContainers: [] },
    ...{ nodeSelector: { pool: 'nowhere' }, containers: [container] },
  },
}
const workload = { selector: { matchLabels: labels }, template }
const job = { template: { spec: { restartPolicy: 'Never', containers: [container] } } }
const ofRole = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' }

const objects = [
  {
    ...named('apps/v1', 'Deployment'),
    spec: {
      ...{ ...workload, replicas: 0, revisionHistoryLimit: 5, minReadySeconds: 1 },
      ...{ progressDeadlineSeconds: 120, strategy: { rollingUpdate: { maxSurge: '30%' } } },
    },
  },
  {
    ...named('apps/v1', 'StatefulSet'),
    spec: { ...workload, replicas: 0, serviceName: 'web', podManagementPolicy: 'Parallel' },
  },
  { ...named('apps/v1', 'DaemonSet'), spec: { ...workload, minReadySeconds: 2 } },
  {
    ...named('v1', 'Service'),
    spec: { selector: labels, ports: [{ port: 80 }], sessionAffinity: 'None' },
  },
  { ...named('v1', 'ConfigMap'), data: { log: 'info', color: 'red', folded: 'a\nb\n' } },
  { ...named('v1', 'Secret'), stringData: { password: 'a-secret' }, data: { user: 'bWU=' } },
  named('v1', 'ServiceAccount'),
  {
    ...named('autoscaling/v2', 'HorizontalPodAutoscaler'),
    spec: {
      ...{ minReplicas: 2, maxReplicas: 9 },
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'nobody' },
      metrics: [
        {
          type: 'Resource',
          resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } },
        },
      ],
    },
  },
  {
    ...named('policy/v1', 'PodDisruptionBudget'),
    spec: { minAvailable: 1, selector: { matchLabels: labels } },
  },
  {
    ...named('networking.k8s.io/v1', 'NetworkPolicy'),
    spec: { podSelector: { matchLabels: labels }, ingress: [{ ports: [{ port: 80 }] }] },
  },
  {
    ...named('rbac.authorization.k8s.io/v1', 'Role'),
    rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }],
  },
  {
    ...named('rbac.authorization.k8s.io/v1', 'RoleBinding'),
    ...{ roleRef: ofRole, subjects: [{ kind: 'ServiceAccount', name: 'web' }] },
  },
  {
    ...named('batch/v1', 'CronJob'),
    spec: {
      ...{ schedule: '0 3 * * *', suspend: true, concurrencyPolicy: 'Forbid' },
      ...{ successfulJobsHistoryLimit: 2, jobTemplate: { spec: job } },
    },
  },
  { ...named('v1', 'ResourceQuota'), spec: { hard: { pods: 20, configmaps: '40' } } },
  {
    ...named('v1', 'LimitRange'),
    spec: { limits: [{ type: 'Container', default: { cpu: '0.5' } }] },
  },
] as const

type Injected = readonly [kind: string, path: string, value: unknown]

const inPod = '/spec/template/spec'
const inContainer = `${inPod}/containers/0`

/** What somebody changes by hand: a field of a kind each. */
const injected: readonly Injected[] = [
  ['Deployment', '/spec/replicas', 1],
  ['Deployment', '/spec/revisionHistoryLimit', 2],
  ['Deployment', '/spec/minReadySeconds', 9],
  ['Deployment', '/spec/progressDeadlineSeconds', 300],
  ['Deployment', '/spec/strategy/rollingUpdate/maxSurge', '60%'],
  ['Deployment', '/metadata/labels/team', 'other'],
  ['Deployment', '/metadata/annotations/owner', 'other'],
  ['Deployment', '/spec/template/metadata/labels/tier', 'back'],
  ['Deployment', `${inPod}/terminationGracePeriodSeconds`, 0],
  ['Deployment', `${inPod}/serviceAccountName`, 'default'],
  ['Deployment', `${inPod}/nodeSelector/pool`, 'elsewhere'],
  ['Deployment', `${inContainer}/image`, 'registry.invalid/app:2'],
  ['Deployment', `${inContainer}/args/0`, 'debug'],
  ['Deployment', `${inContainer}/env/0/value`, 'loud'],
  ['Deployment', `${inContainer}/resources/requests/cpu`, '10m'],
  ['Deployment', `${inContainer}/resources/limits/memory`, '2Gi'],
  ['Deployment', `${inContainer}/readinessProbe/periodSeconds`, 60],
  ['StatefulSet', '/spec/replicas', 1],
  ['StatefulSet', '/metadata/labels/team', 'other'],
  ['StatefulSet', `${inContainer}/image`, 'registry.invalid/app:2'],
  ['DaemonSet', '/spec/minReadySeconds', 9],
  ['DaemonSet', `${inContainer}/image`, 'registry.invalid/app:2'],
  ['Service', '/spec/ports/0/port', 8080],
  ['Service', '/spec/selector/app', 'other'],
  ['Service', '/spec/sessionAffinity', 'ClientIP'],
  ['ConfigMap', '/data/log', 'debug'],
  ['ConfigMap', '/data/color', undefined],
  ['Secret', '/data/password', 'b3RoZXI='],
  ['Secret', '/data/user', 'eW91'],
  ['ServiceAccount', '/metadata/annotations/owner', 'other'],
  ['HorizontalPodAutoscaler', '/spec/minReplicas', 1],
  ['HorizontalPodAutoscaler', '/spec/maxReplicas', 3],
  ['HorizontalPodAutoscaler', '/spec/metrics/0/resource/target/averageUtilization', 90],
  ['PodDisruptionBudget', '/spec/minAvailable', 0],
  ['NetworkPolicy', '/spec/ingress/0/ports/0/port', 443],
  ['NetworkPolicy', '/spec/podSelector/matchLabels/app', 'other'],
  ['Role', '/rules/0/verbs/0', 'list'],
  ['Role', '/rules/0/resources/0', 'secrets'],
  ['RoleBinding', '/subjects/0/name', 'eve'],
  ['CronJob', '/spec/schedule', '* * * * *'],
  ['CronJob', '/spec/suspend', false],
  ['CronJob', '/spec/concurrencyPolicy', 'Allow'],
  ['CronJob', '/spec/successfulJobsHistoryLimit', 0],
  ['ResourceQuota', '/spec/hard/configmaps', '99'],
]

/** What the API server changes along with these. */
const alongside = [
  'Deployment/web spec.template.spec.serviceAccount',
  'Service/web spec.sessionAffinityConfig',
]

/**
 * What the API server keeps in another form than it is written in. With a label and an annotation of
 * somebody else on each object, these are the differences that mean nothing.
 */
const forms: readonly (readonly [kind: string, path: string, kept: unknown])[] = [
  ['Deployment', `${inContainer}/resources/requests/cpu`, '100m'],
  ['Deployment', `${inContainer}/resources/requests/memory`, '1Gi'],
  ['Deployment', `${inContainer}/resources/limits/cpu`, '1'],
  ['Deployment', `${inContainer}/stdin`, undefined],
  ['Deployment', `${inPod}/initContainers`, undefined],
  ['StatefulSet', `${inContainer}/resources/requests/cpu`, '100m'],
  ['DaemonSet', `${inContainer}/resources/requests/cpu`, '100m'],
  ['CronJob', `/spec/jobTemplate${inContainer}/resources/requests/cpu`, '100m'],
  ['Secret', '/stringData', undefined],
  ['ResourceQuota', '/spec/hard/pods', '20'],
  ['LimitRange', '/spec/limits/0/default/cpu', '500m'],
  ['LimitRange', '/spec/limits/0/defaultRequest', { cpu: '500m' }],
]
const INNOCENT = 40
const INJECTED = 44

/** What lies at a JSON pointer. */
const valueAt = (object: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], object)

interface Report {
  readonly environments: readonly {
    readonly sections: readonly {
      readonly changes: readonly {
        readonly target: string
        readonly paths: readonly string[]
        readonly owner?: { readonly by?: string }
      }[]
    }[]
    readonly failures: readonly { readonly code: string; readonly message: string }[]
    readonly notices: readonly { readonly description: string }[]
  }[]
}

/** One check finds all of it at once, in a cluster that an API server keeps. */
describe('a release that people change by hand', () => {
  let bed: TestBed
  let release: ReleaseBed

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    release = await ReleaseBed.of(bed, { name: 'drifts', all: objects })
    expect((await release.deploy({ 'managed-nodes': 'true' })).exitCode).toBe(0)
  }, limit)

  afterAll(async () => bed.end(), limit)

  const check = async (inputs: Readonly<Record<string, string>> = {}, drift: object = {}) => {
    const file = join(bed.folder, 'drifts.yml')
    const { namespace, chart } = release
    const described = { name: 'drifts', namespace, chart, timeout: '2m' }
    const cluster = bed.environment.clusterId
    const checks = { 'managed-nodes': true }
    writeFileSync(file, stringify({ cluster, release: described, checks, drift }))
    const step = await release.job.run('drift-check', {
      ...{ 'environment-file': file, notices: 'false', ...inputs },
    })
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report
    const changes = report.environments.flatMap(({ sections }) =>
      sections.flatMap((section) => section.changes),
    )
    const notices = report.environments.flatMap((one) => one.notices)
    const failures = report.environments.flatMap((one) => one.failures)
    return { step, changes, notices, failures }
  }
  const inject = async (all: readonly Injected[]): Promise<void> => {
    const patched = [...Map.groupBy(all, ([kind]) => kind)].map(([kind, fields]) => {
      const patch = fields.map(([, path, value]) =>
        value === undefined ? { op: 'remove', path } : { op: 'replace', path, value },
      )
      const how = ['--type=json', `--patch=${JSON.stringify(patch)}`]
      return release.kubectl('patch', kind.toLowerCase(), 'web', ...how)
    })
    await Promise.all(patched)
  }
  const targets = objects.map(({ kind }) => `${kind.toLowerCase()}/web`)

  it(
    'finds nothing in forty differences that mean nothing',
    async () => {
      await release.kubectl('label', ...targets, 'somebody=else')
      await release.kubectl('annotate', ...targets, 'example.com/seen=yes')
      const { items } = JSON.parse(await release.kubectl('get', ...targets, '-o', 'json')) as {
        readonly items: readonly { readonly kind: string }[]
      }
      const of = (all: readonly { readonly kind: string }[], kind: string) =>
        all.find((one) => one.kind === kind)
      const kept = forms.map(([kind, path]) => [kind, path, valueAt(of(items, kind), path)])
      expect(kept).toEqual(forms)
      const asWritten = forms.filter(([kind, path, value]) =>
        isDeepStrictEqual(valueAt(of(objects, kind), path), value),
      )
      expect(asWritten).toEqual([])
      expect(forms.length + 2 * objects.length).toBeGreaterThanOrEqual(INNOCENT)
      const { step, changes } = await check({ 'fail-on': 'drift' })
      expect(success(step)).toEqual(succeeded)
      expect(changes).toEqual([])
    },
    limit,
  )

  it(
    'finds and names more than forty injected ones, each field of each kind, and nothing else',
    async () => {
      await inject(injected)
      await release.kubectl('delete', 'limitrange/web')
      const { changes } = await check()
      const found = changes.flatMap(({ target, paths }) =>
        paths.length === 0 ? [target] : paths.map((path) => `${target} ${path}`),
      )
      const changed = injected.map(
        ([kind, path]) => `${kind}/web ${path.slice(1).replaceAll('/', '.')}`,
      )
      expect(changed.length + 1).toBeGreaterThanOrEqual(INJECTED)
      const all = [...changed, ...alongside, 'LimitRange/web']
      expect(found.toSorted()).toEqual(all.toSorted())
      const owners = changes.filter(({ paths }) => paths.length > 0).map(({ owner }) => owner?.by)
      expect(owners).toEqual(owners.map(() => expect.stringContaining('kubectl-patch')))
    },
    limit,
  )

  it(
    'leaves out what rules accept until their day, and reports those that have ended',
    async () => {
      const until = '2999-01-01'
      const ignore = objects.map(({ kind }) => ({ kind: `${kind}/web`, reason: 'by hand', until }))
      const all = await check({ 'fail-on': 'drift' }, { ignore })
      expect(success(all.step)).toEqual(succeeded)
      expect(all.step.outputs).toMatchObject({ result: 'clean' })
      const [first, ...rest] = ignore.map((rule) => ({ ...rule }))
      const ended = { ...first, kind: 'ConfigMap/web', until: '2020-01-01' }
      const others = [first, ...rest].filter((rule) => rule?.kind !== 'ConfigMap/web')
      const some = await check({}, { ignore: [...others, ended] })
      expect(some.changes.map(({ target }) => target)).toEqual(['ConfigMap/web'])
      expect(some.notices).toContainEqual(
        expect.objectContaining({ description: expect.stringContaining('2020-01-01') }),
      )
    },
    limit,
  )

  it(
    'is remediated, and clean in the same run and the next one',
    async () => {
      // An upgrade puts its port beside the other one, and the API server wants names then.
      await inject([['Service', '/spec/ports/0/port', 80]])
      const { step, changes } = await check({ remediate: 'release', 'fail-on': 'drift' })
      expect(success(step)).toEqual(succeeded)
      expect([step.outputs['result'], changes]).toEqual(['clean', []])
      expect((await check({ 'fail-on': 'drift' })).changes).toEqual([])
    },
    limit,
  )

  it(
    'names what the deployer may not compare, beside what differs',
    async () => {
      await inject([
        ['Role', '/rules/0/verbs/0', '*'],
        ['Role', '/rules/0/resources/0', 'secrets'],
        ['RoleBinding', '/subjects/0/name', 'eve'],
        ['ConfigMap', '/data/log', 'debug'],
      ])
      const { step, changes, failures } = await check()
      expect(step.exitCode).toBe(1)
      expect(changes.map(({ target }) => target).toSorted()).toEqual(['ConfigMap/web', 'Role/web'])
      const [failure, ...more] = failures
      expect([failure?.code, more]).toEqual(['CLUSTER_FORBIDDEN', []])
      expect(failure?.message).toMatch(
        /^could not be compared, the rest was:\n {2}RoleBinding\/web: /,
      )
      expect(failure?.message).toContain('attempting to grant RBAC permissions')
    },
    limit,
  )
})
