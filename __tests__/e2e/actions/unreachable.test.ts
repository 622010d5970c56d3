import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sharedEmulator, environmentOf, type Environment } from '../emulator-fixture.ts'
import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal } from './action-outcome.ts'
import { refusingAddress, SilentServer } from './closed-ports.ts'
import { deployerKubeconfig } from './deployer.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'
import { shopChart } from './shop.ts'

type Texts = Record<string, string>
type Kind = 'refuses' | 'is silent'

interface Attempt {
  readonly step: StepResult
  readonly milliseconds: number
}

/** Time limit in milliseconds within which an action has to give up, including its start. */
const bound = 15_000

describe('an endpoint that does not answer', () => {
  let environment: Environment
  let job: JobSteps
  let silent: SilentServer
  const kinds = ['refuses', 'is silent'] as const
  const hosts: Record<Kind, string> = { refuses: '', 'is silent': '' }
  const attempts = new Map<string, Promise<Attempt>>()

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    job = new JobSteps(signedInEnvironment(environment))
    silent = await SilentServer.start()
    hosts['is silent'] = silent.address
    hosts.refuses = await refusingAddress()
    await writeFiles()
    // Those that wait do so concurrently, but start one after another: only the start takes CPU.
    for (const action of Object.keys(inputs)) {
      for (const kind of kinds) attempts.set(`${action} ${kind}`, attempt(action, hosts[kind]))
      await attempts.get(`${action} refuses`)
    }
  }, 120_000)

  afterAll(async () => {
    await Promise.allSettled(attempts.values())
    job.end()
    await silent.end()
  })

  const cluster = () => ({ 'cluster-id': environment.clusterId })
  const network = () => ({ ...cluster(), 'node-subnet-id': environment.subnetIds.nodes })
  const release = () => ({ namespace: 'never-made', chart: shopChart, image: 'a/b:c' })
  const inputs: Readonly<Record<string, (host: string) => Texts>> = {
    root: () => ({ ...network(), stages: 'ensure-network' }),
    'drift-check': () => ({ ...network(), stages: 'ensure-network' }),
    preview: () => ({ ...cluster(), ...release() }),
    'build-push': () => ({
      repository: 'shop',
      'compartment-id': environment.compartmentId,
      registry: environment.registry,
      context: dirname(shopChart),
    }),
    'login-ocir': () => ({ registry: environment.registry }),
    kubeconfig: () => ({ ...cluster(), kubeconfig: join(job.temporaryFolder, 'kubeconfig') }),
    'ensure-cluster': cluster,
    'ensure-network': network,
    'ensure-node-pool': () => ({ ...network(), 'node-pool-name': 'shop' }),
    auth: (host) => ({
      region: environment.region,
      'identity-domain-url': `http://${host}`,
      'client-id': environment.oidcClientId,
      'client-secret': environment.oidcClientSecret,
    }),
    deploy: () => ({ release: 'shop', namespace: 'never-made', chart: shopChart }),
    'assert-scaling': () => ({ namespace: 'shop', expect: 'shop-edge=2' }),
    load: (host) => ({ url: `http://${host}`, duration: '5s' }),
  }

  /** Writes a login for the push, and an event for the preview. */
  const writeFiles = async () => {
    const { registry } = environment
    await mkdir(join(job.temporaryFolder, '.docker'))
    const login = JSON.stringify({ auths: { [registry]: { auth: btoa('somebody:secret') } } })
    await writeFile(join(job.temporaryFolder, '.docker', 'config.json'), login)
    const pull = { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'octo/shop' } } }
    const event = JSON.stringify({ action: 'opened', pull_request: pull })
    await writeFile(join(job.temporaryFolder, 'event.json'), event)
  }

  const kubeconfigAt = async (host: string) => {
    const file = join(job.temporaryFolder, `kubeconfig-${host.replace(':', '-')}`)
    const known = await readFile(deployerKubeconfig(environment), 'utf8')
    await writeFile(file, known.replace(/server: .*/, `server: https://${host}`))
    return file
  }

  /** Runs an action with all services at this host. */
  const attempt = async (action: string, host: string): Promise<Attempt> => {
    const variables = {
      OCI_CLI_ENDPOINT: `http://${host}`,
      KUBECONFIG: await kubeconfigAt(host),
      GITHUB_API_URL: `http://${host}`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(job.temporaryFolder, 'event.json'),
    }
    const started = performance.now()
    const given = inputs[action]?.(host) ?? {}
    const step = await job.run(action, given, { environment: variables })
    return { step, milliseconds: performance.now() - started }
  }

  /** The outputs of actions that set some even on failure. */
  const left: Readonly<Record<string, object>> = {
    root: { result: 'failure' },
    'drift-check': { result: 'failed' },
    preview: { namespace: 'pr-shop-7' },
    'assert-scaling': { junit: expect.stringMatching(/junit\.xml$/) as unknown },
  }

  /** Returns the outcome: in time, naming the host, and never a success. */
  const failure = async (action: string, kind: Kind) => {
    const { step, milliseconds } = (await attempts.get(`${action} ${kind}`)) ?? {}
    if (step === undefined) throw new Error(`${action} was not tried`)
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, step.exported]).toEqual([1, {}])
    expect(step.outputs).toEqual(expect.objectContaining(left[action] ?? {}))
    expect(Object.keys(step.outputs).length === 0).toBe(left[action] === undefined)
    expect(text).toContain(hosts[kind])
    expect(milliseconds).toBeLessThan(bound)
    return { code, text }
  }

  const of = (...actions: readonly string[]) =>
    actions.flatMap((action) => kinds.map((kind) => [action, kind] as const))

  const ofOci = [
    'login-ocir',
    'kubeconfig',
    'ensure-cluster',
    'ensure-network',
    'ensure-node-pool',
    'auth',
  ]
  it.each(of(...ofOci, 'root', 'drift-check', 'preview', 'build-push'))(
    'of OCI: %s fails where it %s, and says what was tried',
    async (action, kind) => {
      const { code, text } = await failure(action, kind)
      expect(code).toBe(action === 'auth' ? 'OIDC_DOMAIN_UNREACHABLE' : 'OCI_UNREACHABLE')
      expect(text).toMatch(kind === 'refuses' ? /ECONNREFUSED/ : /time-?out/i)
      expect(text).toMatch(/\n {2}Fix: .*(region|identity-domain-url)/)
    },
    60_000,
  )

  it.each(of('deploy', 'assert-scaling'))(
    'of Kubernetes: %s fails where it %s, and says who has to reach it',
    async (action, kind) => {
      const { code, text } = await failure(action, kind)
      expect(code).toBe('CLUSTER_UNREACHABLE')
      expect(text).toMatch(/\n {2}Fix: The runner must reach the Kubernetes API endpoint/)
    },
    60_000,
  )

  it.each(of('load'))(
    'of the application: %s is not sent where it %s',
    async (action, kind) => {
      const { code, text } = await failure(action, kind)
      expect(code).toBe('LOAD_TARGET_UNREACHABLE')
      expect(text).toMatch(/no load was sent: \S/)
    },
    60_000,
  )

  it('of a region that does not exist: names the host that was tried, and the region', async () => {
    const elsewhere = environment.clusterId.replace(environment.region, 'xx-nowhere-1')
    const step = await job.run(
      'kubeconfig',
      { 'cluster-id': elsewhere },
      { environment: { OCI_CLI_ENDPOINT: '' } },
    )
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, code, step.outputs]).toEqual([1, 'OCI_UNREACHABLE', {}])
    expect(text).toMatch(/no response from https:\/\/containerengine\.xx-nowhere-1\./)
    expect(text).toMatch(/\n {2}Fix: Check the region/)
  }, 60_000)
})
