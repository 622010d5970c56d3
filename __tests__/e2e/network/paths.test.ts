import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { succeeded, success } from '../actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { pushServer } from '../emulator/image-client.ts'
import { deployment, pullSecret, pullSecretName, service } from '../emulator/manifests.ts'
import type { Service } from '../emulator/pod-status.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'
import { sharedEmulator } from '../emulator-fixture.ts'

interface Path {
  readonly id: string
  readonly open: boolean
  readonly optional: boolean
  readonly missing: readonly string[]
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

const healthCheck = 'service.beta.kubernetes.io/oci-load-balancer-health-check'

/** What the report says is held against what a load balancer then does. Each test goes on from the last. */
describe('the report of paths, and a load balancer', () => {
  let bed: TestBed
  let job: JobSteps
  let url: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    await bed.sdk('remember_rules')
    bed.atEnd(() => bed.sdk('restore_rules'))
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    const made = [pushServer(bed, 'e2e/paths'), bed.pool('Pod.Standard.E4.Flex', 1)] as const
    const [image] = await Promise.all(made)
    const namespace = await bed.namespace('paths')
    await bed.apply(namespace, ...workload(bed, image))
    const inNamespace = ['--namespace', namespace]
    await bed.kubectl(...inNamespace, 'rollout', 'status', 'deployment/web', '--timeout=180s')
    url = await eventually(async () => {
      const found = await bed.json<Service>(...inNamespace, 'get', 'service', 'web')
      const ip = found.status.loadBalancer.ingress?.[0]?.ip
      return ip === undefined ? undefined : `http://${ip}/`
    }, 'an address')
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  const run = async (inputs: Readonly<Record<string, string>> = {}) => {
    const step = await job.run('ensure-network', {
      'cluster-id': bed.environment.clusterId,
      'node-subnet-id': bed.environment.subnetIds.nodes,
      ...inputs,
    })
    expect(success(step)).toEqual(succeeded)
    return step
  }
  const pathsOf = ({ outputs }: Awaited<ReturnType<typeof run>>) =>
    JSON.parse(outputs['paths'] ?? '') as Path[]
  const closed = (paths: readonly Path[]) =>
    paths.filter(({ open, optional }) => !open && !optional).map(({ id }) => id)

  it('names the three dead paths of a quick-create network, whose load balancer is dead', async () => {
    const plan = await run({ mode: 'plan' })
    expect(closed(pathsOf(plan))).toEqual([
      'clients-to-load-balancer-80',
      'load-balancer-to-pods',
      'load-balancer-health',
    ])
    expect(plan.outputs['paths-closed']).toBe('3')
    expect(plan.summary).toContain('```mermaid\nflowchart LR')
    expect(await outcome(url)).toBe('no answer')
  }, 180_000)

  it('says all are open after the rules were added, and the load balancer answers', async () => {
    const applied = await run()
    expect(closed(pathsOf(applied))).toEqual([])
    expect(applied.stdout).toContain('open   load balancer -> nodes and pods, TCP 10256')
    await eventually(async () => (await outcome(url)) === 'web', 'an answer')
  }, 180_000)

  it.each<[string, 'endpoint' | 'nodes' | 'loadBalancer', Rule, string[], string]>([
    [
      'its listener',
      'loadBalancer',
      tcp('ingress', '0.0.0.0/0', 80),
      ['clients-to-load-balancer-80'],
      'no answer',
    ],
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
      'the Kubernetes API',
      'endpoint',
      tcp('ingress', NODES, 12_250),
      ['pods-to-control-plane'],
      'web',
    ],
    [
      'OCI for the control plane',
      'endpoint',
      tcp('egress', SERVICES, 443),
      ['control-plane-to-services'],
      'web',
    ],
    ['logs and metrics', 'nodes', tcp('ingress', API), ['control-plane-to-kubelet'], 'web'],
  ])(
    'one rule taken away by hand, %s: exactly its path is closed, and mended by the next run',
    async (_name, subnet, rule, expected, seen) => {
      expect(await bed.sdk('drop_rules', subnet, JSON.stringify(rule))).toBe(1)
      const plan = await run({ mode: 'plan' })
      expect(closed(pathsOf(plan))).toEqual(expected)
      const missing = pathsOf(plan).flatMap((path) => (path.optional ? [] : path.missing))
      expect(missing).toEqual([expect.stringContaining(`${rule.direction} TCP`)])
      await eventually(async () => (await outcome(url)) === seen, `the load balancer: ${seen}`, 60)
      const mended = await run()
      expect(mended.outputs).toMatchObject({ 'rules-added': '1', 'paths-closed': '0' })
      await eventually(async () => (await outcome(url)) === 'web', 'an answer again', 60)
    },
    240_000,
  )
})

/** What a request came to: a pod's answer; no answer in time; or an end of the connection. */
async function outcome(url: string): Promise<'web' | 'no answer' | 'ended'> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) })
    return (await answer.text()).startsWith('web-') ? 'web' : 'ended'
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'no answer' : 'ended'
  }
}

function workload({ environment }: TestBed, image: string): object[] {
  const { registry, registryUser, registryToken } = environment
  const size = { cpu: '100m', memory: '64Mi' }
  const container = { resources: { requests: size, limits: size } }
  return [
    pullSecret(pullSecretName, registry, registryUser, registryToken),
    deployment('web', 1, { image, args: ['serve'], container }),
    service('web', 'LoadBalancer', {
      [`${healthCheck}-retries`]: '1',
      [`${healthCheck}-interval`]: '1000',
    }),
  ]
}
