import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { cacheFolder, modules } from '../../../emulator/tools/modules.ts'
import { type Given, JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushBinary, pushServer } from '../emulator/image-client.ts'
import { deployment, pullSecret, pullSecretName, service } from '../emulator/manifests.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'

export const RATE = 80
export const SECONDS = 10
const LABEL = 'oke-virtual-nodes-actions/load'

/** Returns the emulator's k6, which is one static binary. */
const k6Binary = (): string => {
  const found = modules.map((one) => join(cacheFolder(one), 'k6')).find((one) => existsSync(one))
  if (found === undefined) throw new Error('k6 was not built')
  return found
}

/** Two requests in each iteration, with a secret that it is given. */
const scriptWith = (threshold: string): string => `import { get } from 'k6/http'
export const options = {
  scenarios: { shop: { executor: 'constant-arrival-rate', rate: Number(__ENV.RATE), timeUnit: '1s',
    duration: __ENV.DURATION, preAllocatedVUs: 40, exec: 'shop' } },
  thresholds: { http_req_duration: ['${threshold}'], http_reqs: ['count>${RATE * SECONDS}'] },
}
// Two slashes would be led to one by the server, and each request count twice.
const url = __ENV.BASE_URL.replace(/[/]$/, '') + '/healthz'
export const setup = () => ({ from: __ENV.TOKEN })
export const shop = ({ from }) => {
  if (from !== 'top-secret-value') throw new Error('there is no token')
  get(url)
  get(url + '?again')
}
`

/** A release on virtual nodes, and a namespace from which pods send it a load. */
export class LoadBed {
  readonly bed: TestBed
  readonly job: JobSteps
  readonly namespace: string
  /** The server under load. */
  readonly server: string
  readonly pool: string
  readonly #image: string

  private constructor(bed: TestBed, job: JobSteps, namespace: string, made: Made) {
    this.bed = bed
    this.job = job
    this.namespace = namespace
    this.server = made.server
    this.pool = made.pool
    this.#image = made.image
  }

  static async of(): Promise<LoadBed> {
    const bed = await TestBed.of(sharedEmulator())
    const job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    const [server, image] = await Promise.all([
      pushServer(bed, 'e2e/loaded'),
      // The path of k6 in its official image.
      pushBinary(bed, k6Binary(), 'e2e/k6', '/usr/bin/k6'),
    ])
    const { name: pool } = await bed.pool('Pod.Standard.E4.Flex', 1)
    const namespace = await bed.namespace('load')
    const { registry, registryUser, registryToken } = bed.environment
    const container = { readinessProbe: { httpGet: { path: '/healthz', port: 8080 } } }
    await bed.apply(
      namespace,
      pullSecret(pullSecretName, registry, registryUser, registryToken),
      deployment('edge', 1, { image: server, args: ['serve'], container }),
      service('edge', 'ClusterIP'),
    )
    await bed.kubectl('--namespace', namespace, 'rollout', 'status', 'deployment/edge')
    return new LoadBed(bed, job, namespace, { server, pool, image })
  }

  /** Returns settings for pods small enough for the emulator's machine, with its k6. */
  podSettings() {
    return {
      ...{ where: 'cluster', 'k6-image': this.#image, 'pull-secret': pullSecretName },
      ...{ 'pod-cpu': '500m', 'pod-memory': '256Mi', 'start-within': '25s' },
    }
  }

  send(more: Readonly<Record<string, string>> = {}, options: Given = {}) {
    const { namespace } = this
    return this.job.run(
      'load',
      {
        ...{ url: `http://edge.${namespace}.svc.cluster.local`, path: '/healthz' },
        ...{ ...this.podSettings(), namespace, pods: '4' },
        ...{ rate: `${RATE}/s`, duration: `${SECONDS}s`, ...more },
      },
      options,
    )
  }

  /** Writes the script shop.js into the workspace of `scriptGiven`; no pod alone keeps its count. */
  writeScript(threshold: string): void {
    writeFileSync(join(this.bed.folder, 'shop.js'), scriptWith(threshold))
  }

  scriptGiven(): Given {
    const GITHUB_WORKSPACE = this.bed.folder
    return { environment: { TOKEN: 'top-secret-value', GITHUB_WORKSPACE } }
  }

  kubectl(...args: string[]): Promise<string> {
    return this.bed.kubectl('--namespace', this.namespace, ...args)
  }

  /** Returns the names of a load's objects. */
  left(kinds = 'jobs,pods,configmaps,secrets'): Promise<string> {
    return this.kubectl('get', kinds, `--selector=${LABEL}`, '--output=name')
  }

  /** Waits until Kubernetes has removed the objects of a load along with its Job. */
  leavesNothing(kinds?: string): Promise<unknown> {
    const isGone = async () => (await this.left(kinds)).trim() === ''
    return eventually(isGone, 'an end of all that a load made', 60)
  }

  async runningPods(): Promise<string[]> {
    const names = ['--output', 'jsonpath={.items[*].metadata.name}']
    const which = [`--selector=${LABEL}`, '--field-selector=status.phase=Running']
    const found = await this.kubectl('get', 'pods', ...which, ...names)
    return found.split(' ').filter((name) => name !== '')
  }

  /** Deletes one of the four pods once it has sent requests. */
  async losePod(): Promise<void> {
    const pods = await eventually(
      async () => {
        const names = await this.runningPods()
        return names.length === 4 ? names : undefined
      },
      'four pods',
      60,
    )
    const log = ['logs', pods[1] ?? '', '--tail=1']
    await eventually(async () => (await this.kubectl(...log)).includes('"sent":'), 'requests', 60)
    await this.kubectl('delete', 'pod', pods[1] ?? '', '--force')
  }

  end(): Promise<void> {
    return this.bed.end()
  }
}

interface Made {
  readonly server: string
  readonly pool: string
  readonly image: string
}
