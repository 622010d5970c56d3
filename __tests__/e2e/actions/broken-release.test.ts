import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { refusal } from './action-outcome.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'
import { shopChart } from './shop.ts'

const daemonSet = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: agent, image: example.com/agent }] }
`

/** Problems of a release are found before the cluster is changed. */
describe('deploy of a release that cannot be', () => {
  let bed: TestBed
  let job: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
  }, 120_000)

  afterAll(async () => bed.end(), 60_000)

  /** Copies the shop's chart and adds a template. */
  const chartWith = async (name: string, template: string) => {
    const folder = join(bed.folder, name)
    await mkdir(folder)
    await cp(shopChart, folder, { recursive: true })
    await writeFile(join(folder, 'templates', 'more.yaml'), template)
    return folder
  }

  it.each<[string, () => Promise<string> | string, Record<string, string>, string, RegExp[]]>([
    [
      'a chart that does not exist',
      () => join(bed.folder, 'no-such-chart'),
      {},
      'CHART_INVALID',
      [/no-such-chart/, /not found|no such file/],
    ],
    [
      'a folder that is no chart',
      () => join(shopChart, 'templates'),
      {},
      'CHART_INVALID',
      [/Chart\.yaml/],
    ],
    [
      'a template that does not render',
      () => chartWith('broken', 'a: {{ required "the tenant is missing" .Values.tenant }}\n'),
      {},
      'CHART_INVALID',
      [/the tenant is missing/, /more\.yaml/],
    ],
    [
      'a template that renders to what is no YAML',
      () => chartWith('no-yaml', 'a: [\n'),
      {},
      'CHART_INVALID',
      [/more\.yaml/],
    ],
    [
      'values that the chart refuses',
      () => shopChart,
      { set: 'autoscaling.maxReplicas=none' },
      'CHART_INVALID',
      [/maxReplicas/],
    ],
    [
      'a values file that does not exist',
      () => shopChart,
      { values: 'nowhere.yaml' },
      'CHART_INVALID',
      [/nowhere\.yaml/],
    ],
    [
      'a DaemonSet',
      () => chartWith('daemon-set', daemonSet),
      {},
      'MANIFEST_NOT_SUPPORTED',
      [/DaemonSet\/? ?agent/],
    ],
  ])(
    '%s',
    async (_what, chart, more, expected, texts) => {
      const inputs = { release: 'shop', namespace: 'never-made', chart: await chart(), ...more }
      const step = await job.run('deploy', inputs)
      const { exitCode, code, text } = refusal(step)
      expect([exitCode, code, step.outputs]).toEqual([1, expected, {}])
      for (const part of texts) expect(text).toMatch(part)
      expect(text).toMatch(/\n {2}Fix: \S/)
      const found = await bed.tryKubectl('get', 'namespace', 'never-made')
      expect(found.stderr).toContain('NotFound')
    },
    60_000,
  )
})
