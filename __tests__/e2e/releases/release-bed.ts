import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import type { StepResult } from '../../../scripts/local-job.ts'
import { cacheFolder, helm4, kubernetes } from '../../../emulator/tools/modules.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { output, TestBed } from '../emulator/test-bed.ts'

/** The Helm versions in use, with the folder of each. */
export const helms = [
  ['3', cacheFolder(kubernetes)],
  ['4', cacheFolder(helm4)],
] as const

/** A chart of one template. */
export interface SmallChart {
  readonly name: string
  /** A template, or objects. */
  readonly all: string | readonly object[]
}

/** A namespace with a release of a small chart, and the steps of a job that deploys it. */
export class ReleaseBed {
  readonly bed: TestBed
  readonly job: JobSteps
  readonly namespace: string
  readonly #helm: string
  readonly #name: string

  private constructor(bed: TestBed, namespace: string, { name, folder }: Of) {
    this.bed = bed
    this.namespace = namespace
    this.#name = name
    this.#helm = join(folder, 'helm')
    const environment = signedInEnvironment(bed.environment)
    this.job = new JobSteps({ ...environment, PATH: `${folder}:${environment['PATH'] ?? ''}` })
    bed.atEnd(() => Promise.resolve(this.job.end()))
    bed.atEnd(() => this.helm('uninstall', name, '--ignore-not-found'))
  }

  /** Writes the chart into a folder of the test bed. */
  static async of(
    bed: TestBed,
    chart: SmallChart,
    folder: string = helms[0][1],
  ): Promise<ReleaseBed> {
    const namespace = await bed.namespace(chart.name)
    const release = new ReleaseBed(bed, namespace, { name: chart.name, folder })
    await release.write(chart)
    return release
  }

  get chart(): string {
    return join(this.bed.folder, this.namespace)
  }

  /** Replaces the chart. */
  async write({ name, all }: SmallChart): Promise<void> {
    const template = typeof all === 'string' ? all : all.map((one) => stringify(one)).join('---\n')
    const files = {
      'Chart.yaml': `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`,
      'templates/all.yaml': template,
    }
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.chart, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  }

  deploy(more: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const { chart, namespace } = this
    const inputs = { release: this.#name, namespace, chart, path: 'none', timeout: '2m' }
    return this.job.run('deploy', { ...inputs, ...more })
  }

  kubectl(...argv: string[]): Promise<string> {
    return this.bed.kubectl(...argv, '--namespace', this.namespace)
  }

  helm(...argv: string[]): Promise<string> {
    const words = [...argv, '--namespace', this.namespace]
    return output(this.#helm, words, { env: this.bed.shell })
  }
}

interface Of {
  readonly name: string
  readonly folder: string
}

/** Returns a test bed of the shared emulator, with nodes that run nothing. */
export const simulatedBed = async (): Promise<{ bed: TestBed; node: string }> => {
  const bed = await TestBed.of(sharedEmulator())
  const pool = await bed.pool('Pod.Simulated', 1)
  return { bed, node: pool.nodes[0] ?? '' }
}

const resources = {
  requests: { cpu: '100m', memory: '64Mi' },
  limits: { cpu: '100m', memory: '64Mi' },
}

interface Placed {
  readonly node?: string
  readonly nodeSelector?: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}

/** Returns a Deployment of one container, on the given nodes, if any. */
export const deploymentOf = (
  name: string,
  {
    node,
    nodeSelector = node === undefined ? undefined : { 'kubernetes.io/hostname': node },
    ...more
  }: Placed,
): object => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name } },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        ...(nodeSelector === undefined ? {} : { nodeSelector }),
        terminationGracePeriodSeconds: 0,
        containers: [{ name: 'app', image: 'registry.invalid/app:1', resources }],
      },
    },
    ...more,
  },
})
