import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { JobSteps, jobEnvironment } from '../actions/job-steps.ts'
import { shopChart, shopFolder } from '../actions/shop.ts'
import { pushBinary } from '../emulator/image-client.ts'
import { pullSecret, pullSecretName } from '../emulator/manifests.ts'
import type { Service } from '../emulator/pod-status.ts'
import { eventually, output, type TestBed } from '../emulator/test-bed.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { laterStep } from '../login/later-step.ts'
import { closedOf, NetworkBed, pathsOf, roles } from './network-bed.ts'

interface ListedPool {
  readonly name: string
  readonly id: string
}

interface Rule {
  readonly direction: 'ingress' | 'egress'
  readonly protocol: string
  readonly peer: string
  readonly port?: number
}

const SERVICES = 'all-fra-services-in-oracle-services-network'
const [API, NODES, BALANCER] = ['10.0.0.0/28', '10.0.10.0/24', '10.0.20.0/24']
const tcp = (direction: Rule['direction'], peer: string, port?: number): Rule => ({
  direction,
  protocol: '6',
  peer,
  ...(port === undefined ? {} : { port }),
})

const listener = tcp('ingress', '0.0.0.0/0', 80)

const healthCheck = 'service.beta.kubernetes.io/oci-load-balancer-health-check'

/**
 * Compares the report with what then works for the shop. Each test continues from the previous one.
 */
describe('the report of paths, and examples/shop', () => {
  let network: NetworkBed
  let bed: TestBed
  let url: string
  let namespace: string
  /** Signs in with OKE's presigned tokens. */
  let person: JobSteps
  let kubeconfig: string

  beforeAll(async () => {
    network = await NetworkBed.of(sharedEmulator())
    bed = network.bed
    // A separate job, so that it does not change the administrator's kubeconfig.
    const { clusterId } = bed.environment
    person = new JobSteps({
      ...jobEnvironment(bed.environment),
      ...deployerProfile(bed.environment),
    })
    bed.atEnd(() => Promise.resolve(person.end()))
    const step = await person.run('kubeconfig', { 'cluster-id': clusterId })
    expect(success(step)).toEqual(succeeded)
    kubeconfig = step.outputs['kubeconfig'] ?? ''
    const made = [pushShop(bed), bed.pool('Pod.Standard.E4.Flex', 1)] as const
    const [image] = await Promise.all(made)
    namespace = await bed.namespace('paths')
    await installShop(bed, namespace, image)
    url = await eventually(async () => {
      const found = await bed.json<Service>(...inNamespace(), 'get', 'service', 'shop-edge')
      const ip = found.status.loadBalancer.ingress?.[0]?.ip
      return ip === undefined ? undefined : `http://${ip}/`
    }, 'an address')
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  const inNamespace = () => ['--namespace', namespace]

  /**
   * Returns what does not work: the shop's load balancer, the logs of its pods, or a sign-in with
   * OCI.
   */
  const seen = async (): Promise<Outcome | 'no logs' | 'no sign-in'> => {
    const response = await outcome(url)
    if (response !== 'shop') return response
    const logs = await bed.tryKubectl(...inNamespace(), 'logs', 'deployment/shop-edge', '--tail=1')
    if (logs.code !== 0) return 'no logs'
    const who = await laterStep(
      bed,
      person,
      { KUBECONFIG: kubeconfig },
      'kubectl',
      'auth',
      'whoami',
    )
    return who.code === 0 ? 'shop' : 'no sign-in'
  }

  const run = (inputs: Readonly<Record<string, string>> = {}) => network.ensure(inputs)

  it('names the three dead paths of a quick-create network, whose load balancer is dead', async () => {
    const plan = await run({ mode: 'plan' })
    expect(closedOf(plan)).toEqual([
      'clients-to-load-balancer-80',
      'load-balancer-to-pods',
      'load-balancer-health',
    ])
    expect(plan.outputs['paths-closed']).toBe('3')
    expect(plan.summary).toContain('```mermaid\nflowchart LR')
    expect(await seen()).toBe('no answer')
  }, 180_000)

  it('has deploy name them too, of a cluster that its kubeconfig alone names', async () => {
    const values = join(bed.folder, 'values.json')
    const release = { release: 'shop', namespace, chart: shopChart, values, timeout: '25s' }
    const environment = { PATH: bed.shell['PATH'] ?? '' }
    const { code, text } = refusal(await person.run('deploy', release, { environment }))
    expect(code).toBe('URL_DOES_NOT_ANSWER')
    expect(text.split('\n')[0]).toMatch(/the network keeps requests from the pods: .*missing rule/)
    expect(text).toMatch(/Network paths:[^]*TCP 10256/)
  }, 120_000)

  it('says all are open after the rules were added, and the load balancer answers', async () => {
    const applied = await run()
    expect(closedOf(applied)).toEqual([])
    expect(applied.stdout).toContain('open   load balancer -> nodes and pods, TCP 10256')
    await eventually(async () => (await seen()) === 'shop', 'an answer')
  }, 180_000)

  it.each<[string, 'endpoint' | 'nodes' | 'loadBalancer', Rule, string[], string]>([
    ['its listener', 'loadBalancer', listener, ['clients-to-load-balancer-80'], 'no answer'],
    [
      'node ports out',
      'loadBalancer',
      tcp('egress', NODES, 30_000),
      ['load-balancer-to-pods'],
      'no answer',
    ],
    [
      'node ports in',
      'nodes',
      tcp('ingress', BALANCER, 30_000),
      ['load-balancer-to-pods'],
      'no answer',
    ],
    ['health out', 'loadBalancer', tcp('egress', NODES, 10_256), ['load-balancer-health'], 'ended'],
    ['health in', 'nodes', tcp('ingress', BALANCER, 10_256), ['load-balancer-health'], 'ended'],
    [
      'the port for identities',
      'endpoint',
      tcp('ingress', NODES, 12_250),
      ['pods-to-control-plane'],
      'shop',
    ],
    [
      'OCI for the control plane',
      'endpoint',
      tcp('egress', SERVICES, 443),
      ['control-plane-to-services'],
      'no sign-in',
    ],
    ['logs and metrics', 'nodes', tcp('ingress', API), ['control-plane-to-kubelet'], 'no logs'],
  ])(
    'one rule taken away by hand, %s: exactly its path is closed, and mended by the next run',
    async (_name, subnet, rule, expected, effect) => {
      expect(await bed.sdk('drop_rules', subnet, JSON.stringify(rule))).toBe(1)
      const plan = await run({ mode: 'plan' })
      expect(closedOf(plan)).toEqual(expected)
      const missing = pathsOf(plan).flatMap((path) => (path.optional ? [] : path.missing))
      expect(missing).toEqual([expect.stringContaining(`${rule.direction} TCP`)])
      await eventually(async () => (await seen()) === effect, `the shop: ${effect}`, 60)
      const mended = await run()
      expect(mended.outputs).toMatchObject({ 'rules-added': '1', 'paths-closed': '0' })
      await eventually(async () => (await seen()) === 'shop', 'an answer again', 60)
    },
    240_000,
  )

  it('without a path to OCIR no new pod starts, and running ones continue', async () => {
    const all = { direction: 'egress', protocol: 'all', peer: '0.0.0.0/0' }
    for (const rule of [tcp('egress', SERVICES, 443), all]) {
      expect(await bed.sdk('drop_rules', 'nodes', JSON.stringify(rule))).toBe(1)
    }
    expect(closedOf(await run({ mode: 'plan' }))).toEqual(['pods-to-ocir'])
    const catalogue = ['rollout', 'restart', 'deployment/shop-catalogue'] as const
    await bed.kubectl(...inNamespace(), ...catalogue)
    const messages = ['get', 'events', '-o', 'jsonpath={.items[*].message}']
    const isRefused = async () =>
      (await bed.kubectl(...inNamespace(), ...messages)).includes(`allows TCP 443 to ${SERVICES}`)
    await eventually(isRefused, 'an image that cannot be pulled', 60)
    expect(await seen()).toBe('shop')
    expect((await run()).outputs).toMatchObject({ 'rules-added': '1', 'paths-closed': '0' })
    const status = ['rollout', 'status', 'deployment/shop-catalogue', '--timeout=120s'] as const
    await bed.kubectl(...inNamespace(), ...status)
  }, 240_000)

  it('without a path to the control plane no virtual node joins, and the step says what to do', async () => {
    expect(
      await bed.sdk('drop_rules', 'endpoint', JSON.stringify(tcp('ingress', NODES, 12_250))),
    ).toBe(1)
    bed.atEnd(async () => {
      for (const { id, name } of await bed.sdk<ListedPool[]>('list_pools')) {
        if (name === 'cut-off') await bed.sdk('delete_pool', id)
      }
    })
    const pool = await network.job.run('ensure-node-pool', {
      'cluster-id': bed.environment.clusterId,
      'node-subnet-id': bed.environment.subnetIds.nodes,
      'node-pool-name': 'cut-off',
      'node-pool-size': '1',
    })
    const { code, text } = refusal(pool)
    expect(code).toBe('NODE_POOL_NEEDS_ATTENTION')
    expect(text).toMatch(/cannot reach the API server: .*TCP 12250[^]*Fix: .*run ensure-network/)
    expect((await run()).outputs).toMatchObject({ 'rules-added': '1', 'paths-closed': '0' })
  }, 120_000)

  it('a rule in a group counts once the Service has the annotation, as the report says', async () => {
    const groups: string[] = []
    for (const role of roles) {
      const id = await bed.sdk<string>('create_group', `paths-${role}`)
      bed.atEnd(() => bed.sdk('delete_group', id))
      groups.push(id)
    }
    const entries = roles.map((role, index) => [`${role}-nsg-id`, groups[index] ?? ''] as const)
    const balancer = groups[roles.indexOf('load-balancer')] ?? ''
    expect(await bed.sdk('drop_rules', 'loadBalancer', JSON.stringify(listener))).toBe(1)
    const applied = await run({ 'network-mode': 'nsg', ...Object.fromEntries(entries) })
    expect(applied.outputs).toMatchObject({
      'rules-added': '1',
      'paths-closed': '0',
      'paths-pending': '1',
    })
    expect(applied.stdout).toMatch(/ATTACH clients -> load balancer.*\n.*open once attached/)
    await eventually(
      async () => (await outcome(url)) === 'no answer',
      'a load balancer that is dead',
    )
    const annotate = [...inNamespace(), 'annotate', 'service', 'shop-edge']
    const annotation = 'oci.oraclecloud.com/oci-network-security-groups'
    await bed.kubectl(...annotate, `${annotation}=${balancer}`)
    await eventually(async () => (await outcome(url)) === 'shop', 'an answer', 60)
    await bed.kubectl(...annotate, `${annotation}-`)
    expect((await run()).outputs).toMatchObject({ 'rules-added': '1', 'paths-pending': '0' })
  }, 240_000)
})

type Outcome = 'shop' | 'no answer' | 'ended'

/**
 * Returns the outcome of a request: the shop's page; no response in time; or a closed connection.
 */
const outcome = async (url: string): Promise<Outcome> => {
  try {
    // Uses a new connection each time: open ones outlive the rule that admitted them.
    const headers = { connection: 'close' }
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(2000) })
    await response.text()
    return response.ok ? 'shop' : 'ended'
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'no answer' : 'ended'
  }
}

const pushShop = async (bed: TestBed): Promise<string> =>
  pushBinary(bed, join(await shopFolder(bed), 'shop'), 'e2e/paths')

/** Installs examples/shop as users do, with more frequent health checks. */
const installShop = async (bed: TestBed, namespace: string, image: string): Promise<void> => {
  const { registry, registryUser, registryToken } = bed.environment
  const [repository, tag] = image.split(/:(?=[^:/]+$)/)
  const annotations = { [`${healthCheck}-retries`]: '1', [`${healthCheck}-interval`]: '1000' }
  const values = {
    image: { repository, tag },
    pullSecret: pullSecretName,
    resources: { cpu: '60m' },
    autoscaling: { enabled: false },
    loadBalancer: { annotations },
  }
  await bed.apply(namespace, pullSecret(pullSecretName, registry, registryUser, registryToken))
  const file = join(bed.folder, 'values.json')
  await writeFile(file, JSON.stringify(values))
  const argv = ['install', 'shop', shopChart, '--namespace', namespace, '--values', file]
  await output('helm', argv, { env: bed.shell })
  for (const service of ['edge', 'catalogue', 'orders']) {
    const status = ['rollout', 'status', `deployment/shop-${service}`, '--timeout=180s']
    await bed.kubectl('--namespace', namespace, ...status)
  }
}
