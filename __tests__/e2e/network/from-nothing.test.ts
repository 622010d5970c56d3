import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { LocalJob, type StepResult } from '../../../scripts/local-job.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment } from '../actions/job-steps.ts'
import { emulator, environmentOf, type Environment } from '../emulator-fixture.ts'
import { officialClients, shellEnvironment } from '../official-clients.ts'
import { output } from '../emulator/test-bed.ts'

/** An emulator in which there is neither network nor cluster: the control plane starts on demand. */
jest.setTimeout(600_000)

const name = `nothing-${process.pid}`
let folder: string
let environment: Environment
let job: LocalJob

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'from-nothing-'))
  const seed = join(folder, 'seed.yml')
  writeFileSync(seed, 'from: nothing\n')
  await emulator('up', '--name', name, '--pool-seconds', '2', '--seed', seed)
  environment = await environmentOf(name)
  job = new LocalJob()
  mkdirSync(join(job.workspace, '.github'))
  const file = `
region: ${environment.region}
cluster: { name: shop, compartment: ${environment.compartmentId} }
network: { create: { cidr: 10.0.0.0/16 }, flow-logs: rejected }
node-pool: { name: web, size: 2 }
`
  writeFileSync(join(job.workspace, '.github', 'oke.yml'), file)
})

afterAll(async () => {
  job.end()
  await emulator('down', '--name', name)
  await rm(folder, { recursive: true })
})

const run = async (): Promise<StepResult> => {
  const signedIn = { ...jobEnvironment(environment), OCI_CLI_CONFIG_FILE: environment.ociConfig }
  const variables = { ...signedIn, GITHUB_WORKSPACE: job.workspace }
  const step = await job.run('root', {}, variables, { timeoutMilliseconds: 300_000 })
  expect(success(step)).toEqual(succeeded)
  return step
}

const nodes = async (): Promise<string> =>
  output('kubectl', ['get', 'nodes', '--no-headers'], { env: await shellEnvironment(name) })

it('has no control plane before a cluster is created', async () => {
  expect(environment.clusterId).toBe('')
  expect(await emulator('status', '--name', name)).not.toContain('kube-apiserver')
})

it('serves the first cluster by a real control plane, with the nodes of its pool', async () => {
  const { outputs } = await run()
  environment = await environmentOf(name)
  expect(environment.clusterId).toBe(outputs['cluster-id'])
  expect(await nodes()).toMatch(/^(\S+ +Ready .*\n){2}$/)
  expect((await run()).outputs['changes']).toBe('[]')
})

it('ends it with the cluster, and starts another for the next', async () => {
  const { clusterId } = environment
  const argv = ['ce', 'cluster', 'delete', '--cluster-id', clusterId, '--force']
  const wait = ['--wait-for-state', 'SUCCEEDED', '--wait-interval-seconds', '1']
  const oci = join(await officialClients(), 'oci')
  await output(oci, [...argv, ...wait], { env: await shellEnvironment(name) })
  expect(await emulator('status', '--name', name)).not.toContain('kube-apiserver')
  await run()
  const now = await environmentOf(name)
  expect(now.clusterId).not.toBe(clusterId)
  expect(await nodes()).toMatch(/^(\S+ +Ready .*\n){2}$/)
})
