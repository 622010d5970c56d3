import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { cacheFolder, helm4, kubernetes } from '../../../../emulator/tools/modules.ts'
import { sharedEmulator } from '../../emulator-fixture.ts'
import { output, type Pool, TestBed } from '../../emulator/test-bed.ts'
import { succeeded, success } from '../action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../job-steps.ts'
import { animals, type Specimen, specimens } from './specimens.ts'

const helms = [
  ['3', cacheFolder(kubernetes)],
  ['4', cacheFolder(helm4)],
] as const

/** CHART_ZOO=all takes each chart with each Helm; else the two that hold the most, one with each. */
const sample: Readonly<Record<string, string>> = { operator: '3', umbrella: '4' }
const isWhole = process.env['CHART_ZOO'] === 'all'
const tries = specimens.flatMap((specimen) =>
  helms
    .filter(([major]) => isWhole || sample[specimen.name] === major)
    .map(([major, folder]) => ({ name: specimen.name, major, folder, specimen })),
)

/** Charts after the shape of those that people run, through the life of a release. */
describe('the chart zoo', () => {
  let bed: TestBed
  let pool: Pool

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    pool = await bed.pool('Pod.Simulated', 1)
    // An operator brings roles of the whole cluster.
    const everybody = ['--clusterrole=cluster-admin', '--group=system:authenticated']
    await bed.kubectl('create', 'clusterrolebinding', 'e2e-zoo', ...everybody)
    bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', 'e2e-zoo'))
    await bed.apply('default', animals)
    bed.atEnd(() => bed.kubectl('delete', 'crd', 'animals.zoo.example.com', '--ignore-not-found'))
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  /** The folder of a chart, with the values of its first deployment beside it. */
  const place = async ({ name, files, values }: Specimen, folder: string, helm: string) => {
    await mkdir(folder, { recursive: true })
    if (files === undefined) await output(helm, ['create', name], { cwd: folder, env: bed.shell })
    for (const [path, text] of Object.entries(files ?? {})) {
      const file = join(folder, name, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    const nodeSelector = { 'kubernetes.io/hostname': pool.nodes[0] }
    await writeFile(join(folder, 'values.yaml'), stringify({ ...values, nodeSelector }))
    return { chart: join(folder, name), values: join(folder, 'values.yaml') }
  }

  it.each(tries)(
    'takes $name with Helm $major from its installation to its end',
    async ({ name, major, folder, specimen }) => {
      const namespace = await bed.namespace(`zoo-${name}-${major}`)
      const environment = signedInEnvironment(bed.environment)
      const PATH = `${folder}:${environment['PATH'] ?? ''}`
      const job = new JobSteps({ ...environment, PATH })
      bed.atEnd(() => Promise.resolve(job.end()))
      const helm = (...argv: string[]) =>
        output(join(folder, 'helm'), [...argv, '--namespace', namespace], {
          env: { ...bed.shell, PATH },
        })
      const placed = await place(
        specimen,
        join(bed.folder, `${name}-${major}`),
        join(folder, 'helm'),
      )
      bed.atEnd(() => helm('uninstall', name, '--ignore-not-found'))

      const deploy = async (more: Record<string, string> = {}) => {
        const inputs = { release: name, namespace, ...placed, timeout: '2m', path: 'none' }
        const step = await job.run('deploy', { ...inputs, 'wait-for-jobs': 'false', ...more })
        expect(success(step)).toEqual(succeeded)
        return step.outputs['revision']
      }
      const drift = async (set: Record<string, string> = {}) => {
        const { chart, values } = placed
        const release = { name, namespace, chart, values: [values], set }
        const file = join(bed.folder, `${name}-${major}`, 'oke.yml')
        await writeFile(file, stringify({ cluster: bed.environment.clusterId, release }))
        const step = await job.run('drift-check', { 'environment-file': file, stages: 'deploy' })
        expect(success(step)).toEqual(succeeded)
        return JSON.parse(step.outputs['changes'] ?? '') as { action: string; target: string }[]
      }

      expect(await deploy()).toBe('1')
      expect(await drift()).toEqual([])
      expect(await deploy()).toBe('1')

      const { scaled, victim, change } = specimen
      const ofScaled = ['deployment', scaled ?? '', '-n', namespace] as const
      if (scaled !== undefined) {
        await bed.kubectl('wait', ...ofScaled, '--for=jsonpath={.spec.replicas}=3', '--timeout=90s')
      }
      expect(await deploy({ set: change })).toBe('2')
      if (scaled !== undefined) {
        await bed.kubectl('wait', ...ofScaled, '--for=jsonpath={.spec.replicas}=3', '--timeout=90s')
      }
      const [key = '', value = ''] = change.split('=')
      expect(await drift({ [key]: value })).toEqual([])
      expect(await deploy({ set: change })).toBe('2')
      await bed.kubectl('delete', victim, '-n', namespace)
      const [kind = '', object] = victim.split('/')
      expect(await drift({ [key]: value })).toMatchObject([
        { action: 'create', target: expect.stringMatching(new RegExp(`^${kind}/${object}$`, 'i')) },
      ])
      await helm('uninstall', name)
      expect(await drift()).toMatchObject([{ action: 'create', target: `release "${name}"` }])
    },
    240_000,
  )
})
