import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, kubernetes } from '../../../emulator/tools/modules.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { deploymentOf, ReleaseBed } from './release-bed.ts'

const named = (apiVersion: string, kind: string, name: string) => ({
  ...{ apiVersion, kind },
  metadata: { name },
})

const maps = Array.from({ length: 24 }, (_, at) => ({
  ...named('v1', 'ConfigMap', `map-${at}`),
  data: { mode: `value ${at}` },
}))

/** Kinds of several APIs, and more objects than kubectl should be called for one by one. */
const objects = [
  ...maps,
  deploymentOf('web', { replicas: 0 }),
  {
    ...named('v1', 'Service', 'web'),
    spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
  },
  { ...named('v1', 'Secret', 'web'), stringData: { key: 'a-value-that-is-secret' } },
  named('v1', 'ServiceAccount', 'web'),
  {
    ...named('rbac.authorization.k8s.io/v1', 'Role', 'web'),
    rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }],
  },
  {
    ...named('networking.k8s.io/v1', 'NetworkPolicy', 'web'),
    spec: { podSelector: { matchLabels: { app: 'web' } }, policyTypes: ['Egress'] },
  },
]

/** A `kubectl` that records its calls. */
class WatchedKubectl {
  readonly folder: string
  readonly #calls: string

  constructor(folder: string) {
    this.folder = folder
    this.#calls = join(folder, 'calls')
    mkdirSync(folder)
    const program = join(folder, 'kubectl')
    const real = join(cacheFolder(kubernetes), 'kubectl')
    writeFileSync(program, `#!/bin/bash\necho "$*" >> ${this.#calls}\nexec ${real} "$@"\n`)
    chmodSync(program, 0o755)
  }

  /** Returns the command of each call since the last time. */
  take(): string[] {
    const text = existsSync(this.#calls) ? readFileSync(this.#calls, 'utf8') : ''
    rmSync(this.#calls, { force: true })
    return text
      .split('\n')
      .flatMap((line) => /\b(proxy|diff|get|auth|version)\b/.exec(line)?.[0] ?? [])
  }
}

describe('drift-check of a release of thirty objects', () => {
  let bed: TestBed
  let release: ReleaseBed
  let kubectl: WatchedKubectl
  let job: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    release = await ReleaseBed.of(bed, { name: 'many', all: objects })
    expect(success(await release.deploy())).toEqual(succeeded)
    kubectl = new WatchedKubectl(join(bed.folder, 'watched'))
    const environment = signedInEnvironment(bed.environment)
    job = new JobSteps({ ...environment, PATH: `${kubectl.folder}:${environment['PATH'] ?? ''}` })
    bed.atEnd(() => Promise.resolve(job.end()))
  }, 120_000)

  afterAll(async () => bed.end(), 120_000)

  const check = async () => {
    kubectl.take()
    const { namespace, chart } = release
    const inputs = { 'cluster-id': bed.environment.clusterId, release: 'many', namespace, chart }
    const step = await job.run('drift-check', { ...inputs, notices: 'false' })
    expect(success(step)).toEqual(succeeded)
    const changes = JSON.parse(step.outputs['changes'] ?? '[]') as Record<string, string>[]
    const found = changes.map(
      ({ action, target, description }) => `${action} ${target}: ${description}`,
    )
    return { step, found: found.toSorted() }
  }

  it('asks by kubectl proxy, finds nothing, and leaves nothing to kubectl diff', async () => {
    const { found } = await check()
    expect(found).toEqual([])
    const calls = kubectl.take()
    expect(calls.filter((one) => one === 'proxy')).toHaveLength(1)
    expect(calls).not.toContain('diff')
  }, 60_000)

  it('names what was changed of each kind, and reveals no secret', async () => {
    await release.kubectl('patch', 'configmap', 'map-7', '--patch={"data":{"mode":"by hand"}}')
    await release.kubectl(
      'patch',
      'secret',
      'web',
      '--patch={"stringData":{"key":"another-secret"}}',
    )
    await release.kubectl('scale', 'deployment/web', '--replicas=2')
    const rules = [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }]
    await release.kubectl('patch', 'role', 'web', `--patch=${JSON.stringify({ rules })}`)
    for (const target of ['service/web', 'configmap/map-20', 'networkpolicy/web']) {
      await release.kubectl('delete', target)
    }
    const { found, step } = await check()
    expect(found).toEqual([
      'create ConfigMap/map-20: missing in the cluster',
      'create NetworkPolicy/web: missing in the cluster',
      'create Service/web: missing in the cluster',
      'update ConfigMap/map-7: changed in the cluster: data.mode',
      'update Deployment/web: changed in the cluster: spec.replicas',
      expect.stringMatching(/^update Role\/web: changed in the cluster: rules/),
      'update Secret/web: changed in the cluster: data.key',
    ])
    expect(kubectl.take()).not.toContain('diff')
    const shown = [step.stdout, step.summary, JSON.stringify(step.outputs)].join('\n')
    for (const secret of ['a-value-that-is-secret', 'another-secret']) {
      expect(shown).not.toContain(secret)
      expect(shown).not.toContain(Buffer.from(secret).toString('base64'))
    }
  }, 60_000)

  it('has kubectl diff say what the API server refuses to change', async () => {
    await release.kubectl('delete', 'deployment/web')
    // The selector of a Deployment is immutable.
    const other = { ...deploymentOf('other', { replicas: 0 }), metadata: { name: 'web' } }
    await bed.apply(release.namespace, other)
    const { found } = await check()
    expect(found).toHaveLength(7)
    expect(found[4]).toMatch(/^\w+ Deployment\/web: .*spec\.selector/)
    expect(kubectl.take()).toContain('diff')
  }, 60_000)
})
