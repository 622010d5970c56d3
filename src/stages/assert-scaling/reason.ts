import type { Verdict, VerdictCode } from './verdict.ts'

/** Why an HPA passed or not. */
export type Reason = Pick<Verdict, 'passed' | 'code' | 'message' | 'hint' | 'neededRate'>

export function fail(code: VerdictCode, message: string, hint: string): Reason {
  return { passed: false, code, message, hint }
}
