import { at, count, text } from '../../../values/json.ts'
import { conditionOf, isObserved, statusCount } from './object-fields.ts'
import { done, doneWith, failed, type RolloutState, waiting } from './rollout-state.ts'

/**
 * Judges like `kubectl rollout status` (polymorphichelpers/rollout_status.go), and detects what it
 * would wait for in vain.
 */
const wantedOf = (object: unknown): number => count(at(object, 'spec', 'replicas'), 1)

const unseen = waiting('its controller has not seen the newest spec yet')

const of = (have: number, wanted: number, more = ''): RolloutState =>
  waiting(`${have} of ${wanted}${more}`)

/** A Deployment: all replicas of the newest ReplicaSet are available, and no old pod is left. */
export const deploymentState = (object: unknown): RolloutState => {
  if (at(object, 'spec', 'paused') === true) {
    return doneWith('is paused: its pods stay as they are until `kubectl rollout resume`')
  }
  if (!isObserved(object)) return unseen
  const progressing = conditionOf(object, 'Progressing')
  if (progressing?.reason === 'ProgressDeadlineExceeded') {
    const hint =
      'Mend what keeps the pods from getting ready; raise progressDeadlineSeconds of the Deployment if they only need longer.'
    return failed('made no progress within its progressDeadlineSeconds', hint)
  }
  const wanted = wantedOf(object)
  const updated = statusCount(object, 'updatedReplicas')
  const available = statusCount(object, 'availableReplicas')
  const old = statusCount(object, 'replicas') - updated
  if (updated < wanted) return of(Math.min(updated, available), wanted)
  if (old > 0) return of(Math.min(updated, available), wanted, `, ${old} of the old pods left`)
  return available < updated ? of(available, updated) : done
}

/** A StatefulSet; below its partition, and with OnDelete, pods stay as they are. */
export const statefulSetState = (object: unknown): RolloutState => {
  if (!isObserved(object)) return unseen
  const wanted = wantedOf(object)
  const ready = statusCount(object, 'readyReplicas')
  const updated = statusCount(object, 'updatedReplicas')
  if (ready < wanted) return of(ready, wanted)
  const isNewest =
    at(object, 'status', 'updateRevision') === at(object, 'status', 'currentRevision')
  if (text(at(object, 'spec', 'updateStrategy', 'type')) === 'OnDelete') {
    return isNewest ? done : doneWith('replaces its pods only when they are deleted (OnDelete)')
  }
  const partition = count(at(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition'))
  if (partition > 0) {
    const due = Math.max(wanted - partition, 0)
    if (updated < due) return of(updated, due, ' above its partition')
    return isNewest ? done : doneWith(`keeps the pods below its partition of ${partition}`)
  }
  return isNewest ? done : of(updated, wanted, ' updated')
}

/**
 * A DaemonSet.
 * @param unrun its pods on virtual nodes, which never run: they are not awaited
 */
export const daemonSetState = (object: unknown, unrun: number): RolloutState => {
  if (!isObserved(object)) return unseen
  const all = statusCount(object, 'desiredNumberScheduled')
  const wanted = Math.max(all - unrun, 0)
  const available = statusCount(object, 'numberAvailable')
  if (available < wanted) return of(available, wanted)
  const note = `runs on ${wanted} nodes, not on ${unrun} virtual ones`
  const end = unrun > 0 ? doneWith(note) : done
  if (text(at(object, 'spec', 'updateStrategy', 'type')) === 'OnDelete') {
    return doneWith('replaces its pods only when they are deleted (OnDelete)')
  }
  const updated = statusCount(object, 'updatedNumberScheduled')
  // Pods that cannot run are updated at once or never, so they are not awaited.
  return updated + unrun < all ? of(updated, wanted, ' updated') : end
}

/** A standalone ReplicaSet or ReplicationController. */
export const replicaSetState = (object: unknown): RolloutState => {
  if (!isObserved(object)) return unseen
  const [wanted, ready] = [wantedOf(object), statusCount(object, 'readyReplicas')]
  return ready < wanted ? of(ready, wanted) : done
}

/** A standalone pod, without a controller. */
export const podState = (object: unknown): RolloutState => {
  const phase = text(at(object, 'status', 'phase'), 'Pending')
  if (phase === 'Succeeded') return done
  if (phase === 'Failed') {
    const why = text(at(object, 'status', 'message')) || text(at(object, 'status', 'reason'))
    return failed(`ended${why === '' ? '' : `: ${why}`}`, 'See its log below.')
  }
  return conditionOf(object, 'Ready')?.status === 'True' ? done : waiting(phase)
}
