import { describe, expect, test } from '@jest/globals'

import { emptyTimeline } from '../../../../../src/stages/assert-scaling/sample.ts'
import type { Evidence } from '../../../../../src/stages/pipeline/evidence.ts'
import { pipelineReport } from '../../../../../src/stages/pipeline/report.ts'
import type { StageResult } from '../../../../../src/stages/run-graph.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'

const verdict = {
  hpa: 'edge',
  passed: true,
  code: 'SCALED',
  from: 1,
  to: 4,
  peak: 4,
  atLeast: 3,
  firstScaleUpSeconds: 31,
  reachedSeconds: 38,
  message: '',
  hint: '',
} as const

const digest = `sha256:${'a'.repeat(64)}`

const unpushed = { isUnchanged: false, platforms: [], steps: { built: 1, cached: 0 }, took: 9 }

const pushed = {
  reference: `r/acme/shop@${digest}`,
  name: 'r/acme/shop',
  digest,
  tags: ['abc'],
  ...unpushed,
}

const evidence: Evidence = {
  images: [undefined, 'edge'].map((name) => ({ name, image: pushed })),
  network: { rulesAdded: 6, rulesKept: 11 },
  nodePool: { id: 'ocid1.virtualnodepool.oc1..pool', virtualNodes: 3 },
  release: {
    name: 'shop',
    namespace: 'web',
    revision: 4,
    url: 'http://203.0.113.9',
    changes: ['release shop to revision 4'],
  },
  load: {
    requests: 14_400,
    requestsPerSecond: 80,
    failedRate: 0,
    p95Milliseconds: 41,
    droppedIterations: 0,
    iterations: 14_400,
    iterationsPerSecond: 80,
    iterationP95Milliseconds: 42,
    crossed: [],
  },
  scaling: {
    verdicts: [verdict],
    timeline: emptyTimeline,
    namespace: 'web',
    startedAt: 0,
    loadStartedAt: 0,
  },
}

const deployed: StageResult = {
  name: 'deploy',
  outcome: 'success',
  seconds: 48,
  changes: ['release shop to revision 4'],
}

const error = (code: string) => new ActionError({ code, message: `${code}!`, hint: 'do' })

describe('the report', () => {
  test('has the shape that is promised', () => {
    expect(pipelineReport([deployed], evidence, 48_049)).toEqual({
      result: 'success',
      seconds: 48,
      stages: [
        {
          name: 'deploy',
          outcome: 'success',
          seconds: 48,
          changes: ['release shop to revision 4'],
        },
      ],
      image: { reference: `r/acme/shop@${digest}`, digest },
      images: { edge: { reference: `r/acme/shop@${digest}`, digest } },
      network: { rulesAdded: 6, rulesKept: 11 },
      nodePool: { id: 'ocid1.virtualnodepool.oc1..pool', virtualNodes: 3 },
      nodePools: {},
      release: { name: 'shop', namespace: 'web', revision: 4, url: 'http://203.0.113.9' },
      load: { requests: 14_400, failedRate: 0, p95Milliseconds: 41, iterations: 14_400 },
      scaling: [{ hpa: 'edge', from: 1, to: 4, peak: 4, firstScaleUpSeconds: 31 }],
      failures: [],
    })
  })

  test('parts that never came about are null', () => {
    expect(pipelineReport([], {}, 0, [error('INPUT_INVALID')])).toEqual({
      result: 'failure',
      seconds: 0,
      stages: [],
      image: null,
      images: {},
      network: null,
      nodePool: null,
      nodePools: {},
      release: null,
      load: null,
      scaling: [],
      failures: [{ code: 'INPUT_INVALID', message: 'INPUT_INVALID!', hint: 'do' }],
    })
  })

  test('a refusal of OCI keeps what Oracle Support asks for', () => {
    const service = { status: 404, code: 'NotFound', operation: 'GetCluster', requestId: '7F3A' }
    const refused = new ActionError({ code: 'OCI_NOT_FOUND', message: 'no', hint: 'do', service })
    expect(pipelineReport([], {}, 0, [refused]).failures).toEqual([
      { code: 'OCI_NOT_FOUND', message: 'no', hint: 'do', service },
    ])
  })

  const cases: [string, StageResult[], unknown[], string, string[]][] = [
    ['nothing to do', [], [], 'success', []],
    [
      'a failed stage',
      [deployed, { ...deployed, name: 'load', outcome: 'failure', failure: error('LOAD_FAILED') }],
      [],
      'failure',
      ['load LOAD_FAILED'],
    ],
    [
      'a cancelled job',
      [{ ...deployed, outcome: 'cancelled' }],
      [error('JOB_CANCELLED')],
      'cancelled',
      ['undefined JOB_CANCELLED'],
    ],
    [
      'a failed stage in a cancelled job',
      [{ ...deployed, outcome: 'failure', failure: error('ROLLOUT_FAILED') }],
      [error('JOB_CANCELLED')],
      'failure',
      ['undefined JOB_CANCELLED', 'deploy ROLLOUT_FAILED'],
    ],
    ['a defect', [], [new TypeError('x is undefined')], 'failure', ['undefined UNEXPECTED']],
  ]
  test.each(cases)('%s', (_, results, other, result, failures) => {
    const report = pipelineReport(results, {}, 0, other)
    expect(report.result).toBe(result)
    expect(report.failures.map(({ stage, code }) => `${stage} ${code}`)).toEqual(failures)
  })
})
