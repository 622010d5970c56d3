import { describe, expect, it } from '@jest/globals'

import type { ScalingReport } from '../../../../src/stages/assert-scaling.ts'
import type { HpaMetric } from '../../../../src/values/kubernetes/hpa-metric.ts'
import { chartData } from '../../../../src/stages/assert-scaling/chart-data.ts'
import { renderMermaid } from '../../../../src/stages/assert-scaling/render-mermaid.ts'
import { renderPage } from '../../../../src/stages/assert-scaling/render-page.ts'
import { loadProfile } from '../../../../src/stages/load/script.ts'
import { renderSvgs } from '../../../../src/stages/assert-scaling/render-svg.ts'
import { scalingRows } from '../../../../src/stages/assert-scaling/render-table.ts'

const cpu: HpaMetric = {
  ...{ source: 'Resource', name: 'CPU', resource: 'cpu' },
  target: { type: 'Utilization', value: 70 },
}

const sample = (at: number, replicas: number, current: number, metric = cpu) => ({
  ...{ at, hpa: 'edge', currentReplicas: replicas, desiredReplicas: replicas },
  metrics: [{ ...metric, current }],
})

const report: ScalingReport = {
  verdicts: [
    {
      hpa: 'edge',
      passed: true,
      code: 'SCALED',
      from: 1,
      to: 3,
      peak: 4,
      atLeast: 3,
      firstScaleUpSeconds: 31,
      reachedSeconds: 38,
      message: '',
      hint: '',
    },
  ],
  timeline: {
    samples: [sample(0, 1, 5), sample(60_000, 4, 100), sample(120_000, 3, 20)],
    rescales: [],
    ready: [],
  },
  loadStartedAt: 10_000,
}

describe('renderers of a scaling', () => {
  it('draws replicas over time, each value held until the next', () => {
    expect(renderMermaid(chartData(report))).toBe(
      [
        '```mermaid',
        'xychart-beta',
        '  title "Replicas: edge"',
        '  x-axis "seconds" [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]',
        '  y-axis "replicas" 0 --> 5',
        '  line [1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 3]',
        '```',
        '',
      ].join('\n'),
    )
  })

  it('gives a row per HPA', () => {
    expect(scalingRows(report.verdicts)).toEqual([
      ['edge', '✔ scaled', '1 → 3 (expected 3)', '4', '31 s', '38 s'],
    ])
  })

  it('makes a page that loads nothing and escapes what it shows', () => {
    const page = renderPage('<shop> & more', report)
    expect(page).toContain('<h1>&lt;shop&gt; &amp; more</h1>')
    expect(page.match(/<svg /g)).toHaveLength(2)
    expect(page).toContain('stroke-dasharray="5 4"')
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(|<pre/)
  })

  it('draws the load as it was asked for, to its end', () => {
    const options = { url: '', path: '/', ratePerSecond: 80, maxFailedRate: 0 }
    const times = { durationMilliseconds: 180_000, rampMilliseconds: 60_000 }
    const data = chartData({ ...report, profile: loadProfile({ ...options, ...times }) })
    expect(data.end).toBe(190)
    expect(data.load.asked?.points).toEqual([
      [10, 8],
      [70, 80],
      [190, 80],
      [190, 0],
    ])
    const titles = renderSvgs(data).map((svg) => /aria-label="([^",]*)/.exec(svg)?.[1])
    expect(titles).toEqual(['Load asked for', 'Replicas wanted', 'CPU'])
  })

  it('draws what was really sent and answered, what failed, and how long it took', () => {
    const second = (at: number, ended: number, failed: number, dropped: number, p95: number) => ({
      ...{ at, ended, failed, dropped, p95Milliseconds: p95 },
    })
    const seconds = [
      second(10_000, 40, 0, 0, 12),
      second(11_000, 50, 20, 5, 300),
      // The load ended within this one.
      second(12_000, 1, 0, 0, 9),
    ]
    const data = chartData({ ...report, seconds })
    expect(data.load.answered?.points).toEqual([
      [10, 40],
      [11, 30],
    ])
    expect(data.load.failed?.points).toEqual([
      [10, 0],
      [11, 25],
    ])
    expect(data.load.p95?.points).toEqual([
      [10, 12],
      [11, 300],
    ])
    const titles = renderSvgs(data).map((svg) => /aria-label="([^":,]*)/.exec(svg)?.[1])
    expect(titles).toEqual(['Load', 'Response time', 'Replicas wanted', 'CPU'])
  })

  it('draws other metrics in per cent of their targets', () => {
    const depth: HpaMetric = {
      ...{ source: 'External', name: 'depth' },
      target: { type: 'Value', value: 30 },
    }
    const timeline = { ...report.timeline, samples: [sample(0, 1, 45, depth)] }
    const data = chartData({ ...report, timeline })
    expect(data.metrics).toEqual([{ name: 'edge: depth', points: [[0, 150]] }])
    expect(data.targets).toEqual([100])
    expect(renderSvgs(data).at(-1)).toContain('Metrics, per cent of their targets: edge: depth')
  })

  it('says on the page why an HPA did not scale', () => {
    const [verdict] = report.verdicts
    const reason = { passed: false, message: 'stayed <1>', hint: 'send more' } as const
    const failed = { ...report, verdicts: [{ ...verdict!, ...reason }] }
    expect(renderPage('shop', failed)).toContain('<pre>stayed &lt;1&gt;\nFix: send more</pre>')
  })

  it.each([
    [1, ['0', '1', '2']],
    [4, ['0', '1', '2', '3', '4', '5']],
    [10, ['0', '2', '4', '6', '8', '10', '12']],
    [70, ['0', '20', '40', '60', '80']],
    [300, ['0', '50', '100', '150', '200', '250', '300', '350']],
  ])('marks an axis up to %d at round values, the last one above it', (highest, marks) => {
    const timeline = { ...report.timeline, samples: [sample(0, highest, 0)] }
    const [svg = ''] = renderSvgs(chartData({ ...report, timeline }))
    expect([...svg.matchAll(/class="tick end">(\d+)</g)].map(([, mark]) => mark)).toEqual(marks)
  })
})
