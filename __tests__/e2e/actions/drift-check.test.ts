import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { overMasked, shownBy } from '../auth/secret-search.ts'
import { leftBy } from '../auth/secret-search.ts'
import { GitHubServer } from '../../github-server.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { refusal, succeeded, success } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { deployerProfile } from './deployer.ts'
import { JobSteps, jobEnvironment } from './job-steps.ts'
import { shopChart, shopFolder } from './shop.ts'

const TOKEN = 'ghs_drift'
const REPOSITORY = 'octo/shop'

interface Change {
  readonly action: string
  readonly target: string
  readonly description: string
}
interface Report {
  readonly result: string
  readonly environments: readonly {
    readonly sections: readonly { readonly name: string; readonly outcome: string }[]
  }[]
}

/** What the root action created, then changes by hand, each as drift names it. */
describe('drift-check', () => {
  let bed: TestBed
  let admin: Admin
  let job: JobSteps
  let file: string
  let github: GitHubServer

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    github = await GitHubServer.start()
    bed.atEnd(() => github.end())
    github.allow(TOKEN, { login: 'github-actions[bot]', type: 'Bot' })
    github.repository(REPOSITORY)
    const debug = {
      ...{ RUNNER_DEBUG: '1', GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY },
      ...deployerProfile(bed.environment),
    }
    job = new JobSteps({ ...jobEnvironment(bed.environment), ...debug })
    bed.atEnd(() => Promise.resolve(job.end()))
    await bed.sdk('remember_rules')
    bed.atEnd(() => bed.sdk('restore_rules'))
    bed.atEnd(() => bed.sdk('delete_repository', 'e2e/drift'))
    bed.atEnd(() => bed.kubectl('delete', 'namespace', 'drift', '--ignore-not-found'))
    file = await environmentFile(await shopFolder(bed))
  }, 240_000)

  afterAll(async () => bed.end(), 300_000)

  const pool = { name: 'e2e-drift', size: 1, labels: { team: 'drift' } }
  const environmentFile = async (context: string): Promise<string> => {
    const { clusterId, registryCompartmentId, registry, subnetIds } = bed.environment
    const path = join(bed.folder, 'oke.yml')
    const set = { 'resources.cpu': '60m', 'autoscaling.enabled': 'false' }
    const environment = {
      cluster: clusterId,
      network: { 'node-subnet': subnetIds.nodes },
      'node-pool': pool,
      image: { context, repository: 'e2e/drift', compartment: registryCompartmentId, registry },
      release: { name: 'shop', namespace: 'drift', chart: shopChart, set },
    }
    await writeFile(path, stringify(environment))
    return path
  }

  const check = async (inputs: Record<string, string> = {}) => {
    const step = await job.run('drift-check', { 'environment-file': file, ...inputs })
    const changes = JSON.parse(step.outputs['changes'] ?? '[]') as Change[]
    const report = JSON.parse(await readFile(step.outputs['report'] ?? '', 'utf8')) as Report
    return { step, changes, report }
  }
  const outcomes = ({ environments }: Report) =>
    (environments[0]?.sections ?? []).map(({ name, outcome }) => `${name} ${outcome}`)

  /**
   * Requires that the work changed nothing: in OCI by the recorded requests, in Kubernetes by the
   * specs.
   */
  const untouched = async (work: () => Promise<unknown>) => {
    const specs = () =>
      bed.kubectl(
        'get',
        'deployments,services,secrets',
        '--namespace=drift',
        '-o=jsonpath={range .items[*]}{.kind}/{.metadata.name} {.metadata.uid} {.metadata.generation}{"\\n"}{end}',
      )
    const before = await specs()
    await admin.forgetRequests()
    await work()
    const asked = await admin.requests()
    const writes = asked.filter(({ method }) => method !== 'GET').map(({ operation }) => operation)
    expect(asked.length).toBeGreaterThan(5)
    // This POST changes nothing.
    expect([...new Set(writes)]).toEqual(['CreateKubeconfig'])
    expect(await specs()).toBe(before)
  }

  it('finds none right after a deployment', async () => {
    const inputs = {
      'environment-file': file,
      'pull-username': bed.environment.registryUser,
      'pull-token': bed.environment.registryToken,
    }
    const made = await job.run('root', inputs, { timeoutMilliseconds: 500_000 })
    const id = made.outputs['node-pool-id'] ?? ''
    if (id !== '') bed.atEnd(() => bed.sdk('delete_pool', id))
    expect(success(made)).toEqual(succeeded)
    const post = await job.postFromState('root')
    expect(success(post)).toEqual(succeeded)
    expect(post.stdout).not.toContain('::warning')
    expect(leftBy(job, [])).toEqual([])
    await untouched(async () => {
      const { step, changes, report } = await check({ 'fail-on': 'drift' })
      expect(success(step)).toEqual(succeeded)
      expect(step.outputs).toMatchObject({ drift: 'false', result: 'clean' })
      expect(changes).toEqual([])
      expect(outcomes(report)).toEqual([
        'repository clean',
        'network clean',
        'node pool clean',
        'release clean',
      ])
      expect(step.stdout).toContain('Drift: none')
    })
  }, 600_000)

  it('names a rule that was removed, a pool that was resized, and objects that were changed', async () => {
    await bed.sdk('restore_rules')
    const { clusterId, subnetIds } = bed.environment
    const resized = await job.run('ensure-node-pool', {
      'cluster-id': clusterId,
      'node-subnet-id': subnetIds.nodes,
      'node-pool-name': pool.name,
      'node-pool-size': '2',
      'node-labels': 'team=drift',
    })
    expect(success(resized)).toEqual(succeeded)
    await bed.kubectl('scale', 'deployment/shop-edge', '--replicas=2', '--namespace=drift')
    await bed.kubectl('delete', 'service', 'shop-orders', '--namespace=drift')
    await untouched(async () => {
      const { step, changes, report } = await check()
      expect(success(step)).toEqual(succeeded)
      expect(step.outputs).toMatchObject({ drift: 'true', result: 'drift' })
      expect(outcomes(report)).toEqual([
        'repository clean',
        'network drift',
        'node pool drift',
        'release drift',
      ])
      const lines = changes.map(
        ({ action, target, description }) => `${action} ${target}: ${description}`,
      )
      expect(lines).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^update security list .*: /),
          expect.stringMatching(/^update virtual node pool "e2e-drift": .*2.*1/),
          expect.stringMatching(
            /^update Deployment\/shop-edge: changed in the cluster: spec\.replicas$/,
          ),
          'create Service/shop-orders: missing in the cluster',
        ]),
      )
      for (const { target } of changes) expect(step.summary).toContain(target)
    })
  }, 300_000)

  it('fails with all of it on request, and still writes the report', async () => {
    const { step, changes, report } = await check({ 'fail-on': 'drift' })
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, code]).toEqual([1, 'DRIFT_FOUND'])
    for (const { target } of changes) expect(text).toContain(target)
    expect(report.result).toBe('drift')
  }, 120_000)

  it('says who scaled the Deployment, and opens an issue of it all', async () => {
    const { step } = await check({ issue: 'true', 'github-token': TOKEN })
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toMatch(
      /Deployment\/shop-edge: changed in the cluster: spec\.replicas \(kubectl\S*\)/,
    )
    // A scale subresource records no time for its manager; OCI does.
    expect(step.stdout).toMatch(/size 2 -> 1 \(\d{4}-\d\d-\d\d \d\d:\d\d UTC\)/)
    expect(step.stdout).not.toContain('API keys (')
    const [issue] = github.repository(REPOSITORY).issues.values()
    expect(issue?.body).toContain('| release | create | Service/shop-orders |')
    expect(issue?.labels).toEqual(['oke-drift'])
  }, 120_000)

  it('leaves out what rules of the environment file accept', async () => {
    const text = await readFile(file, 'utf8')
    const until = '2999-01-01'
    const ignore = [
      { kind: 'network', reason: 'in the making', until },
      { kind: 'node-pool', reason: 'more load', until },
      { kind: 'Deployment/shop-edge', path: 'spec.replicas', reason: 'more load', until },
      { kind: 'Service/shop-orders', reason: 'not needed', until },
    ]
    await writeFile(file, text + stringify({ drift: { ignore } }))
    try {
      const { step } = await check({ 'fail-on': 'drift' })
      expect(success(step)).toEqual(succeeded)
      expect(step.outputs).toMatchObject({ result: 'clean', ignored: String(ignore.length + 1) })
      expect(step.summary).toContain('not needed, until 2999-01-01')
    } finally {
      await writeFile(file, text)
    }
  }, 120_000)

  it('puts all of it right on request, is clean in the same run, and closes the issue', async () => {
    const remediate = 'network, node-pool, release'
    const inputs = { remediate, issue: 'true', 'github-token': TOKEN, 'fail-on': 'drift' }
    const { step } = await check(inputs)
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs).toMatchObject({ drift: 'false', result: 'clean' })
    expect(step.summary).toContain('**Remediated in this run**')
    const repository = github.repository(REPOSITORY)
    expect([...repository.issues.values()].map(({ isOpen }) => isOpen)).toEqual([false])
    expect(repository.comments.at(-1)?.body).toContain('ensure-node-pool: update virtual node pool')
    await untouched(async () => {
      const again = await check({ remediate })
      expect(again.step.outputs).toMatchObject({ result: 'clean' })
    })
  }, 300_000)

  it('compares only what is requested', async () => {
    const { step, report } = await check({ stages: 'build-push', 'fail-on': 'drift' })
    expect(success(step)).toEqual(succeeded)
    expect(outcomes(report)).toEqual(['repository clean'])
  }, 60_000)

  it('shows no secret, no more than the root action did', () => {
    expect(shownBy(job.steps, [bed.environment.registryToken])).toEqual([])
    expect(overMasked(job.steps, bed.environment)).toEqual([])
  })
})
