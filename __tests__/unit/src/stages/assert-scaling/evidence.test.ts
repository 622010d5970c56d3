import { describe, expect, it } from '@jest/globals'

import { compare } from '../../../../../src/stages/assert-scaling/evidence/compare.ts'
import { renderJunit } from '../../../../../src/stages/assert-scaling/evidence/junit.ts'
import { scalingSuite } from '../../../../../src/stages/assert-scaling/evidence/junit-suites.ts'
import { timelineFile } from '../../../../../src/stages/assert-scaling/evidence/timeline-file.ts'
import { timelineSchema } from '../../../../../src/stages/assert-scaling/evidence/timeline-schema.ts'
import { unfinished, type Verdict } from '../../../../../src/stages/assert-scaling/verdict.ts'
import { seenScaling, summary, verdict } from './seen-scaling.ts'

const fileOf = (more: Partial<Verdict> = {}, load = {}) =>
  timelineFile(
    { ...seenScaling, verdicts: [{ ...verdict, ...more }] },
    { ...summary, ...load },
    'success',
  )

describe('timeline.json', () => {
  it('is as its schema says, whatever was seen', () => {
    const foreign = { ...seenScaling, profile: [], seconds: [] }
    const files = [fileOf(), timelineFile({ ...foreign, verdicts: [] }, undefined, 'cancelled')]
    for (const file of files) {
      const written = JSON.parse(JSON.stringify(file)) as unknown
      expect(timelineSchema.parse(written)).toEqual(written)
    }
  })

  it('has the times of a replica in seconds from the start, with the decision it was made for', () => {
    expect(fileOf().hpas[0]?.pods).toEqual([
      {
        ...{ name: 'edge-x', node: '10.0.1.7', restarts: 0, outOfMemory: false },
        ...{
          decidedAt: 41,
          createdAt: 42,
          scheduledAt: 43,
          pulledAt: 50,
          startedAt: 51,
          readyAt: 55,
        },
      },
    ])
  })
})

describe('JUnit', () => {
  it('has a test for each HPA, with the reason it failed for', () => {
    const failed = { hpa: 'orders', passed: false, code: 'SCALING_TOO_SLOW' } as const
    const slow = { ...verdict, ...failed, message: 'took <90> s\nmore', hint: 'wait' }
    const suite = scalingSuite([verdict, slow])
    expect(renderJunit([{ name: 'none', cases: [] }, suite])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites tests="2" failures="1" time="76">',
        '  <testsuite name="scaling" tests="2" failures="1" skipped="0" time="76">',
        '    <testcase classname="scaling" name="edge reaches 3 replicas" time="38"></testcase>',
        '    <testcase classname="scaling" name="orders reaches 3 replicas" time="38">' +
          '<failure message="SCALING_TOO_SLOW: took &lt;90&gt; s" type="SCALING_TOO_SLOW">' +
          'took &lt;90&gt; s\nmore\nFix: wait</failure></testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    )
  })

  it('leaves out what XML cannot hold', () => {
    const text = '\u001b[31mred\u0000\uffff \ud800 ok'
    const cases = [{ name: 'one', seconds: 0, failure: { code: 'X', text } }]
    expect(renderJunit([{ name: 's', cases }])).toContain('>[31mred  ok</failure>')
  })
})

describe('a watch that was ended', () => {
  it('keeps what was proven, and judges nothing else', () => {
    expect(unfinished(verdict)).toBe(verdict)
    const failed = { passed: false, code: 'SCALING_LOAD_TOO_SMALL', neededRate: 80 } as const
    expect(unfinished({ ...verdict, ...failed })).toMatchObject({
      ...{ passed: false, code: 'SCALING_NOT_JUDGED' },
      message: 'edge was at 3 of 3 replicas when the watch was ended',
    })
  })
})

describe('compare', () => {
  const worseBy = (more: Partial<Verdict>, load = {}) =>
    compare(fileOf(), fileOf(more, load), 0.2)
      .filter(({ isWorse }) => isWorse)
      .map(({ name }) => name)

  it.each<[string, Partial<Verdict>, object, string[]]>([
    ['the same', {}, {}, []],
    ['a sync of the HPA later', { firstScaleUpSeconds: 45, reachedSeconds: 52 }, {}, []],
    ['far later', { reachedSeconds: 90 }, {}, ['edge: reached']],
    ['never', { reachedSeconds: null }, {}, ['edge: reached']],
    ['one replica less of four', { peak: 3 }, {}, ['edge: peak of replicas']],
    ['slower answers', {}, { p95Milliseconds: 62 }, ['p95']],
    ['answers slower by less than two runs differ', {}, { p95Milliseconds: 60 }, []],
    ['more failures', {}, { failedRate: 0.01 }, ['failed']],
    ['better in all', { reachedSeconds: 1, peak: 9 }, { failedRate: 0 }, []],
  ])('finds worse: %s', (_what, more, load, names) => expect(worseBy(more, load)).toEqual(names))

  it('compares what both have', () => {
    const names = compare(fileOf({ hpa: 'other' }), fileOf(), 0.2).map(({ name }) => name)
    expect(names).toEqual(['p95', 'failed'])
  })
})
