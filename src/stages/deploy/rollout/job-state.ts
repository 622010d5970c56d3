import { at } from '../../../values/json.ts'
import { conditionOf, statusCount, wordsOf } from './object-fields.ts'
import { done, doneWith, failed, type RolloutState, waiting } from './rollout-state.ts'

/**
 * A Job of the release, hooks apart: Helm waits for those itself.
 * @param isAwaited whether to wait for a running one; a failed one is always reported
 */
export const jobState = (object: unknown, isAwaited: boolean): RolloutState => {
  const isOver = ['Complete', 'SuccessCriteriaMet'].some(
    (type) => conditionOf(object, type)?.status === 'True',
  )
  if (isOver) return done
  const failure = ['Failed', 'FailureTarget']
    .map((type) => conditionOf(object, type))
    .find((one) => one?.status === 'True')
  if (failure !== undefined) {
    const hint =
      'See the log of its pod below. A Job keeps its pods as they are: delete it, or give it a new name, to have it run again.'
    return failed(`failed: ${failure.reason}: ${wordsOf(failure)}`, hint)
  }
  if (at(object, 'spec', 'suspend') === true) return doneWith('is suspended')
  const count = statusCount(object, 'succeeded')
  return isAwaited ? waiting(`${count} pods succeeded so far`) : doneWith('still runs')
}
