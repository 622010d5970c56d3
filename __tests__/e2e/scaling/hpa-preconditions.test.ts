import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { refusal } from '../actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'

/** Returns a Deployment whose pods run nowhere, with an HPA that never gets metrics. */
const scaled = (name: string, resources: object): object[] => [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: {
          nodeSelector: { nowhere: 'true' },
          containers: [{ name: 'main', image: 'example.com/none', resources }],
        },
      },
    },
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      minReplicas: 1,
      maxReplicas: 4,
      metrics: [
        {
          type: 'Resource',
          resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
        },
      ],
    },
  },
]

describe('assert-scaling before any load', () => {
  let bed: TestBed
  let job: JobSteps
  let namespace: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    namespace = await bed.namespace('hpa')
    const measured = { requests: { cpu: '100m' }, limits: { cpu: '100m' } }
    const [, orphan = {}] = scaled('orphan', measured)
    await bed.apply(namespace, ...scaled('idle', measured), ...scaled('greedy', {}), orphan)
  }, 120_000)

  afterAll(async () => bed.end(), 120_000)

  it.each([
    [
      'an HPA that does not exist',
      'nobody=2',
      'HPA_MISSING',
      /no HPA nobody[\s\S]*greedy, idle, orphan/,
    ],
    ['one that may not grow that far', 'idle=9', 'HPA_MAXIMUM_TOO_LOW', /idle may grow to 4/],
    [
      'pods without a CPU request',
      'greedy=2',
      'HPA_WITHOUT_REQUEST',
      /Deployment greedy requests no/,
    ],
    ['nothing to scale', 'orphan=2', 'HPA_TARGET_MISSING', /scales Deployment orphan, which does/],
    ['no metrics', 'idle=2', 'HPA_NO_METRICS', /idle has no metrics/],
    ['the second of two', 'idle=2\nnobody=2', 'HPA_MISSING', /no HPA nobody/],
  ])(
    '%s: fails with the reason',
    async (_what, expected, wanted, part) => {
      const inputs = { namespace, expect: expected, 'ready-timeout': '5s' }
      const step = await job.run('assert-scaling', inputs)
      const { exitCode, code, text } = refusal(step)
      const { junit = '', ...others } = step.outputs
      expect([exitCode, code, others]).toEqual([1, wanted, {}])
      expect(step.summary).toContain(`### ✖ ${wanted}\n`)
      expect(readFileSync(junit, 'utf8')).toContain(`type="${wanted}"`)
      expect(text).toMatch(part)
      expect(text).toMatch(/\n {2}Fix: \S/)
    },
    60_000,
  )

  it('says so when the job is cancelled, and does not wait on', async () => {
    const cancel = new AbortController()
    const onOutput = (text: string): void => {
      if (text.includes('metrics of HPA idle')) cancel.abort()
    }
    const inputs = { namespace, expect: 'idle=2', 'ready-timeout': '5m' }
    const step = await job.run('assert-scaling', inputs, { cancelled: cancel.signal, onOutput })
    expect([cancel.signal.aborted, refusal(step)]).toMatchObject([
      true,
      { exitCode: 1, code: 'JOB_CANCELLED' },
    ])
  }, 120_000)
})
