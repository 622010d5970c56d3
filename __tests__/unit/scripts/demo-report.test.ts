import { describe, expect, test } from '@jest/globals'

import { renderDemo, renderNext, type Report, scaled } from '../../../scripts/demo-report.ts'

const edge = { hpa: 'edge', from: 1, to: 3, peak: 4, firstScaleUpSeconds: 31.2 }

const report: Report = {
  result: 'success',
  seconds: 192.3,
  stages: [
    { name: 'build-push', outcome: 'success', seconds: 12.44, changes: ['push r/shop@sha256:1'] },
    { name: 'ensure-network', outcome: 'success', seconds: 1.1, changes: [] },
  ],
  failures: [],
  image: { reference: 'r/shop@sha256:1', digest: 'sha256:1' },
  release: { name: 'shop', revision: 1, url: 'http://127.0.0.1:8080' },
  load: { requests: 900, failedRate: 0.004, p95Milliseconds: 41.6 },
  scaling: [edge],
}

const failed: Report = {
  ...report,
  result: 'failure',
  failures: [{ code: 'JOB_CANCELLED' }, { stage: 'deploy', code: 'ROLLOUT_FAILED' }],
  image: null,
  release: null,
  load: null,
  scaling: [],
}

test.each<[string, Partial<Report>, boolean]>([
  ['every HPA grew', {}, true],
  ['an HPA grew and shrank again', { scaling: [{ ...edge, to: 1 }] }, true],
  ['one of two HPAs did not grow', { scaling: [edge, { ...edge, from: 4 }] }, false],
  ['an HPA lost replicas', { scaling: [{ ...edge, from: 5 }] }, false],
  ['no HPA was watched', { scaling: [] }, false],
  ['the action failed although all grew', { result: 'failure' }, false],
  ['the job was cancelled', { result: 'cancelled' }, false],
])('%s: it scaled, or not', (_what, change, expected) => {
  expect(scaled({ ...report, ...change })).toBe(expected)
})

describe('what a person sees in the end', () => {
  test('of a success', () => {
    const written = { file: '/d/report.json', summary: '/d/summary.md', page: '/d/scaling.html' }
    expect(renderDemo(report, written)).toBe(`
Result: success in 192 s
  build-push         success     12.4 s  1 change
  ensure-network     success      1.1 s  0 changes
Image:  r/shop@sha256:1
URL:    http://127.0.0.1:8080
Load:   900 requests, p95 42 ms, 0.4 % failed
Scaling:
  edge               1 → 4, first scale-up after 31.2 s
Report: /d/report.json
Summary: /d/summary.md (what GitHub shows on the page of the run)
Curves: /d/scaling.html (open it in a browser)
`)
  })

  test('of a failure: why, and no curves where none were written', () => {
    const text = renderDemo(failed, { file: '/r', summary: '/s', page: undefined })
    expect(text).toContain('Failed: JOB_CANCELLED\nFailed: ROLLOUT_FAILED in deploy\nScaling: not')
    expect(text).not.toMatch(/Curves|URL|Image|Load/)
  })

  test.each<[string, Report, boolean, RegExp, RegExp]>([
    ['kept', report, true, /kubectl get pods[^]*http:\/\/127\.0\.0\.1:8080[^]*--down/, /gone/],
    ['kept without an address', failed, true, /kubectl get pods[^]*--down/, /http/],
    ['not kept', report, false, /gone[^]*--keep/, /kubectl/],
  ])('of an emulator that is %s', (_what, of, isKept, said, unsaid) => {
    const text = renderNext(of, 'demo', isKept)
    expect(text).toMatch(said)
    expect(text).not.toMatch(unsaid)
  })
})
