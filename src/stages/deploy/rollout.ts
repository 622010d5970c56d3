import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { until, type Waiting } from '../until.ts'
import { openRollout, type Rollout, type RolloutRequest } from './rollout/rollout-watch.ts'
import { Stuck } from './rollout/stuck.ts'

/**
 * Waits until all workloads are rolled out, in whichever namespaces they are.
 *
 * @returns unexpected facts, one sentence each
 * @throws ActionError ROLLOUT_FAILED as soon as one certainly does not get ready, ROLLOUT_TIMED_OUT
 */
export const awaitRollout = async (
  request: RolloutRequest,
  kubernetes: Kubernetes,
  waiting: Waiting,
  progress: Progress,
): Promise<string[]> => {
  if (request.tracked.length === 0) return []
  const { rollout, watches } = await openRollout(request, kubernetes)
  const stuck = new Stuck(waiting.clock)
  const notes = await until({ ...waiting, progress }, watches, () => {
    const states = rollout.states()
    requireHope(states)
    const left = states.filter(({ state }) => state.is === 'waiting').map(({ one }) => one)
    if (left.length === 0) return notesOf(states)
    const live = left.map((one) => rollout.objects.get(one)).filter((one) => one !== undefined)
    stuck.check(
      live,
      live.flatMap((one) => rollout.podsOf(one).newest),
    )
    progress.waiting(`the rollout: ${describe(states)}`)
    return undefined
  })
  if (notes === undefined) throw timedOut(rollout)
  return notes
}

type States = ReturnType<Rollout['states']>

const requireHope = (states: States): void => {
  for (const { one, state } of states) {
    if (state.is !== 'failed') continue
    const message = `${one.kind}/${one.name} ${state.text}`
    throw new ActionError({ code: 'ROLLOUT_FAILED', message, hint: state.hint })
  }
}

const notesOf = (states: States): string[] =>
  states.flatMap(({ one, state }) =>
    state.is === 'done' && state.note !== undefined
      ? [`${one.kind}/${one.name} ${state.note}`]
      : [],
  )

const describe = (states: States): string =>
  states
    .flatMap(({ one, state }) => (state.is === 'waiting' ? [`${one.name} ${state.text}`] : []))
    .join(', ')

const timedOut = (rollout: Rollout): ActionError => {
  const states = rollout.states()
  const pending = states
    .filter(({ state }) => state.is === 'waiting')
    .flatMap(({ one }) => rollout.objects.get(one) ?? [])
    .flatMap((live) => rollout.podsOf(live).newest)
    .find((pod) => !pod.ready && pod.message !== undefined)
  return new ActionError({
    code: 'ROLLOUT_TIMED_OUT',
    message: `the rollout is not complete: ${describe(states)}${pending === undefined ? '' : `\n${pending.name}: ${pending.message ?? ''}`}`,
    hint:
      'Pending pods mostly lack addresses in the pod subnet or capacity in the virtual node pool; ' +
      'pods that run but are not ready fail their probes. Raise "timeout" if they only need longer.',
  })
}
