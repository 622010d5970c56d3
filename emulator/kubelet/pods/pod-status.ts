import type {
  V1ContainerState,
  V1ContainerStatus,
  V1Pod,
  V1PodCondition,
  V1PodStatus,
} from '@kubernetes/client-node'
import type {
  ContainerRecord,
  ContainerState,
  Termination,
} from '../containers/container-record.ts'
import { podConditions } from './pod-conditions.ts'
import { podPhase } from './pod-phase.ts'

interface StatusSetting {
  readonly hostIP: string
  readonly podIP?: string
  readonly startTime: Date
  /** The conditions that were last reported, for their transition times. */
  readonly conditions: readonly V1PodCondition[]
  readonly now: Date
  /** Why the pod as a whole cannot run, as virtual kubelets report it. */
  readonly reason?: string
  readonly message?: string
}

/** Returns the status to patch; fields that it lacks (qosClass, PodScheduled) stay as they are. */
export const podStatus = (
  pod: V1Pod,
  records: readonly ContainerRecord[],
  setting: StatusSetting,
): V1PodStatus => {
  const { hostIP, podIP, startTime, reason, message } = setting
  const phase = podPhase(records, pod.spec?.restartPolicy)
  return {
    phase,
    conditions: podConditions(pod, records, phase, {
      known: setting.conditions,
      now: setting.now,
    }),
    startTime,
    ...(hostIP ? { hostIP, hostIPs: [{ ip: hostIP }] } : {}),
    ...(podIP ? { podIP, podIPs: [{ ip: podIP }] } : {}),
    ...(reason ? { reason } : {}),
    ...(message ? { message } : {}),
    // A virtual kubelet that cannot run a pod at all reports no container statuses.
    containerStatuses: reason ? [] : records.map(containerStatus),
  }
}

const containerStatus = (record: ContainerRecord): V1ContainerStatus => {
  const { spec, state, last, id, imageId } = record
  return {
    name: spec.name,
    image: spec.image ?? '',
    imageID: imageId ?? '',
    ready: record.ready,
    started: state.kind === 'running' && record.started,
    restartCount: record.attempt ?? 0,
    state: apiState(state),
    lastState: last ? { terminated: apiTermination(last) } : {},
    ...(id ? { containerID: `podman://${id}` } : {}),
  }
}

const apiState = (state: ContainerState): V1ContainerState => {
  if (state.kind === 'running') return { running: { startedAt: state.startedAt } }
  if (state.kind === 'terminated') return { terminated: apiTermination(state.end) }
  const { reason, message } = state
  return { waiting: { reason, ...(message ? { message } : {}) } }
}

const apiTermination = ({ id, message, ...end }: Termination) => ({
  ...end,
  ...(message ? { message } : {}),
  ...(id ? { containerID: `podman://${id}` } : {}),
})
