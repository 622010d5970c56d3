import { describe, expect, it } from '@jest/globals'

import { k6Environment } from '../../../../../src/clients/kubernetes/k6-arguments.ts'
import { K6Samples } from '../../../../../src/clients/kubernetes/k6-samples.ts'

/** A sample as k6 2.2 prints it; the header names the columns. */
const row = (metric: string, second: number, value: number) =>
  `${metric},${second},${value.toFixed(6)},,,,true,,GET,http://x/,HTTP/1.1,a,,200,,,http://x/,,`

const response = (second: number, milliseconds: number, failed = 0) => [
  row('http_reqs', second, 1),
  row('http_req_duration', second, milliseconds),
  row('http_req_failed', second, failed),
  row('data_sent', second, 71),
  row('iterations', second, 1),
  row('iteration_duration', second, milliseconds + 1),
]

describe('the samples of k6', () => {
  it('are put together by the second; one without any is empty', () => {
    const samples = new K6Samples()
    const lines = [
      'metric_name,timestamp,metric_value,check,error',
      ...response(1_764_400_000, 10),
      ...response(1_764_400_000, 20.04, 1),
      row('dropped_iterations', 1_764_400_000, 3),
      ...response(1_764_400_002, 5),
    ]
    expect(lines.every((line) => samples.take(line))).toBe(true)
    expect(samples.recent(5)).toEqual(samples.seconds().slice(0, 1))
    expect(samples.seconds()).toEqual([
      {
        at: 1_764_400_000_000,
        ended: 2,
        failed: 1,
        dropped: 3,
        p50Milliseconds: 10,
        p95Milliseconds: 20,
      },
      { at: 1_764_400_001_000, ended: 0, failed: 0, dropped: 0 },
      {
        at: 1_764_400_002_000,
        ended: 1,
        failed: 0,
        dropped: 0,
        p50Milliseconds: 5,
        p95Milliseconds: 5,
      },
    ])
  })

  it('are iterations where a script sends no HTTP', () => {
    const samples = new K6Samples()
    samples.take(row('iterations', 1_764_400_000, 1))
    samples.take(row('iteration_duration', 1_764_400_000, 50))
    expect(samples.seconds()).toMatchObject([{ ended: 1, p95Milliseconds: 50 }])
  })

  it.each([
    '',
    '     checks.........................: 100.00% 1 out of 1',
    'time="2026-01-01T00:00:00Z" level=info msg="iterations,1764400000,1.0,"',
    'iterations,soon,1.0,',
  ])('are no other line: %j', (line) => {
    expect(new K6Samples().take(line)).toBe(false)
  })

  it('are bounded, however fast a script turns', () => {
    const samples = new K6Samples()
    for (let count = 0; count < 20_000; count++) {
      samples.take(row('iterations', 1_764_400_000, 1))
      samples.take(row('iteration_duration', 1_764_400_000, 1))
    }
    expect(samples.seconds()).toMatchObject([{ ended: 20_000, p95Milliseconds: 1 }])
  })

  it('are printed in addition to the output of the user', () => {
    expect(k6Environment(undefined)).toMatchObject({ K6_OUT: 'csv=-' })
    expect(k6Environment('json=a.json')).toMatchObject({ K6_OUT: 'json=a.json,csv=-' })
  })
})
