import type { InputReader } from '../../runner/inputs.ts'
import { asOneOf, asText } from '../../values/input-text.ts'

const NEEDED = 'Give the output "plan" of the approved run with mode plan.'

/**
 * Whether to plan only, and the approved plan. Approval is a separate mode, which requires a plan:
 * a plan that got lost between jobs must not approve everything.
 */
export const readApproval = (read: InputReader) => {
  const mode = read.withDefault('mode', asOneOf('apply', 'plan', 'apply-approved'), 'apply')
  const approved = read.optional('approved-plan', asText)
  if (mode === 'apply-approved' && approved === undefined) {
    read.problem('mode apply-approved needs input "approved-plan"', NEEDED)
  }
  if (mode !== 'apply-approved' && approved !== undefined) {
    const hint = 'Write "mode: apply-approved", so that nothing is done without the plan.'
    read.problem('input "approved-plan" is given without mode apply-approved', hint)
  }
  return { isPlan: mode === 'plan', approved }
}
