import { asOneOf } from '../input-text.ts'

/** What flow logs record: all traffic of the subnets, or what rules reject of it. */
export type FlowLogs = 'all' | 'rejected'

/**
 * `true` means `all`; `false` means that nothing is requested. @throws ActionError INPUT_INVALID
 */
export const asFlowLogs = (text: string): FlowLogs | undefined => {
  const given = asOneOf('true', 'rejected', 'false')(text)
  if (given === 'false') return undefined
  return given === 'true' ? 'all' : given
}
