import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { deploymentOf } from '../releases/release-bed.ts'
import { serveExternalMetrics } from './external-metrics.ts'
import { bothAtOne } from './scaled.ts'

interface Timeline {
  readonly hpas: readonly {
    readonly name: string
    readonly rescales: readonly { readonly size: number }[]
  }[]
}

/** Adds one pod per decision of the controller. */
const STEP_BY_STEP = {
  scaleUp: {
    policies: [{ type: 'Pods', value: 1, periodSeconds: 10 }],
    stabilizationWindowSeconds: 0,
  },
}

/** Returns the metric `load` at this many thousandths of one pod's target. */
const metricAt = (level: number): object => ({
  type: 'External',
  external: {
    metric: { name: 'load', selector: { matchLabels: { level: String(level) } } },
    target: { type: 'AverageValue', averageValue: '1' },
  },
})

const hpa = (name: string, behavior: object): object => ({
  ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name } },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    ...{ minReplicas: 1, maxReplicas: 10, behavior, metrics: [metricAt(500)] },
  },
})

/** The real controller gets loads as an external metric; each HPA grows as its behavior allows. */
describe('two HPAs with different behaviours', () => {
  let bed: TestBed
  let job: JobSteps
  let namespace: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    const pool = await bed.pool('Pod.Simulated', 1)
    namespace = await bed.namespace('behaviours')
    await serveExternalMetrics(bed, namespace)
    const placed = { nodeSelector: { pool: pool.name } }
    await bed.apply(
      namespace,
      ...[deploymentOf('fast', placed), deploymentOf('slow', placed)],
      ...[hpa('fast', {}), hpa('slow', STEP_BY_STEP)],
    )
    await bothAtOne(bed, namespace, 120)
  }, 300_000)

  afterAll(async () => bed.end(), 200_000)

  const load = (name: string, level: number) =>
    bed.kubectl(
      ...['--namespace', namespace, 'patch', 'hpa', name, '--type=merge'],
      `--patch=${JSON.stringify({ spec: { metrics: [metricAt(level)] } })}`,
    )

  /** Starts the loads once the watch has begun. */
  const assertScaling = async (inputs: Readonly<Record<string, string>>): Promise<StepResult> => {
    const watching = Promise.withResolvers<void>()
    const onOutput = (text: string): void => {
      if (text.includes('waiting for the HPA: ')) watching.resolve()
    }
    const ended = job.run('assert-scaling', { namespace, ...inputs }, { onOutput })
    await Promise.race([watching.promise, ended])
    await Promise.all([load('fast', 4_500), load('slow', 4_500)])
    return ended
  }

  it('fails at once for the one that is too slow by its policies', async () => {
    const begun = performance.now()
    const step = await assertScaling({ expect: 'fast=5, slow=5', within: '20s' })
    const { code, text } = refusal(step)
    expect([code, text.includes('slow')]).toEqual(['SCALING_TOO_SLOW', true])
    expect(performance.now() - begun).toBeLessThan(60_000)
    await Promise.all([load('fast', 500), load('slow', 500)])
  }, 200_000)

  it('are each seen to grow as they may', async () => {
    await bed.kubectl('--namespace', namespace, 'delete', 'hpa', '--all')
    await bed.kubectl('--namespace', namespace, 'scale', 'deployment', '--all', '--replicas=1')
    await bed.apply(namespace, hpa('fast', {}), hpa('slow', STEP_BY_STEP))
    const step = await assertScaling({ expect: 'fast=5, slow=5', within: '3m' })
    expect(success(step)).toEqual(succeeded)
    const { hpas } = JSON.parse(readFileSync(step.outputs['timeline'] ?? '', 'utf8')) as Timeline
    const sizes = new Map(
      hpas.map(({ name, rescales }) => [name, rescales.map(({ size }) => size)]),
    )
    expect(sizes.get('fast')).toEqual([5])
    expect(sizes.get('slow')).toEqual([2, 3, 4, 5])
  }, 400_000)
})
