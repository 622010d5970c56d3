import { describe, expect, it } from '@jest/globals'

import {
  type LoadFigures,
  rateNeededFor,
  replicasUnder,
} from '../../../../../src/stages/assert-scaling/load-arithmetic.ts'

const hpa = { targetMillicores: 100, tolerance: 0.1 }

/** Each request per second uses one millicore. */
const figures: LoadFigures = {
  ...{ ...hpa, target: '100m', usedMillicores: 100, requestsPerSecond: 100 },
}

describe('the replicas under a load', () => {
  it.each([
    [110, 1],
    [111, 2],
    [215, 3],
    [305, 4],
    [325, 4],
    [425, 5],
    // Four at once from one; five are then within the tolerance.
    [530, 5],
    [560, 6],
  ])('of %im are %i from one, where a pod has no limit', (millicores, replicas) => {
    expect(replicasUnder(millicores, 1, hpa)).toBe(replicas)
  })

  it.each([
    // One pod at its limit shows 143m.
    [215, 2],
    [225, 3],
    [310, 3],
    [335, 4],
  ])('of %im are %i from one, where a pod ends at its limit', (millicores, replicas) => {
    expect(replicasUnder(millicores, 1, { ...hpa, limitMillicores: 143 })).toBe(replicas)
  })

  it('are those of one step after the other where a policy adds one at a time', () => {
    const growth = {
      policies: [{ isPercent: false, value: 1, seconds: 60 }],
      select: 'Max',
    }
    expect(replicasUnder(215, 1, { ...hpa, growth })).toBe(2)
    expect(replicasUnder(225, 1, { ...hpa, growth })).toBe(3)
  })

  it('are as many as before where pods cannot exceed the target', () => {
    expect(replicasUnder(1_000, 2, { ...hpa, limitMillicores: 105 })).toBe(2)
  })
})

describe('the rate that is needed', () => {
  it.each([
    [2, 1, 110],
    [3, 1, 200],
    [4, 1, 300],
    [4, 3, 330],
    // Up to this value, five are within the tolerance.
    [6, 1, 550],
  ])('for %i replicas from %i is %i', (replicas, from, rate) => {
    expect(rateNeededFor(replicas, from, figures)).toBe(rate)
  })

  it.each([
    [2, 110],
    [3, 220],
    [4, 330],
  ])('for %i replicas, where pods end at their limit, is %i', (replicas, rate) => {
    expect(rateNeededFor(replicas, 1, { ...figures, limitMillicores: 143 })).toBe(rate)
  })

  it('is that of one step after the other where limits keep the HPA from it', () => {
    expect(rateNeededFor(3, 1, { ...figures, limitMillicores: 90 })).toBe(220)
  })
})
