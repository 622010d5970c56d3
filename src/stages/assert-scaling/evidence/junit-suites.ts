import type { Verdict } from '../verdict.ts'
import type { JunitCase, JunitSuite } from './junit.ts'

const scalingCase = (verdict: Verdict): JunitCase => {
  const { hpa, atLeast, passed, code, message, hint, reachedSeconds } = verdict
  return {
    name: `${hpa} reaches ${atLeast} replicas`,
    seconds: reachedSeconds ?? 0,
    ...(passed ? {} : { failure: { code, text: `${message}\nFix: ${hint}` } }),
  }
}

/** A test for each HPA. */
export const scalingSuite = (verdicts: readonly Verdict[]): JunitSuite => ({
  name: 'scaling',
  cases: verdicts.map(scalingCase),
})
