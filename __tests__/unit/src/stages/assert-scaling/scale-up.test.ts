import { describe, expect, it } from '@jest/globals'

import {
  describePolicies,
  secondsToGrow,
} from '../../../../../src/stages/assert-scaling/scale-up.ts'

const pods = (value: number, seconds: number) => ({ isPercent: false, value, seconds })
const percent = (value: number, seconds: number) => ({ isPercent: true, value, seconds })

describe('how fast an HPA may grow', () => {
  it.each([
    ['by default', 1, 5, {}, 0],
    ['by default, far', 1, 20, {}, 30],
    ['one pod a minute', 1, 3, { policies: [pods(1, 60)] }, 60],
    ['the greater of two', 4, 8, { policies: [pods(1, 60), percent(100, 60)] }, 0],
    ['the smaller of two', 4, 8, { select: 'Min', policies: [pods(1, 60), percent(100, 60)] }, 180],
    ['after a window', 1, 2, { stabilizationSeconds: 120 }, 120],
    ['from nothing', 0, 2, { policies: [pods(2, 15)] }, 0],
    ['never, by per cent of nothing', 0, 2, { policies: [percent(100, 15)] }, Infinity],
  ])('%s: from %d to %d', (_what, from, to, given, seconds) => {
    const scaleUp = { select: 'Max', policies: [], stabilizationSeconds: 0, ...given }
    expect(secondsToGrow(from, to, scaleUp)).toBe(seconds)
  })

  it('is reported in words', () => {
    const scaleUp = {
      select: 'Min',
      policies: [pods(1, 60), percent(50, 15)],
      stabilizationSeconds: 0,
    }
    expect(describePolicies(scaleUp)).toBe('the least of 1 pod in 60 s and 50 % in 15 s')
  })
})
