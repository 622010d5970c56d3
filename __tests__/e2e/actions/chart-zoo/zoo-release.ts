import { expect } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import type { StepResult } from '../../../../scripts/local-job.ts'
import { cacheFolder, helm4, kubernetes } from '../../../../emulator/tools/modules.ts'
import { output, type TestBed } from '../../emulator/test-bed.ts'
import { succeeded, success } from '../action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../job-steps.ts'
import type { Specimen } from './specimens.ts'

/** The Helm versions in use, with the folder of each. */
export const helms = [
  ['3', cacheFolder(kubernetes)],
  ['4', cacheFolder(helm4)],
] as const

/** Whether to try every chart and every moment, or only a short sample. */
export const isWhole = process.env['CHART_ZOO'] === 'all'

interface Change {
  readonly action: string
  readonly target: string
}

type Texts = Readonly<Record<string, string>>

/** A chart of the zoo, and the Helm to try it with. */
export interface ZooTry {
  readonly specimen: Specimen
  readonly major: string
  /** The folder of that Helm. */
  readonly folder: string
}

/** Writes a chart into a folder, with the values of its first deployment. */
const place = async (
  { name, files, values }: Specimen,
  folder: string,
  helm: string,
  { bed, node }: { readonly bed: TestBed; readonly node: string },
) => {
  await mkdir(folder, { recursive: true })
  if (files === undefined) await output(helm, ['create', name], { cwd: folder, env: bed.shell })
  for (const [path, text] of Object.entries(files ?? {})) {
    const file = join(folder, name, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  const nodeSelector = { 'kubernetes.io/hostname': node }
  await writeFile(join(folder, 'values.yaml'), stringify({ ...values, nodeSelector }))
  return { chart: join(folder, name), values: join(folder, 'values.yaml') }
}

/** A release of a chart of the zoo in its own namespace, with the steps that deploy it. */
export class ZooRelease {
  readonly name: string
  readonly namespace: string
  readonly environment: Record<string, string>
  readonly folder: string
  readonly #bed: TestBed
  readonly #helm: string
  #placed = { chart: '', values: '' }

  private constructor(bed: TestBed, namespace: string, { specimen, folder }: ZooTry) {
    this.#bed = bed
    this.name = specimen.name
    this.namespace = namespace
    this.#helm = folder
    this.folder = join(bed.folder, namespace)
    const environment = signedInEnvironment(bed.environment)
    this.environment = { ...environment, PATH: `${folder}:${environment['PATH'] ?? ''}` }
    bed.atEnd(() => this.helm('uninstall', this.name, '--ignore-not-found'))
  }

  /** @param node the node for its pods */
  static async of(bed: TestBed, node: string, wanted: ZooTry): Promise<ZooRelease> {
    const { specimen, major, folder } = wanted
    const namespace = await bed.namespace(`zoo-${specimen.name}-${major}`)
    const release = new ZooRelease(bed, namespace, wanted)
    release.#placed = await place(specimen, release.folder, join(folder, 'helm'), { bed, node })
    return release
  }

  helm(...argv: string[]): Promise<string> {
    const env = { ...this.#bed.shell, PATH: this.environment['PATH'] }
    return output(join(this.#helm, 'helm'), [...argv, '--namespace', this.namespace], { env })
  }

  kubectl(...argv: string[]): Promise<string> {
    return this.#bed.kubectl(...argv, '--namespace', this.namespace)
  }

  /** Starts to delete its namespace before the end of the test. */
  async remove(): Promise<void> {
    await this.kubectl('delete', 'namespace', this.namespace, '--wait=false')
  }

  /** Runs one step, with different variables if some are given. */
  async deploy(more: Texts = {}, environment: Texts = {}): Promise<StepResult> {
    const { name: release, namespace } = this
    const job = new JobSteps({ ...this.environment, ...environment })
    const inputs = { release, namespace, ...this.#placed, timeout: '2m', path: 'none' }
    try {
      return await job.run('deploy', { ...inputs, 'wait-for-jobs': 'false', ...more })
    } finally {
      job.end()
    }
  }

  /** Deploys, requires success, and returns the revision. */
  async deployed(more: Texts = {}): Promise<string | undefined> {
    const step = await this.deploy(more)
    expect(success(step)).toEqual(succeeded)
    return step.outputs['revision']
  }

  async drift(set: Texts = {}): Promise<readonly Change[]> {
    const { name, namespace } = this
    const { chart, values } = this.#placed
    const release = { name, namespace, chart, values: [values], set }
    const file = join(this.folder, 'oke.yml')
    const cluster = this.#bed.environment.clusterId
    await writeFile(file, stringify({ cluster, release }))
    const job = new JobSteps(this.environment)
    const step = await job.run('drift-check', { 'environment-file': file, stages: 'deploy' })
    job.end()
    expect(success(step)).toEqual(succeeded)
    return JSON.parse(step.outputs['changes'] ?? '') as readonly Change[]
  }
}
