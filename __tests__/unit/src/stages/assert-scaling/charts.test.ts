import { describe, expect, it } from '@jest/globals'

import type { ScalingReport } from '../../../../../src/stages/assert-scaling.ts'
import { valueTicks } from '../../../../../src/stages/assert-scaling/charts/axis.ts'
import { hpaPanels } from '../../../../../src/stages/assert-scaling/charts/hpa-panels.ts'
import { loadPanels } from '../../../../../src/stages/assert-scaling/charts/load-panels.ts'
import type { Panel } from '../../../../../src/stages/assert-scaling/charts/panel.ts'
import { renderMermaid } from '../../../../../src/stages/assert-scaling/charts/render-mermaid.ts'
import { renderPage } from '../../../../../src/stages/assert-scaling/charts/render-page.ts'
import { scalingRows } from '../../../../../src/stages/assert-scaling/charts/render-table.ts'
import { spanOf } from '../../../../../src/stages/assert-scaling/charts/span.ts'
import { compare } from '../../../../../src/stages/assert-scaling/evidence/compare.ts'
import { timelineFile } from '../../../../../src/stages/assert-scaling/evidence/timeline-file.ts'
import type { HpaMetric } from '../../../../../src/values/kubernetes/hpa-metric.ts'
import { newPod, sample, seenScaling, summary, verdict } from './seen-scaling.ts'

const fileOf = (more: Partial<ScalingReport> = {}) =>
  timelineFile({ ...seenScaling, ...more }, summary, 'success')

/** Without its own load: another step sent it. */
const foreign = fileOf({ profile: [], seconds: [] })

const pointsOf = (panels: readonly Panel[], name: string) =>
  panels.flatMap(({ lines }) => lines).find((line) => line.name === name)?.points

describe('the summary', () => {
  it('has a chart of the load, and one with the name of each HPA', () => {
    const charts = renderMermaid(fileOf())
    expect(charts.match(/title ".*"/g)).toEqual([
      'title "Requests per second: answered (bars), failed (line)"',
      'title "edge: replicas ready (bars), wanted (line)"',
    ])
    expect(charts.split('```mermaid').at(-1)).toContain(
      [
        '  x-axis "seconds" [0, 16, 32, 48, 63, 79, 95, 111, 127, 143, 158, 174, 190]',
        '  y-axis "replicas" 0 --> 5',
        '  bar [1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4]',
        '  line [1, 1, 1, 1, 4, 4, 4, 4, 3, 3, 3, 3, 3]',
      ].join('\n'),
    )
  })

  it('names what it leaves out', () => {
    const verdicts = Array.from({ length: 10 }, (_, index) => ({ ...verdict, hpa: `hpa-${index}` }))
    const charts = renderMermaid(timelineFile({ ...seenScaling, verdicts }, undefined, 'success'))
    expect(charts.match(/```mermaid/g)).toHaveLength(9)
    expect(charts).toContain('2 more HPAs: see the page.')
  })

  it('gives a row per HPA', () => {
    expect(scalingRows([verdict])).toEqual([
      ['edge', '✔ scaled', '1 → 3 (expected 3)', '4', '31 s', '3 after 38 s'],
    ])
  })
})

describe('the panels', () => {
  it('show what was really sent and answered, what failed, and how long it took', () => {
    const panels = loadPanels(fileOf(), undefined)
    expect(pointsOf(panels, 'answered')).toEqual([
      [10, 40],
      [11, 30],
    ])
    expect(pointsOf(panels, 'failed or never sent')).toEqual([
      [10, 0],
      [11, 25],
    ])
    expect(pointsOf(panels, 'p95')).toEqual([
      [10, 12],
      [11, 300],
    ])
    expect(pointsOf(panels, 'p50')?.[1]).toEqual([11, 150])
    expect(pointsOf(panels, 'asked for')?.[0]).toEqual([10, 80])
  })

  it('show replicas wanted, current and ready, and a metric against its target', () => {
    const [hpa] = fileOf().hpas
    const panels = hpaPanels(hpa!, undefined, 0)
    expect(panels.map(({ title }) => title)).toEqual([
      'edge: replicas',
      'edge: CPU, % of the request',
    ])
    expect(pointsOf(panels, 'wanted')).toEqual([
      [0, 1],
      [60, 4],
      [120, 3],
    ])
    expect(pointsOf(panels, 'ready')?.[1]).toEqual([55, 4])
    expect(panels[1]?.target).toEqual({ value: 70, text: 'target 70 %' })
    expect(panels[0]?.marks?.[0]?.text).toContain('SuccessfulRescale: New size: 4')
  })

  it('show other metrics in per cent of their targets', () => {
    const depth: HpaMetric = {
      ...{ source: 'External', name: 'depth' },
      target: { type: 'Value', value: 30 },
    }
    const timeline = { ...seenScaling.timeline, samples: [sample(0, 1, 45, depth)] }
    const [hpa] = fileOf({ timeline }).hpas
    const [, panel] = hpaPanels(hpa!, undefined, 0)
    expect(panel?.title).toBe('edge: depth, % of its target')
    expect(panel?.target?.value).toBe(100)
    expect(panel?.lines[0]?.points).toEqual([[0, 150]])
  })

  it('show an earlier run next to it, aligned at the start of the load', () => {
    const before = fileOf({ loadStartedAt: 4_000 })
    expect(pointsOf(loadPanels(fileOf(), before), 'before')?.[0]).toEqual([16, 40])
  })

  it.each([
    [1, [0, 1, 2]],
    [4, [0, 1, 2, 3, 4, 5]],
    [10, [0, 2, 4, 6, 8, 10, 12]],
    [70, [0, 20, 40, 60, 80]],
    [300, [0, 100, 200, 300, 400]],
    [4_321, [0, 1_000, 2_000, 3_000, 4_000, 5_000]],
  ])('mark an axis up to %d at round values, the last one above it', (highest, marks) =>
    expect(valueTicks(highest)).toEqual(marks),
  )

  it('extend to the end of the requested load', () => expect(spanOf(fileOf()).end).toBe(190))
})

describe('the page', () => {
  it('loads nothing and escapes what it shows', () => {
    const page = renderPage('<shop> & more', fileOf())
    expect(page).toContain('<h1>&lt;shop&gt; &amp; more</h1>')
    expect(page).not.toMatch(/<script|<link|src=|href=|@import|url\(|<pre/)
    expect(page.match(/<figure>/g)).toHaveLength(4)
  })

  it('is there without a load, and without an HPA', () => {
    expect(renderPage('shop', foreign).match(/<figure>/g)).toHaveLength(2)
    expect(renderPage('shop', fileOf({ verdicts: [] })).match(/<figure>/g)).toHaveLength(2)
  })

  it('says why an HPA did not scale, and that the run was cancelled', () => {
    const reason = { passed: false, message: 'stayed <1>', hint: 'send more' } as const
    const verdicts = [{ ...verdict, ...reason }]
    const page = renderPage(
      'shop',
      timelineFile({ ...seenScaling, verdicts }, summary, 'cancelled'),
    )
    expect(page).toContain('<pre>stayed &lt;1&gt;\nFix: send more</pre>')
    expect(page).toContain('The run was cancelled.')
  })

  it('says where the seconds of a new replica went', () => {
    const page = renderPage('shop', fileOf())
    const cells = ['edge-x', '10.0.1.7', '1 s', '1 s', '7 s', '1 s', '4 s', '14 s']
    expect(page).toContain(`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    const pods = [{ ...newPod, createdAt: seenScaling.startedAt - 9_000 }]
    const old = renderPage('shop', fileOf({ timeline: { ...seenScaling.timeline, pods } }))
    expect(old).not.toContain('edge-x')
  })

  it('compares with an earlier run', () => {
    const before = fileOf()
    const now = fileOf({ verdicts: [{ ...verdict, reachedSeconds: 90 }] })
    const page = renderPage('shop', now, {
      timeline: before,
      comparison: compare(before, now, 0.2),
    })
    expect(page).toContain(
      '<td>edge: reached</td><td>38 s</td><td>90 s</td><td>+52 s</td><td>✖ worse</td>',
    )
    expect(page).toContain('ready before')
  })
})
