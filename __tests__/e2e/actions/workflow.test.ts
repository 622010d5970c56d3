import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, helm4 } from '../../../emulator/tools/modules.ts'
import { leftBy, masksOf, overMasked, shownBy } from '../auth/secret-search.ts'
import { repository, sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { succeeded, success } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { JobSteps, jobEnvironment, notedBy } from './job-steps.ts'
import { shopChart, shopFolder } from './shop.ts'

const poolName = 'e2e-workflow'
const sha = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d'

/**
 * The jobs of workflows/deploy-in-jobs.yml as steps of one job, with Helm 4; other tests use Helm
 * 3.
 */
describe('the stage actions, one step after another', () => {
  let bed: TestBed
  let admin: Admin
  let job: JobSteps
  let image: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    await bed.sdk('remember_rules')
    await admin.forgetRequests()
    bed.atEnd(() => bed.sdk('restore_rules'))
    bed.atEnd(() => bed.sdk('delete_repository', 'e2e/workflow'))
    bed.atEnd(removePools)
    bed.atEnd(() => bed.kubectl('delete', 'namespace', 'workflow', '--ignore-not-found'))
    const environment = jobEnvironment(bed.environment)
    const PATH = `${cacheFolder(helm4)}:${environment['PATH']}`
    job = new JobSteps({ ...environment, PATH, GITHUB_SHA: sha, RUNNER_DEBUG: '1' })
    bed.atEnd(() => Promise.resolve(job.end()))
  }, 120_000)

  afterAll(async () => bed.end(), 300_000)

  /** Finds pools by name, since a failed step has not output the pool that it created. */
  const removePools = async () => {
    const pools = await bed.sdk<{ name: string; state: string; id: string }[]>('list_pools')
    const ours = pools.filter(({ name, state }) => name === poolName && !/^DELET/.test(state))
    for (const { id } of ours) await bed.sdk('delete_pool', id)
  }

  const network = () => ({
    'cluster-id': bed.environment.clusterId,
    'node-subnet-id': bed.environment.subnetIds.nodes,
  })
  const pool = () => ({ ...network(), 'node-pool-name': poolName, 'node-labels': 'team=e2e' })
  const release = () => ({
    release: 'shop',
    namespace: 'workflow',
    chart: shopChart,
    image,
    set: 'resources.cpu=60m\nnodeSelector.team=e2e\nautoscaling.enabled=false',
    'pull-username': bed.environment.registryUser,
    'pull-token': bed.environment.registryToken,
    timeout: '5m',
  })
  const writes = async () =>
    (await admin.requests())
      .filter(({ method, status }) => method !== 'GET' && status < 300)
      .map(({ operation }) => operation)

  it('auth signs in with GitHub OIDC', async () => {
    const { region, identityDomainUrl, oidcClientId, oidcClientSecret, tenancyId } = bed.environment
    const inputs = {
      region,
      'identity-domain-url': identityDomainUrl,
      'client-id': oidcClientId,
      'client-secret': oidcClientSecret,
    }
    const step = await job.run('auth', inputs)
    expect(step).toMatchObject({ exitCode: 0, outputs: { 'tenancy-id': tenancyId, region } })
    expect(notedBy(job, step)).toEqual(['auth'])
  }, 60_000)

  it('login-ocir logs in with that session, for later steps of this job only', async () => {
    const { registry } = bed.environment
    const step = await job.run('login-ocir', { registry })
    expect(step).toMatchObject({ exitCode: 0, outputs: { registry } })
    expect(Date.parse(step.outputs['expires-at'] ?? '')).toBeGreaterThan(Date.now())
  }, 60_000)

  it('kubeconfig connects with the rights of docs/your-tenancy.md, and says as whom', async () => {
    await bed.kubectl('create', 'namespace', 'workflow')
    const role = [
      '--namespace=workflow',
      '--clusterrole=admin',
      `--group=${bed.environment.deployersGroupId}`,
    ]
    await bed.kubectl('create', 'rolebinding', 'deployers', ...role)
    const inputs = { 'cluster-id': bed.environment.clusterId, namespace: 'workflow' }
    const step = await job.run('kubeconfig', inputs)
    expect([step.exitCode, step.exitCode === 0 ? '' : step.stdout]).toEqual([0, ''])
    expect(step.outputs['user']).toMatch(/^ocid1\.user\./)
    expect(step.exported['KUBECONFIG']).toBe(step.outputs['kubeconfig'])
    const file = await readFile(step.outputs['kubeconfig'] ?? '', 'utf8')
    expect(file).not.toMatch(/token:|client-key/)
  }, 60_000)

  it('build-push makes the repository and pushes the commit', async () => {
    const { registry, namespace, registryCompartmentId } = bed.environment
    const inputs = {
      repository: 'e2e/workflow',
      'compartment-id': registryCompartmentId,
      registry,
      context: await shopFolder(bed),
    }
    const step = await job.run('build-push', inputs)
    expect([step.exitCode, step.exitCode === 0 ? '' : step.stdout]).toEqual([0, ''])
    image = step.outputs['image'] ?? ''
    const name = `${registry}/${namespace}/e2e/workflow`
    expect(step.outputs).toMatchObject({
      name,
      tags: sha,
      image: `${name}@${step.outputs['digest']}`,
    })
    expect(step.outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
  }, 300_000)

  it('ensure-network and ensure-node-pool add what is missing', async () => {
    const added = await job.run('ensure-network', network())
    expect(added).toMatchObject({
      exitCode: 0,
      outputs: { 'rules-added': '7', 'rules-kept': '15' },
    })
    expect(added.summary).toMatch(/\| (add|update) \| security list/)
    const made = await job.run('ensure-node-pool', pool())
    expect([made.exitCode, made.exitCode === 0 ? '' : made.stdout]).toEqual([0, ''])
    expect(made.outputs['node-names']?.split('\n')).toHaveLength(3)
  }, 120_000)

  it('deploy rolls the shop out until its load balancer answers', async () => {
    // Without nodes a rollout waits for minutes, and the failure above already names the cause.
    expect(job.steps.at(-1)?.outputs['node-pool-id']).toMatch(/^ocid1\.virtualnodepool\./)
    const step = await job.run('deploy', release())
    expect([step.exitCode, step.exitCode === 0 ? '' : step.stdout]).toEqual([0, ''])
    expect(step.outputs).toMatchObject({ revision: '1', changed: 'true' })
    expect((await fetch(step.outputs['url'] ?? '')).status).toBe(200)
  }, 400_000)

  it('asked OCI for these changes and no others, all as the service user', async () => {
    expect(await writes()).toEqual([
      'TokenExchange',
      'CreateKubeconfig',
      'CreateContainerRepository',
      'UpdateSecurityList',
      'UpdateSecurityList',
      'CreateVirtualNodePool',
      // Needed to check whether the Kubernetes nodes are Ready.
      'CreateKubeconfig',
    ])
    const signedBy = (await admin.requests()).flatMap(({ principal }) => principal ?? [])
    expect([...new Set(signedBy)]).toEqual([job.steps[0]?.outputs['user-id']])
  })

  it('changes nothing in network, node pool and release when it runs again', async () => {
    await admin.forgetRequests()
    const again = await job.run('ensure-network', network())
    const nodes = await job.run('ensure-node-pool', pool())
    const deployed = await job.run('deploy', release())
    expect([again, nodes, deployed].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect([again.outputs['changes'], nodes.outputs['changes']]).toEqual(['[]', '[]'])
    expect(deployed.outputs).toMatchObject({ revision: '1', changed: 'false' })
    expect(await writes()).toEqual(['CreateKubeconfig'])
  }, 120_000)

  it('upgrades the release with Helm 4, client-side, so that an HPA is no conflict', async () => {
    const changed = `${release().set}\nservices.edge.workRounds=9000`
    const step = await job.run('deploy', { ...release(), set: changed })
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs).toMatchObject({ revision: '2', changed: 'true' })
    const managers = await bed.kubectl(
      ...['get', 'deployment/shop-edge', '--namespace=workflow', '--show-managed-fields'],
      '--output=jsonpath={range .metadata.managedFields[*]}{.manager} {.operation}{"\\n"}{end}',
    )
    expect(managers.split('\n')).toContain('helm Update')
    const env = '{.spec.template.spec.containers[0].env[?(@.name=="WORK_ROUNDS")].value}'
    const inPlace = ['get', 'deployment/shop-edge', '--namespace=workflow']
    expect(await bed.kubectl(...inPlace, `--output=jsonpath=${env}`)).toBe('9000')
  }, 400_000)

  it("load sends the shop's own script", async () => {
    const url = job.steps.at(-1)?.outputs['url'] ?? ''
    const script = join(repository, 'examples', 'shop', 'load.js')
    const step = await job.run('load', { url, script, rate: '2/s', duration: '5s' })
    expect(success(step)).toEqual(succeeded)
    expect(Number(step.outputs['requests'])).toBeGreaterThanOrEqual(8)
    expect(step.outputs['failed-rate']).toBe('0')
  }, 60_000)

  it('shows no secret outside the lines that have it masked, and hides nothing else', () => {
    const { oidcClientSecret, oidcRequestToken, registryToken } = bed.environment
    const secrets = [oidcClientSecret, oidcRequestToken, registryToken]
    const masked = job.steps.flatMap(masksOf)
    expect(masked).toEqual(expect.arrayContaining([secrets[0], registryToken]))
    expect(shownBy(job.steps, secrets)).toEqual([])
    expect(overMasked(job.steps, bed.environment)).toEqual([])
  })

  it('post removes every credential, from the state alone', async () => {
    const files = job.steps.flatMap(({ exported }) =>
      ['OCI_CLI_CONFIG_FILE', 'KUBECONFIG'].flatMap((name) => exported[name] ?? []),
    )
    expect([files.length, files.every((file) => existsSync(file))]).toEqual([2, true])
    const posts = await job.post('auth', 'login-ocir', 'kubeconfig')
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(posts.map(({ stdout }) => stdout).join('')).not.toContain('::warning')
    expect(files.filter((file) => existsSync(file))).toEqual([])
    const login = `${job.temporaryFolder}/.docker/config.json`
    const left = existsSync(login) ? await readFile(login, 'utf8') : ''
    expect(left).not.toContain(bed.environment.registry)
    expect(leftBy(job, [])).toEqual([])
  }, 60_000)
})
