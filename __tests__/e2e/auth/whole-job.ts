import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { JobSteps } from '../actions/job-steps.ts'
import { pullRequestEvent } from '../actions/pull-request.ts'
import type { Environment } from '../emulator-fixture.ts'
import { eventually } from '../emulator/test-bed.ts'
import { password } from './failing-sign-ins.ts'
import { gitHubToken, repositories, type Surroundings } from './surroundings.ts'

type Texts = Readonly<Record<string, string>>

/** A signed-in job, and what it does not share with other jobs. */
interface WholeJob {
  readonly job: JobSteps
  readonly on: Surroundings
  /** The number of its pull request. */
  readonly number: number
  /** The replicas that the HPA has to reach. */
  readonly replicas: number
}

const short = { rate: '2/s', duration: '1s' }

/**
 * Returns the inputs of every step that deploys, besides the environment; the password as a
 * workflow's secret.
 */
const secretInputs = ({ bed }: Surroundings): Texts => ({
  set: `password=${password}`,
  'pull-username': bed.environment.registryUser,
  'pull-token': bed.environment.registryToken,
})

/** Returns the secrets in these inputs, including their form in the pull secret. */
export const secretsOfWholeJob = ({ registryUser, registryToken }: Environment): string[] => {
  const login = Buffer.from(`${registryUser}:${registryToken}`).toString('base64')
  return [gitHubToken, password, registryToken, login]
}

const environmentFile = ({ job, on, replicas }: WholeJob): string => {
  const { clusterId, registryCompartmentId, registry, subnetIds } = on.bed.environment
  const path = join(job.workspace, 'oke.yml')
  const image = {
    context: on.context,
    repository: repositories.root,
    compartment: registryCompartmentId,
  }
  const described = {
    cluster: clusterId,
    network: { 'node-subnet': subnetIds.nodes },
    'node-pool': { name: on.pool.name, size: 1 },
    image: { ...image, registry },
    release: { name: 'shop', namespace: on.namespace, chart: on.chart },
    load: { url: on.url, ...short },
    scaling: { web: { 'at-least': replicas } },
  }
  writeFileSync(path, stringify(described))
  return path
}

const inCluster = ({ bed, namespace }: Surroundings, ...argv: string[]): Promise<string> =>
  bed.kubectl(...argv, '--namespace', namespace)

/** Removes a namespace at the end without waiting: nothing else uses these names. */
const removeAtEnd = ({ bed }: Surroundings, namespace: string): void => {
  const gone = ['--ignore-not-found', '--wait=false']
  bed.atEnd(() => bed.kubectl('delete', 'namespace', namespace, ...gone))
}

/** Runs the network, the pool, the pipeline in one step, and then a change by hand. */
const everythingAtOnce = async (whole: WholeJob, file: string): Promise<void> => {
  const { job, on } = whole
  const { clusterId, subnetIds } = on.bed.environment
  const network = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes }
  await job.run('ensure-cluster', { 'cluster-id': clusterId })
  await job.run('ensure-network', network)
  const pool = { 'node-pool-name': on.pool.name, 'node-pool-size': '1' }
  await job.run('ensure-node-pool', { ...network, ...pool })
  const { set = '', ...pull } = secretInputs(on)
  // The load goes to another host than the release's.
  const target = { 'allow-target': new URL(on.url).hostname }
  await job.run('root', { 'environment-file': file, set, ...pull, ...target })
  const other = JSON.stringify({ stringData: { password: 'somebody-else' } })
  await inCluster(on, 'patch', 'secret', 'shop', '--patch', other)
  await job.run('drift-check', { 'environment-file': file, set })
  const polls = { 'environment-file': file, 'fail-on-missing': 'false' }
  await job.run('doctor', { ...polls, set, ...pull })
}

const buildAndDeploy = async ({ job, on, number }: WholeJob): Promise<void> => {
  const { registryCompartmentId, registry } = on.bed.environment
  const image = {
    repository: repositories['build-push'],
    'compartment-id': registryCompartmentId,
    registry,
  }
  const pushed = await job.run('build-push', { ...image, context: on.context })
  const namespace = `leaks-deployed-${number}`
  removeAtEnd(on, namespace)
  const { set = '', ...pull } = secretInputs(on)
  await job.run('check', { chart: on.chart, set: `${set}\nimage.repository=shop` })
  const release = { release: 'shop', namespace, chart: on.chart, set, ...pull }
  await job.run('deploy', { ...release, image: pushed.outputs['image'] ?? '' })
  await job.run('load', { url: on.url, ...short })
}

const previewUpAndDown = async ({ job, on, number }: WholeJob, file: string): Promise<void> => {
  on.gitHub.open('octo/shop', number)
  removeAtEnd(on, `pr-shop-${number}`)
  const inputs = { 'environment-file': file, 'github-token': gitHubToken, ...secretInputs(on) }
  for (const action of ['opened', 'closed']) {
    if (action === 'closed') on.gitHub.close('octo/shop', number)
    const event = pullRequestEvent(job.temporaryFolder, number, action)
    const environment = { ...event, GITHUB_API_URL: on.gitHub.url }
    await job.run('preview', { ...inputs, repository: repositories.preview }, { environment })
  }
}

/** Returns how many clients watch events of one namespace: only watchers of a scaling do. */
const watchers = async ({ bed }: Surroundings): Promise<number> => {
  const metrics = await bed.kubectl('get', '--raw', '/metrics')
  const gauge = /^apiserver_longrunning_requests\{.*"events",scope="namespace".*"WATCH".* (\d+)$/m
  return Number(gauge.exec(metrics)?.[1] ?? 0)
}

/** Lets the HPA grow as soon as both this action and the root action watch it. */
const watchScaling = async ({ job, on, replicas }: WholeJob): Promise<void> => {
  const inputs = { namespace: on.namespace, expect: `web=${replicas}`, within: '2m' }
  const proven = job.run('assert-scaling', inputs)
  // If one of them has failed, its own log gives the reason.
  await eventually(async () => (await watchers(on)) === 2, 'two watches').catch(() => undefined)
  const grown = JSON.stringify({ spec: { minReplicas: replicas } })
  await inCluster(on, 'patch', 'hpa', 'web', '--patch', grown)
  await proven
}

/** Runs every action that needs a sign-in, concurrently: time matters here, the order does not. */
export const runWholeJob = async (
  job: JobSteps,
  on: Surroundings,
  number: number,
): Promise<void> => {
  const now = await inCluster(on, 'get', 'hpa', 'web', '-o=jsonpath={.spec.minReplicas}')
  const whole = { job, on, number, replicas: Number(now) + 1 }
  const file = environmentFile(whole)
  await Promise.all([
    everythingAtOnce(whole, file),
    buildAndDeploy(whole),
    previewUpAndDown(whole, file),
    watchScaling(whole),
  ])
}
