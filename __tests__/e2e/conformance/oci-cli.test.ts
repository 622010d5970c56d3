import { beforeAll, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { officialClients, shellEnvironment, outcomeOf, type Ended } from '../official-clients.ts'

interface WorkRequest {
  readonly id: string
  readonly resources: readonly { identifier: string; 'entity-type': string }[]
}

interface LogEntry {
  readonly code?: string
  readonly message: string
}

const waitFor = (status: string): string[] => [
  '--wait-for-state',
  status,
  '--wait-interval-seconds',
  '1',
]

/**
 * Moves the clock by which the emulator judges tokens; kube-apiserver caches a valid token for ten
 * seconds.
 */
const moveClock = async (
  { adminEndpoint }: Environment,
  offsetMilliseconds: number,
): Promise<void> => {
  const body = JSON.stringify({ offsetMilliseconds })
  const response = await fetch(`${adminEndpoint}/clock`, { method: 'PUT', body })
  expect(response.status).toBe(200)
  await new Promise((wake) => setTimeout(wake, 11_000))
}

describe("Oracle's OCI CLI against the emulator", () => {
  let environment: Environment
  let shell: NodeJS.ProcessEnv
  let bin: string
  const oci = (...argv: string[]): Promise<Ended> =>
    outcomeOf(join(bin, 'oci'), argv, { env: shell })
  const data = async <T>(...argv: string[]): Promise<T> => {
    const ended = await oci(...argv)
    expect(ended).toMatchObject({ code: 0, stderr: ended.code === 0 ? ended.stderr : '' })
    return (JSON.parse(ended.stdout) as { data: T }).data
  }

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    shell = await shellEnvironment(sharedEmulator())
    bin = await officialClients()
  }, 900_000)

  /** Creates a pool of one simulated node, and waits until its work request has this status. */
  const createPool = async (name: string, status: string) => {
    const subnet = environment.subnetIds.nodes
    const domains = await data<{ name: string }[]>('iam', 'availability-domain', 'list')
    const placement = {
      availabilityDomain: domains[0]?.name,
      subnetId: subnet,
      faultDomain: ['FAULT-DOMAIN-1'],
    }
    const work = await data<WorkRequest>(
      ...['ce', 'virtual-node-pool', 'create', '--cluster-id', environment.clusterId],
      ...['--compartment-id', environment.compartmentId, '--display-name', name],
      ...['--size', '1', '--placement-configurations', JSON.stringify([placement])],
      ...['--pod-configuration', JSON.stringify({ subnetId: subnet, shape: 'Pod.Simulated' })],
      ...waitFor(status),
    )
    const pool = work.resources.find((resource) =>
      resource['entity-type'].toLowerCase().includes('virtualnodepool'),
    )
    return { work: work.id, pool: pool?.identifier ?? '' }
  }
  const deletePool = async (pool: string): Promise<unknown> =>
    data(
      ...['ce', 'virtual-node-pool', 'delete', '--virtual-node-pool-id', pool, '--force'],
      ...waitFor('SUCCEEDED'),
    )

  it('creates, updates and deletes a virtual node pool, waiting on its work requests', async () => {
    const { pool: id } = await createPool('conformance', 'SUCCEEDED')
    const nodes = await data<{ 'lifecycle-state': string }[]>(
      ...['ce', 'virtual-node-pool', 'list-virtual-nodes', '--virtual-node-pool-id', id],
    )
    expect(nodes.map((node) => node['lifecycle-state'])).toEqual(['ACTIVE'])

    const update = ['ce', 'virtual-node-pool', 'update', '--virtual-node-pool-id', id, '--force']
    await data(...update, '--size', '2', ...waitFor('SUCCEEDED'))
    const listed = await data<{ size: number }[]>(
      ...['ce', 'virtual-node-pool', 'list', '--compartment-id', environment.compartmentId],
      ...['--cluster-id', environment.clusterId, '--name', 'conformance'],
    )
    expect(listed.map((found) => found.size)).toEqual([2])

    await deletePool(id)
  }, 240_000)

  it('creates, upgrades and deletes a cluster in addition to the first, waiting for each', async () => {
    const { subnetIds, compartmentId, vcnId } = environment
    const native = [{ cniType: 'OCI_VCN_IP_NATIVE' }]
    const made = await data<WorkRequest>(
      ...['ce', 'cluster', 'create', '--name', 'by-cli', '--compartment-id', compartmentId],
      ...['--vcn-id', vcnId, '--kubernetes-version', 'v1.35.2', '--type', 'ENHANCED_CLUSTER'],
      ...['--cluster-pod-network-options', JSON.stringify(native)],
      ...['--endpoint-subnet-id', subnetIds.endpoint, '--endpoint-public-ip-enabled', 'true'],
      ...['--service-lb-subnet-ids', JSON.stringify([subnetIds.loadBalancer])],
      ...waitFor('SUCCEEDED'),
    )
    const id = made.resources[0]?.identifier ?? ''
    const one = ['--cluster-id', id]
    const read = () => data<Record<string, unknown>>('ce', 'cluster', 'get', ...one)
    expect(await read()).toMatchObject({ 'lifecycle-state': 'ACTIVE', type: 'ENHANCED_CLUSTER' })
    await data(
      ...['ce', 'cluster', 'update', ...one, '--force', '--kubernetes-version', 'v1.36.2'],
      ...waitFor('SUCCEEDED'),
    )
    expect(await read()).toMatchObject({ 'kubernetes-version': 'v1.36.2' })
    await data('ce', 'cluster', 'delete', ...one, '--force', ...waitFor('SUCCEEDED'))
    expect(await read()).toMatchObject({ 'lifecycle-state': 'DELETED' })
  }, 240_000)

  it('lists the errors and the log of a work request that failed', async () => {
    const outcome = { kind: 'fail', code: 'LimitExceeded', message: 'Out of host capacity.' }
    await fetch(`${environment.adminEndpoint}/pools/cli-unlucky/next-outcome`, {
      method: 'PUT',
      body: JSON.stringify(outcome),
    })
    const { work, pool } = await createPool('cli-unlucky', 'FAILED')
    const of = ['--compartment-id', environment.compartmentId, '--work-request-id', work]
    const errors = await data<LogEntry[]>('ce', 'work-request-error', 'list', ...of)
    expect(errors.map(({ code, message }) => ({ kind: 'fail', code, message }))).toEqual([outcome])
    const log = await data<LogEntry[]>('ce', 'work-request-log-entry', 'list', ...of)
    expect(log.map(({ message }) => message)).toContain(outcome.message)
    await deletePool(pool)
  }, 120_000)

  it('reserves, lists and gives back a private IP of a subnet', async () => {
    const address = [
      '--subnet-id',
      environment.subnetIds.loadBalancer,
      '--ip-address',
      '10.0.20.78',
    ]
    const made = await data<{ id: string }>('network', 'private-ip', 'create', ...address)
    const listed = await data<{ id: string }[]>('network', 'private-ip', 'list', ...address)
    expect(listed.map(({ id }) => id)).toEqual([made.id])
    const remove = ['network', 'private-ip', 'delete', '--force', '--private-ip-id', made.id]
    expect(await oci(...remove)).toMatchObject({ code: 0 })
    // For an empty list the CLI prints nothing at all.
    const left = await oci('network', 'private-ip', 'list', ...address)
    expect(left).toMatchObject({ code: 0, stdout: '' })
  }, 60_000)

  it('creates, lists and deletes a policy, and gets the error of an invalid statement', async () => {
    const where = ['--compartment-id', environment.compartmentId]
    const create = (grant: string): string[] => [
      ...['iam', 'policy', 'create', ...where, '--name', 'conformance', '--description', 'a test'],
      ...[
        '--statements',
        JSON.stringify([`Allow group deployers to ${grant} in compartment shop`]),
      ],
    ]
    const refused = await oci(...create('push repos'))
    expect(refused.stderr).toMatch(/InvalidParameter[\s\S]*'push' where a verb .*position 26/)
    const { id } = await data<{ id: string }>(...create('inspect repos'))
    const listed = await data<{ name: string }[]>('iam', 'policy', 'list', ...where)
    expect(listed.map(({ name }) => name)).toEqual(['deployers', 'runners', 'conformance'])
    const remove = ['iam', 'policy', 'delete', '--policy-id', id, '--force']
    expect(await oci(...remove)).toMatchObject({ code: 0 })
  }, 120_000)

  it('creates and lists a container repository, which holds no image yet', async () => {
    const where = ['--compartment-id', environment.compartmentId]
    const name = 'conformance/cli'
    const create = ['artifacts', 'container', 'repository', 'create', '--display-name', name]
    const made = await data<{ id: string; namespace: string }>(...create, ...where)
    expect(made.namespace).toBe(environment.namespace)
    const again = await oci(...create, ...where)
    expect(again.stderr).toContain('409')
    const listed = await data<{ items: { 'display-name': string }[] }>(
      ...['artifacts', 'container', 'repository', 'list', ...where],
    )
    expect(listed.items.map((item) => item['display-name'])).toContain(name)
    const images = ['artifacts', 'container', 'image', 'list', '--repository-id', made.id]
    expect((await data<{ items: unknown[] }>(...images, ...where)).items).toEqual([])
    const remove = ['artifacts', 'container', 'repository', 'delete', '--force']
    expect(await oci(...remove, '--repository-id', made.id)).toMatchObject({ code: 0 })
  }, 120_000)

  it('makes a token that kube-apiserver takes; an altered or expired one it refuses', async () => {
    const made = await oci(
      ...['ce', 'cluster', 'generate-token', '--cluster-id', environment.clusterId],
      ...['--region', environment.region],
    )
    expect(made).toMatchObject({ code: 0 })
    const { status } = JSON.parse(made.stdout) as { status: { token: string } }
    const whoAmI = async (token: string): Promise<Ended> => {
      const folder = await mkdtemp(join(tmpdir(), 'oke-token-'))
      const kubeconfig = join(folder, 'config')
      const server = await outcomeOf(
        'kubectl',
        ['config', 'view', '--minify', '--raw', '-o', 'jsonpath={.clusters[0].cluster.server}'],
        { env: shell },
      )
      writeFileSync(
        kubeconfig,
        JSON.stringify({
          apiVersion: 'v1',
          kind: 'Config',
          clusters: [
            { name: 'c', cluster: { server: server.stdout, 'insecure-skip-tls-verify': true } },
          ],
          users: [{ name: 'u', user: { token } }],
          contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
          'current-context': 'x',
        }),
        { mode: 0o600 },
      )
      return outcomeOf('kubectl', ['auth', 'whoami', '-o', 'json'], {
        env: { ...shell, KUBECONFIG: kubeconfig },
      })
    }
    const accepted = await whoAmI(status.token)
    expect(accepted).toMatchObject({ code: 0 })
    expect(accepted.stdout).toContain('ocid1.user.')
    const url = Buffer.from(status.token, 'base64url').toString()
    const altered = Buffer.from(url.replace(environment.clusterId, `${environment.clusterId}x`))
    expect((await whoAmI(altered.toString('base64url'))).stderr).toMatch(/must be logged in/)
    await moveClock(environment, 6 * 60_000)
    try {
      expect((await whoAmI(status.token)).stderr).toMatch(/must be logged in/)
    } finally {
      await moveClock(environment, 0)
    }
  }, 120_000)
})
