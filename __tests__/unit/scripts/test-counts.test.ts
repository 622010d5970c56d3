import { expect, it } from '@jest/globals'
import { countTests } from '../../../scripts/test-counts.mjs'

const report = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites = 0) => ({
  ...{ numPassedTests, numFailedTests, numRuntimeErrorTestSuites },
})

it.each([
  ['a green run', report(7, 0), true, { passed: 7, failed: 0 }],
  ['tests that failed', report(5, 2), false, { passed: 5, failed: 2 }],
  ['a suite that cannot be loaded', report(5, 0, 1), false, { passed: 5, failed: 1 }],
  ['a run whose set-up failed', undefined, false, { passed: 0, failed: 1 }],
  ['a run that is red for no test', report(5, 0), false, { passed: 5, failed: 1 }],
])('%s', (_what, of, green, counts) => {
  expect(countTests(of, green)).toEqual(counts)
})
