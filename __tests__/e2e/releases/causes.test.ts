import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusal } from '../actions/action-outcome.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from '../emulator/image-client.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { type IllChart, illCharts } from './ill-charts.ts'
import { ReleaseBed } from './release-bed.ts'

/**
 * Deploys charts that do not become ready, several concurrently: the error names the cause first.
 */
describe('deploy of a chart that does not get ready names first', () => {
  let bed: TestBed
  let charts: readonly IllChart[]
  const ends = new Map<string, string>()

  const provoke = async ({ name, objects, before = [], labels = [], inputs }: IllChart) => {
    const release = await ReleaseBed.of(bed, { name: 'ill', all: objects })
    if (labels.length > 0) {
      await bed.kubectl('label', 'namespace', release.namespace, ...labels)
    }
    if (before.length > 0) await bed.apply(release.namespace, ...before)
    const step = await release.deploy({ timeout: '40s', ...inputs })
    // If the step succeeded, its log is kept, and the test of its chart fails.
    ends.set(name, step.exitCode === 0 ? step.stdout : refusal(step).text)
  }

  /** Only a few at a time: the machine has to meet their time limits. */
  const provokeAll = async (left: IllChart[]): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await provoke(next)
  }

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const [pool, image] = await Promise.all([
      bed.pool('Pod.Standard.E4.Flex', 1),
      pushServer(bed, 'e2e/causes'),
    ])
    charts = illCharts(bed, image, pool.name)
    const left = [...charts]
    await Promise.all(Array.from({ length: 5 }, () => provokeAll(left)))
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  it.each([
    ['a pod without a pull secret', 'no-secret'],
    ['a pull secret that is not there', 'missing-secret'],
    ['a pull secret for another host', 'wrong-host'],
    ['a wrong auth token', 'wrong-token'],
    ['an image that is not there', 'no-image'],
    ['a node selector that fits no node', 'no-node'],
    ['more CPU than any node has', 'no-room'],
    ['what virtual nodes refuse', 'refused'],
    ['a full quota', 'quota'],
    ['an admission rule', 'admission'],
    ['a failing probe', 'probe'],
    ['too little memory', 'memory'],
    ['a missing ConfigMap', 'config'],
    ['a container that crashes', 'crash'],
    ['a hook that fails', 'hook'],
    ['a load balancer that leads nowhere', 'silent'],
  ])('%s', (_what, name) => {
    const chart = charts.find((one) => one.name === name)
    const text = ends.get(name) ?? ''
    expect(text.split('\n')[0]).toMatch(chart?.cause ?? /^$/)
    expect(text).toMatch(chart?.evidence ?? /./)
    expect(text).toMatch(/\n {2}Fix: \S/)
  })
})
