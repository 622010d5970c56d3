/**
 * Returns how many tests passed and failed, never "0 failed" for a red run: a suite that could not be
 * loaded has no failed test, and a run whose set-up failed has no report.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number } | undefined} report
 *   Jest's report of this run
 * @param {boolean} green whether Jest exited with 0
 */
export const countTests = (report, green) => {
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = report ?? {}
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: green ? failed : Math.max(failed, 1) }
}
