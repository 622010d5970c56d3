import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sharedEmulator, environmentOf, type Environment } from '../emulator-fixture.ts'
import { refusal } from './action-outcome.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'
import { shopChart } from './shop.ts'

// TEST-NET-1: packets to it are lost or refused, never answered. Port 9 of loopback refuses at once.
const silent = '192.0.2.1'
const closed = '127.0.0.1:9'

/** The actions have to give up in 15 s; a busy machine may take longer to run them. */
const bound = 30_000

describe('an endpoint that does not answer', () => {
  let environment: Environment
  let job: JobSteps

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    job = new JobSteps(signedInEnvironment(environment))
  }, 60_000)

  afterAll(() => job.end())

  const cluster = () => ({ 'cluster-id': environment.clusterId })
  const network = () => ({ ...cluster(), 'node-subnet-id': environment.subnetIds.nodes })
  const inputs: Readonly<Record<string, () => Record<string, string>>> = {
    'login-ocir': () => ({ registry: environment.registry }),
    kubeconfig: () => ({ ...cluster(), path: join(job.temporaryFolder, 'kubeconfig') }),
    'ensure-network': network,
    'ensure-node-pool': () => ({ ...network(), 'node-pool-name': 'shop' }),
    'build-push': () => ({
      repository: 'shop',
      'compartment-id': environment.compartmentId,
      registry: environment.registry,
      context: job.temporaryFolder,
    }),
    auth: () => ({
      region: environment.region,
      'identity-domain-url': `http://${closed}`,
      'oidc-client': environment.oidcClient,
    }),
  }

  it.each([
    ...Object.keys(inputs).map((action) => [action, closed] as const),
    ['ensure-network', '127.0.0.1:9'] as const,
  ])(
    'of OCI: %s fails and names %s',
    async (action, host) => {
      const started = performance.now()
      const variables = { OCI_CLI_ENDPOINT: `http://${host}` }
      const step = await job.run(action, inputs[action]?.() ?? {}, { environment: variables })
      expect(performance.now() - started).toBeLessThan(bound)
      const { exitCode, code, text } = refusal(step)
      expect([exitCode, step.outputs, step.exported]).toEqual([1, {}, {}])
      expect(code).toMatch(/^(OCI|OIDC_DOMAIN)_UNREACHABLE$/)
      expect(text).toContain(host)
      expect(text).toMatch(/ECONNREFUSED/)
    },
    60_000,
  )

  it.each([closed, `${silent}:6443`])(
    'of Kubernetes: deploy and assert-scaling fail and name %s',
    async (host) => {
      const file = join(job.temporaryFolder, 'unreachable')
      const known = await readFile(environment.kubeconfig, 'utf8')
      await writeFile(file, known.replace(/server: .*/, `server: https://${host}`))
      const started = performance.now()
      const steps = await Promise.all([
        job.run(
          'deploy',
          { release: 'shop', namespace: 'shop', chart: shopChart },
          { environment: { KUBECONFIG: file } },
        ),
        job.run(
          'assert-scaling',
          { namespace: 'shop', expect: 'shop-edge=2' },
          { environment: { KUBECONFIG: file } },
        ),
      ])
      expect(performance.now() - started).toBeLessThan(bound)
      for (const step of steps) {
        const { exitCode, code, text } = refusal(step)
        expect([exitCode, code, step.outputs]).toEqual([1, 'CLUSTER_UNREACHABLE', {}])
        expect(text).toContain(host)
      }
    },
    60_000,
  )
})
