import type { V1Pod, V1PodCondition } from '@kubernetes/client-node'
import type { ContainerRecord } from '../containers/container-record.ts'
import type { Phase } from './pod-phase.ts'

type Verdict = Pick<V1PodCondition, 'status' | 'reason' | 'message'>

/**
 * Returns Initialized, ContainersReady and Ready. PodScheduled belongs to the scheduler and stays
 * as it is: the patch merges conditions by type.
 */
export const podConditions = (
  pod: V1Pod,
  records: readonly ContainerRecord[],
  phase: Phase,
  { known, now }: { readonly known: readonly V1PodCondition[]; readonly now: Date },
): V1PodCondition[] => {
  const containers = containersReady(records, phase)
  const verdicts: [string, Verdict][] = [
    ['Initialized', initialized(phase)],
    ['Ready', ready(pod, containers)],
    ['ContainersReady', containers],
  ]
  return verdicts.map(([type, verdict]) => {
    const before = known.find((condition) => condition.type === type)
    const unchanged = before?.status === verdict.status && before.lastTransitionTime
    return { type, ...verdict, lastTransitionTime: unchanged || now }
  })
}

/** Always true: there are no init containers that would have to end first. */
const initialized = (phase: Phase): Verdict =>
  phase === 'Succeeded' ? { status: 'True', reason: 'PodCompleted' } : { status: 'True' }

const containersReady = (records: readonly ContainerRecord[], phase: Phase): Verdict => {
  if (phase === 'Succeeded') return { status: 'False', reason: 'PodCompleted' }
  if (phase === 'Failed') return { status: 'False', reason: 'PodFailed' }
  const open = records.filter((record) => !record.ready)
  if (open.length === 0) return { status: 'True' }
  return {
    status: 'False',
    reason: 'ContainersNotReady',
    message: `containers with unready status: [${open.map(({ spec }) => spec.name).join(' ')}]`,
  }
}

const ready = (pod: V1Pod, containers: Verdict): Verdict => {
  if (containers.status !== 'True') return containers
  const open = (pod.spec?.readinessGates ?? []).filter(
    ({ conditionType }) =>
      !pod.status?.conditions?.some(
        ({ type, status }) => type === conditionType && status === 'True',
      ),
  )
  if (open.length === 0) return { status: 'True' }
  const missing = open.map(({ conditionType }) => `"${conditionType}"`).join(', ')
  return {
    status: 'False',
    reason: 'ReadinessGatesNotReady',
    message: `corresponding condition of pod readiness gate ${missing} is not "True"`,
  }
}
