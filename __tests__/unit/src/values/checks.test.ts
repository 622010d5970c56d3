import { expect, it } from '@jest/globals'

import { parseDay, parseException } from '../../../../src/values/checks.ts'

it('an exception has rule, object, last day and a reason of several words', () => {
  expect(parseException(' sub-path  Deployment/edge 2027-01-31 tried on our cluster ')).toEqual({
    rule: 'sub-path',
    object: 'Deployment/edge',
    until: '2027-01-31',
    reason: 'tried on our cluster',
  })
})

it.each([
  '',
  'sub-path',
  'sub-path Deployment/edge 2027-01-31',
  'sub-path edge 2027-01-31 tried',
  'sub-path Deployment/edge tomorrow tried',
])('"%s" is none', (line) => {
  expect(() => parseException(line)).toThrow()
})

it.each(['2027-02-29', '2027-2-1', '27-02-01', '2027-01-31T00:00', ''])('"%s" is no day', (day) => {
  expect(() => parseDay(day)).toThrow('is no day')
})
