import type { Condition } from '../../../clients/kubernetes/kubernetes.ts'
import { at, count, list, text } from '../../../values/json.ts'

/** A condition of any object; undefined if it has none of that type. */
export const conditionOf = (object: unknown, type: string): Condition | undefined =>
  conditionsOf(object).find((one) => one.type === type)

const conditionsOf = (object: unknown): Condition[] =>
  list(at(object, 'status', 'conditions')).map((one) => ({
    type: text(at(one, 'type')),
    status: text(at(one, 'status')),
    reason: text(at(one, 'reason')),
    message: text(at(one, 'message')),
  }))

export const statusCount = (object: unknown, key: string): number =>
  count(at(object, 'status', key))

/** Whether the controller has seen the newest spec. */
export const isObserved = (object: unknown): boolean =>
  statusCount(object, 'observedGeneration') >= count(at(object, 'metadata', 'generation'))

/** The condition's message, or its reason if it has none. */
export const wordsOf = ({ reason, message }: Condition): string => message || reason
