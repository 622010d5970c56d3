import { asOneOf } from '../input-text.ts'

/** What flow logs record: all traffic of the subnets, or what rules reject of it. */
export type FlowLogs = 'all' | 'rejected'

/** `true` is `all`; `false` is what is not asked for. @throws ActionError INPUT_INVALID */
export const asFlowLogs = (text: string): FlowLogs | undefined => {
  const given = asOneOf('true', 'rejected', 'false')(text)
  if (given === 'false') return undefined
  return given === 'true' ? 'all' : given
}
