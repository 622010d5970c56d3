import { expect, test } from '@jest/globals'

import { emptyTimeline } from '../../../../../src/stages/assert-scaling/sample.ts'
import { renderSummary } from '../../../../../src/actions/pipeline/summary.ts'
import { proofParts } from '../../../../../src/stages/pipeline/render-proof.ts'
import type { PipelineReport } from '../../../../../src/stages/pipeline/report.ts'

const report: PipelineReport = {
  result: 'failure',
  seconds: 192.3,
  stages: [
    { name: 'build-push', outcome: 'success', seconds: 12.4, changes: ['push r/shop@sha256:1'] },
    { name: 'ensure-network', outcome: 'success', seconds: 1.1, changes: [] },
    { name: 'deploy', outcome: 'failure', seconds: 178.8, changes: [] },
    { name: 'load', outcome: 'skipped', seconds: 0, changes: [] },
  ],
  image: { reference: 'r/shop@sha256:1', digest: 'sha256:1' },
  images: {},
  network: { rulesAdded: 0, rulesKept: 17 },
  nodePool: null,
  nodePools: {},
  release: null,
  load: null,
  scaling: [],
  failures: [
    {
      stage: 'deploy',
      code: 'ROLLOUT_FAILED',
      message: 'edge has 0 of 1 pods\n  Pod edge-1: ```no``` image',
      hint: 'Check the pull secret.',
      service: { status: 404, code: 'NotFound', operation: 'GetCluster', requestId: '7F3A' },
    },
  ],
}

test('a failure is reported with its cause first, then with what was done', () => {
  expect(renderSummary(report, { network: { rulesAdded: 0, rulesKept: 17 } }))
    .toBe(`## ✖ failed in 3 min 12 s

### ✖ ROLLOUT_FAILED in deploy

\`\`\`text
edge has 0 of 1 pods
  Pod edge-1: '''no''' image
OCI returned 404 NotFound for GetCluster (opc-request-id 7F3A)

Fix: Check the pull secret.
Docs: docs/troubleshooting.md#rollout_failed
\`\`\`

| Stage | Outcome | What changed | Time |
| --- | --- | --- | --- |
| build-push | ✔ | push r/shop@sha256:1 | 12.4 s |
| ensure-network | ✔ | 0 rules added, 17 already there | 1.1 s |
| deploy | ✖ |  | 2 min 59 s |
| load | – not run |  |  |

- Image: \`r/shop@sha256:1\`

`)
})

test('a success shows where the application is, and how it scaled', () => {
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
  const done: PipelineReport = {
    ...report,
    result: 'success',
    stages: [{ name: 'assert-scaling', outcome: 'success', seconds: 200, changes: [] }],
    failures: [],
    release: { name: 'shop', namespace: 'web', revision: 4, url: 'http://203.0.113.9' },
    load: { requests: 14_400, failedRate: 0.001, p95Milliseconds: 41.3, iterations: 14_400 },
  }
  const evidence = {
    scaling: {
      verdicts: [verdict],
      timeline: {
        ...emptyTimeline,
        samples: [
          { at: 0, hpa: 'edge', currentReplicas: 1, desiredReplicas: 1, metrics: [] },
          { at: 12_000, hpa: 'edge', currentReplicas: 1, desiredReplicas: 4, metrics: [] },
        ],
        rescales: [],
        ready: [],
      },
      ...{ namespace: 'web', startedAt: 1_700_000_000_000 },
      loadStartedAt: 0,
    },
  }
  const text = renderSummary(done, evidence, proofParts(done, evidence))
  expect(text.split('\n')[0]).toBe('## shop: ✔ done in 3 min 12 s')
  expect(text).toContain('- URL: <http://203.0.113.9>')
  expect(text).toContain('- Load: 14400 requests, 0.10 % failed, p95 41 ms')
  expect(text).toContain(
    '| assert-scaling | ✔ | edge 1 → 4 in 38 s, first scale-up after 31 s ✔ | 3 min 20 s |',
  )
  expect(text).toContain('| edge | ✔ scaled | 1 → 4 (expected 3) | 4 | 31 s | 3 after 38 s |')
  expect(text).toContain('line [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4]')
})

test('rules to review are listed', () => {
  const finding = 'security list a: "allow TCP 22 from 0.0.0.0/0": why'
  expect(renderSummary(report, { findings: [finding] })).toContain(
    `### Rules to review\n\nThey were left as they are.\n\n- ${finding}\n`,
  )
  expect(renderSummary(report, { findings: [] })).not.toContain('Rules to review')
})
