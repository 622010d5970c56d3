import { existsSync, readFileSync, statSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { type LocalOci, startLocalOci } from './local-oci.ts'
import { LocalJob } from '../../scripts/local-job.ts'

/** Runs auth, ensure-network and ensure-node-pool from dist/ against the emulator's OCI APIs. */
jest.setTimeout(60_000)

let oci: LocalOci
let job: LocalJob

beforeAll(async () => {
  oci = await startLocalOci()
  job = new LocalJob()
})

afterAll(async () => {
  job.end()
  await oci.close()
})

interface Recorded {
  readonly requests: readonly { method: string; operation: string; status: number }[]
}

const recorded = async (): Promise<Recorded['requests']> => {
  const response = (await (await fetch(`${oci.adminEndpoint}/requests`)).json()) as Recorded
  return response.requests
}

const endpoint = () => ({ OCI_CLI_ENDPOINT: oci.endpoint })

describe('auth', () => {
  const oidcInputs = () => ({
    region: 'eu-frankfurt-1',
    'identity-domain-url': oci.endpoint,
    'client-id': oci.seeded.clientId,
    'client-secret': oci.seeded.clientSecret,
  })
  const oidcJob = () => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: oci.oidcRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oci.oidcRequest.token,
  })

  it('signs in with GitHub OIDC; a later step uses the session; post removes it', async () => {
    const step = await job.run('auth', oidcInputs(), { ...endpoint(), ...oidcJob() })
    expect(step.exitCode).toBe(0)
    expect(step.stdout).toMatch(/GitHub OIDC, expires in (59 min|1 h)/)
    expect(step.outputs).toMatchObject({ 'tenancy-id': oci.tenancyId, region: 'eu-frankfurt-1' })
    expect(step.exported['OCI_CLI_AUTH']).toBe('security_token')
    const config = step.exported['OCI_CLI_CONFIG_FILE'] ?? ''
    expect(statSync(config).mode & 0o777).toBe(0o600)
    const keyFile = /^key_file=(.*)$/m.exec(readFileSync(config, 'utf8'))?.[1] ?? ''
    const key = readFileSync(keyFile, 'utf8')
    expect(JSON.stringify([step.outputs, step.state, step.exported])).not.toContain(key.slice(40, 80))
    const later = await job.run('ensure-network', network(), { ...endpoint(), ...step.exported, INPUT_MODE: 'plan' })
    expect(later.exitCode).toBe(0)
    const state = Object.fromEntries(Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]))
    const post = await job.run('auth', {}, state, { phase: 'post' })
    expect([post.exitCode, existsSync(config)]).toEqual([0, false])
  })

  it('signs in with an API key, whose fingerprint it finds itself', async () => {
    const { userId, privateKeyPem } = oci.seeded
    const inputs = { region: 'eu-frankfurt-1', 'tenancy-id': oci.tenancyId, 'user-id': userId, 'private-key': privateKeyPem }
    const step = await job.run('auth', inputs, endpoint())
    expect(step).toMatchObject({ exitCode: 0, outputs: { 'user-id': userId } })
    const foreign = { ...inputs, fingerprint: Array.from({ length: 16 }, () => '00').join(':') }
    expect((await job.run('auth', foreign, endpoint())).stdout).toContain('FINGERPRINT_MISMATCH')
  })

  it.each<[string, () => [Record<string, string>, Record<string, string>], RegExp]>([
    ['a region that is none', () => [{ region: 'x' }, {}], /INPUT_INVALID.*not a region identifier/],
    ['nothing given', () => [{ region: 'eu-frankfurt-1' }, {}], /SIGN_IN_METHOD_MISSING.*no way to sign in/],
    ['no id-token permission', () => [oidcInputs(), {}], /OIDC_PERMISSION_MISSING.*id-token: write/],
    [
      'a wrong client secret',
      () => [{ ...oidcInputs(), 'client-secret': 'wrong' }, oidcJob()],
      /OIDC_EXCHANGE_REFUSED.*sub=repo:/,
    ],
    [
      'a tenancy that is not allowed',
      () => [{ ...oidcInputs(), 'allowed-tenancies': `ocid1.tenancy.oc1..${'z'.repeat(60)}` }, oidcJob()],
      /TENANCY_NOT_ALLOWED/,
    ],
  ])('fails with one annotation: %s', async (_name, given, message) => {
    const [inputs, environment] = given()
    const { exitCode, stdout, exported } = await job.run('auth', inputs, { ...endpoint(), ...environment })
    expect(exitCode).toBe(1)
    expect(stdout.match(/^::error /gm)).toHaveLength(1)
    expect(stdout).toMatch(message)
    expect(exported).toEqual({})
  })
})

const network = () => ({ 'cluster-id': oci.seeded.clusterId, 'node-subnet-id': oci.seeded.subnetIds.nodes })

describe('ensure-network with create', () => {
  const inputs = () => ({
    create: 'true',
    'compartment-id': oci.seeded.networkCompartmentId,
    'vcn-cidr': '10.90.0.0/16',
    'network-name': 'logged',
    'flow-logs': 'true',
  })
  const logged = async (): Promise<string[]> => {
    return (await recorded()).filter(({ method }) => method !== 'GET').map(({ operation }) => operation)
  }

  it('records the traffic of every subnet on request, once', async () => {
    const first = await job.run('ensure-network', inputs(), oci.environment)
    expect([first.exitCode, first.stdout]).toEqual([0, expect.stringContaining('flow log logged-flow-log-nodes: created')])
    const logs = oci.context.store.collection<{ id: string; configuration: { source: { resource: string } } }>('logs').list()
    const subnets = ['endpoint', 'node', 'load-balancer', 'database'].map((role) => first.outputs[`${role}-subnet-id`])
    expect(logs.map(({ configuration }) => configuration.source.resource)).toEqual(subnets)
    await fetch(`${oci.adminEndpoint}/requests`, { method: 'DELETE' })
    const again = await job.run('ensure-network', inputs(), oci.environment)
    expect(again).toMatchObject({ exitCode: 0, outputs: { changes: '[]' } })
    expect(await logged()).toEqual([])
  })

  it('makes no more than the plan that was approved', async () => {
    // Runners in the endpoint's own network: neither NAT nor a route is in between.
    const inner = { 'api-endpoint': 'private', 'api-clients': '10.91.0.0/24' }
    const other = { ...inputs(), 'network-name': 'other', 'vcn-cidr': '10.91.0.0/16', 'flow-logs': 'false', ...inner }
    const { outputs } = await job.run('ensure-network', { ...other, mode: 'plan' }, oci.environment)
    const approved = { ...other, mode: 'apply-approved', 'approved-plan': outputs['plan'] ?? '' }
    const more = await job.run('ensure-network', { ...approved, 'openid-connect': 'true' }, oci.environment)
    expect([more.exitCode, more.stdout]).toEqual([1, expect.stringContaining('NETWORK_PLAN_STALE')])
    expect(more.stdout).toContain('allow TCP 443 to 0.0.0.0/0')
    const exactly = await job.run('ensure-network', approved, oci.environment)
    expect(exactly).toMatchObject({ exitCode: 0, outputs: { 'paths-closed': '0' } })
  })
})

describe('ensure-network and ensure-node-pool', () => {
  const pool = () => ({ ...network(), 'node-pool-name': 'shop', 'node-labels': 'team=shop' })

  it('fills in what quick-create leaves out, and makes the pool', async () => {
    const plan = await job.run('ensure-network', { ...network(), mode: 'plan' }, oci.environment)
    expect(plan).toMatchObject({ exitCode: 0, outputs: { 'rules-added': '0' } })
    expect(JSON.parse(plan.outputs['changes'] ?? '')).toHaveLength(2)
    const added = await job.run('ensure-network', network(), oci.environment)
    expect(added).toMatchObject({ exitCode: 0, outputs: { 'rules-added': '7' } })
    expect(added.summary).toMatch(/\| add \| security list oke-nodeseclist/)
    const made = await job.run('ensure-node-pool', pool(), oci.environment)
    expect(made.exitCode).toBe(0)
    expect(made.outputs['node-names']?.split('\n')).toHaveLength(3)
  })

  it('records what rules reject in a network that exists, once', async () => {
    const given = { ...network(), 'flow-logs': 'rejected' }
    const first = await job.run('ensure-network', given, oci.environment)
    expect([first.exitCode, first.stdout]).toEqual([0, expect.stringMatching(/flow log oke-virtual-nodes-flow-log-\w+: created/)])
    const [filter] = oci.context.store.collection<{ id: string }>('captureFilters').list()
    const logs = oci.context.store.collection<{ id: string; configuration: { source: { resource: string; parameters?: object } } }>('logs').list()
    const sources = logs.map(({ configuration }) => configuration.source)
    const ours = sources.filter(({ resource }) => Object.values(oci.seeded.subnetIds).includes(resource))
    expect(ours.map(({ parameters }) => parameters)).toEqual(
      Array.from({ length: 3 }, () => ({ capture_filter: filter?.id, enablementPointType: 'Subnet' })),
    )
    const again = await job.run('ensure-network', given, oci.environment)
    expect(again).toMatchObject({ exitCode: 0, outputs: { changes: '[]' } })
  })

  it('changes nothing when run again, and only reads', async () => {
    const before = (await recorded()).length
    const steps = [
      await job.run('ensure-network', network(), oci.environment),
      await job.run('ensure-node-pool', pool(), oci.environment),
    ]
    expect(steps.map(({ outputs }) => outputs['changes'])).toEqual(['[]', '[]'])
    const calls = (await recorded()).slice(before)
    // One for each object on the paths, one for all pools, three for the pool.
    expect(calls.length).toBeLessThanOrEqual(20)
    expect(calls.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('refuses a subnet that cannot hold the pods, and plans it with a warning', async () => {
    const inputs = { ...network(), 'max-pods': '5000' }
    const refused = await job.run('ensure-network', inputs, oci.environment)
    expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining('SUBNET_TOO_SMALL')])
    const lines = JSON.parse(refused.outputs['addresses'] ?? '') as Record<string, unknown>[]
    expect(lines.find(({ role }) => role === 'nodes')).toMatchObject({ needed: 6260, smallest: '/19', verdict: 'too-small' })
    const planned = await job.run('ensure-network', { ...inputs, mode: 'plan' }, oci.environment)
    expect([planned.exitCode, planned.stdout]).toEqual([0, expect.stringMatching(/::warning.*6260 are needed: \/19 would do/)])
  })

  it('needs at most 12 calls for both in the root action, when nothing is to be done', async () => {
    const { clusterId, subnetIds } = oci.seeded
    const inputs = {
      'cluster-id': clusterId,
      'node-subnet-id': subnetIds.nodes,
      'node-pool-name': 'shop',
      'node-labels': 'team=shop',
      stages: 'ensure-network, ensure-node-pool',
    }
    const before = (await recorded()).length
    const step = await job.run('root', inputs, oci.environment)
    expect([step.exitCode, step.outputs['changes']]).toEqual([0, '[]'])
    const calls = (await recorded()).slice(before)
    expect(calls.length).toBeLessThanOrEqual(12)
    expect(calls.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('fails in time when nothing answers, and sets no success', async () => {
    const environment = { ...oci.environment, OCI_CLI_ENDPOINT: 'http://127.0.0.1:9' }
    const started = Date.now()
    const { exitCode, stdout, outputs } = await job.run('ensure-node-pool', pool(), environment)
    expect(Date.now() - started).toBeLessThan(15_000)
    expect([exitCode, outputs]).toEqual([1, {}])
    expect(stdout).toContain('OCI_UNREACHABLE')
    expect(stdout).not.toContain('[object Object]')
  })
})

describe('build-push without a build', () => {
  const ensure = (more: Record<string, string> = {}) => {
    const inputs = { repository: 'alone/shop', 'compartment-id': oci.seeded.registryCompartmentId, build: 'false' }
    return job.run('build-push', { ...inputs, ...more }, oci.environment)
  }
  const writes = async (): Promise<string[]> =>
    (await recorded()).filter(({ method }) => method !== 'GET').map(({ operation }) => operation)

  it('ensures the repository alone, as it is wanted, once', async () => {
    await fetch(`${oci.adminEndpoint}/requests`, { method: 'DELETE' })
    const made = await ensure({ immutable: 'true', 'repository-tags': 'team=shop' })
    const { namespace } = oci.seeded
    const name = `ocir.eu-frankfurt-1.oci.oraclecloud.com/${namespace}/alone/shop`
    expect([made.exitCode, made.outputs]).toEqual([0, { name }])
    await ensure({ immutable: 'true', 'repository-tags': 'team=shop' })
    expect(await writes()).toEqual(['CreateContainerRepository'])
    const changed = await ensure({ immutable: 'false', public: 'true' })
    expect(changed.stdout).toContain('Changed repository alone/shop: public, mutable')
    expect(await writes()).toEqual(['CreateContainerRepository', 'UpdateContainerRepository'])
  })

  it('distinguishes a name that is taken in another compartment from a missing permission', async () => {
    const elsewhere = await ensure({ 'compartment-id': oci.seeded.compartmentId })
    expect([elsewhere.exitCode, elsewhere.stdout]).toEqual([1, expect.stringContaining('REPOSITORY_ELSEWHERE')])
    const nowhere = await ensure({ 'compartment-id': 'ocid1.compartment.oc1..aaaaaaaanobody' })
    expect([nowhere.exitCode, nowhere.stdout]).toEqual([1, expect.stringContaining('OCI_NOT_FOUND_OR_NOT_ALLOWED')])
  })
})
