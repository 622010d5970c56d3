import { describe, expect, it } from '@jest/globals'

import { callOf, parseCall, variablesOf } from '../../../../../src/values/load/load-call.ts'
import { reviewLoad } from '../../../../../src/values/load/load-limits.ts'
import { parseStep } from '../../../../../src/values/load/load-step.ts'

describe('a request of a load', () => {
  it.each([
    ['/', { method: 'GET', path: '/', weight: 1 }],
    ['/cart?id=1 x20', { method: 'GET', path: '/cart?id=1', weight: 20 }],
    ['  POST   /cart  x2 ', { method: 'POST', path: '/cart', weight: 2 }],
  ])('%j', (text, call) => expect(parseCall(text)).toEqual(call))

  it.each(['cart', 'FETCH /', 'get /', '/ x0', '/ 2', 'http://elsewhere/', ''])(
    'is not %j',
    (text) =>
      expect(() => parseCall(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' })),
  )
})

describe('a step of a load', () => {
  it.each([
    ['80/s for 2m', { perSecond: 80, milliseconds: 120_000, isRamp: false }],
    ['to 30/m in 30s', { perSecond: 0.5, milliseconds: 30_000, isRamp: true }],
  ])('%j', (text, step) => expect(parseStep(text)).toEqual(step))

  it.each(['80/s', '80/s in 2m', 'to 80/s for 2m', 'for 2m', 'fast for 2m', '80/s for ever'])(
    'is not %j',
    (text) => expect(() => parseStep(text)).toThrow(),
  )
})

describe('the bounds of a load', () => {
  const problemsOf = (more: object, variables: readonly string[] = []) => {
    const problems: string[] = []
    const calls = [callOf('/')]
    const load = { ratePerSecond: 100, durationMilliseconds: 60_000, calls, ...more }
    const limits = { perSecond: 100, milliseconds: 60_000, users: 1_500 }
    reviewLoad(load, limits, variables, (problem) => problems.push(problem))
    return problems.join()
  }

  it.each([
    ['as much as is allowed', {}, /^$/],
    ['more of a rate', { ratePerSecond: 101 }, /^a load of 101 req\/s is more than the 100 req\/s/],
    ['longer', { durationMilliseconds: 61_000 }, /^a load of .* is longer than the/],
    ['longer with its warm-up', { warmUpMilliseconds: 1_000 }, /^a load of .* is longer than the/],
    ['users as many as are allowed', { thinkMilliseconds: 1_000 }, /^$/],
    [
      'more users, which wait longer',
      { thinkMilliseconds: 1_100 },
      /^a load of up to 1550 virtual users/,
    ],
  ])('%s', (_what, more, problem) => expect(problemsOf(more)).toMatch(problem))

  it('wants every variable of its requests named', () => {
    const headers = { authorization: 'Bearer ${TOKEN}' }
    const calls = [{ ...callOf('/'), headers, body: '${ID} ${TOKEN} $HOME ${}' }]
    expect(variablesOf(calls)).toEqual(['TOKEN', 'ID'])
    expect(problemsOf({ calls }, ['TOKEN'])).toMatch(/^a request of the load wants the variable ID/)
    expect(problemsOf({ calls }, ['TOKEN', 'ID'])).toBe('')
  })
})
