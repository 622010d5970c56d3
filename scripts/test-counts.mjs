/**
 * How many tests passed and failed, never "0 failed" for a run that was red: a suite that could not be
 * loaded has no test that failed, and a run whose set-up failed has no report.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number } | undefined} report
 *   Jest's, of this run
 * @param {boolean} green whether Jest ended with 0
 */
export const countTests = (report, green) => {
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = report ?? {}
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: green ? failed : Math.max(failed, 1) }
}
