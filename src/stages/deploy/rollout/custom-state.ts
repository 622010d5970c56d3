import { at, count, list, text } from '../../../values/json.ts'
import { conditionOf, statusCount, wordsOf } from './object-fields.ts'
import { done, doneWith, failed, type RolloutState, waiting } from './rollout-state.ts'

const HINT = 'See its status: kubectl describe names the conditions.'

/** Whether it is a custom kind that runs pods, e.g. Argo's Rollout or Knative's Service. */
export const runsPods = (object: unknown): boolean =>
  list(at(object, 'spec', 'template', 'spec', 'containers')).length > 0 ||
  at(object, 'spec', 'workloadRef') !== undefined

/** Argo writes it as a text, others as a number. */
const isBehind = (object: unknown): boolean => {
  const seen = at(object, 'status', 'observedGeneration')
  if (seen === undefined) return false
  return Number(seen) < count(at(object, 'metadata', 'generation'))
}

/** Argo Rollouts sum their conditions up in a phase. */
const byPhase = (object: unknown): RolloutState | undefined => {
  const phase = text(at(object, 'status', 'phase'))
  const message = text(at(object, 'status', 'message'))
  const why = message === '' ? phase : `${phase}: ${message}`
  if (phase === 'Healthy') return done
  if (phase === 'Paused') return doneWith(`is ${why}: promote it to continue`)
  if (phase === 'Degraded') return failed(`is ${why}`, HINT)
  return phase === 'Progressing' ? waiting(why) : undefined
}

/** Reads any object like kstatus (kubernetes-sigs/cli-utils): by its conditions, failures first. */
const byConditions = (object: unknown): RolloutState | undefined => {
  const stalled = conditionOf(object, 'Stalled')
  if (stalled?.status === 'True') return failed(`is stalled: ${wordsOf(stalled)}`, HINT)
  const progressing = conditionOf(object, 'Progressing')
  if (progressing?.reason === 'ProgressDeadlineExceeded') {
    return failed(`makes no progress: ${wordsOf(progressing)}`, HINT)
  }
  const reconciling = conditionOf(object, 'Reconciling')
  if (reconciling?.status === 'True') return waiting(wordsOf(reconciling))
  const ready = conditionOf(object, 'Ready') ?? conditionOf(object, 'Available')
  if (ready === undefined) return undefined
  return ready.status === 'True'
    ? done
    : waiting(`${ready.type} is ${ready.status}: ${wordsOf(ready)}`)
}

/** A workload of a kind that is not Kubernetes' own. */
export const customState = (object: unknown): RolloutState => {
  if (isBehind(object)) return waiting('its controller has not seen the newest spec yet')
  const known = byPhase(object) ?? byConditions(object)
  if (known !== undefined) return known
  const wanted = count(at(object, 'spec', 'replicas'), 1)
  const ready = Math.max(
    ...['readyReplicas', 'availableReplicas'].map((key) => statusCount(object, key)),
  )
  return ready < wanted ? waiting(`${ready} of ${wanted}`) : done
}
