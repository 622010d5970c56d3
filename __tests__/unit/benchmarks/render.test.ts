import { describe, expect, it } from '@jest/globals'
import { single, summarize } from '../../../benchmarks/figure.ts'
import { renderMarkdown } from '../../../benchmarks/render.ts'

describe('a topic as Markdown', () => {
  it('has a row for each subject, its aims, and what a reader has to know', () => {
    const figures = [
      {
        subject: 'auth',
        measure: 'wall ms',
        summary: summarize([10, 12, 14]),
        aim: { bound: 'at most', value: 11 } as const,
      },
      { subject: 'a | b', measure: 'calls', summary: single(3) },
    ]
    const text = renderMarkdown({ title: 'Start', figures, notes: ['Skipped: peers'] })
    expect(text.split('\n')).toEqual([
      '### Start',
      '',
      '|  | wall ms | calls | aim |',
      '| --- | --: | --: | --: |',
      '| auth | 12 [11 … 13] | - | wall ms at most 11: MISSED |',
      '| a \\| b | - | 3 |  |',
      '',
      '- Skipped: peers',
    ])
  })

  it('has no table without figures', () => {
    expect(renderMarkdown({ title: 'Build', figures: [], notes: [] })).toBe('### Build')
  })
})
