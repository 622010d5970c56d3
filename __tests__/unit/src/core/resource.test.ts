import { expect, test } from '@jest/globals'

import { reportThenThrow } from '../../../../src/core/resource.ts'

const failure = new Error('a list could not be changed')
const cannotTell = new Error('a subnet could not be read')

test.each<[string, Error | undefined, Error | undefined, Error | string, readonly string[]]>([
  ['all done and told', undefined, undefined, 'told', []],
  ['what stopped the changes', failure, undefined, failure, []],
  ['what hindered the report alone', undefined, cannotTell, cannotTell, []],
  [
    'what stopped the changes, also where the report fails after it',
    failure,
    cannotTell,
    failure,
    ['nothing more can be said of what was done: a subnet could not be read'],
  ],
])('%s', async (_name, stopped, hindered, expected, warned) => {
  const warnings: string[] = []
  const report = () => (hindered === undefined ? Promise.resolve('told') : Promise.reject(hindered))
  const progress = { warning: (text: string) => void warnings.push(text) }
  const ended = await reportThenThrow(stopped, report, progress).catch((error: unknown) => error)
  expect([ended, warnings]).toEqual([expected, warned])
})
