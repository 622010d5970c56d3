import type { LiveObject, Pod } from '../../../clients/kubernetes/kubernetes.ts'
import { at, count, list, strings, text } from '../../../values/json.ts'

/** The pods of a workload, those of its newest revision separate from older ones. */
export interface OwnPods {
  readonly newest: readonly Pod[]
  readonly old: readonly Pod[]
}

const REVISION = 'deployment.kubernetes.io/revision'

const annotation = (object: unknown, name: string): string | undefined =>
  strings(at(object, 'metadata', 'annotations'))[name]

const isOwnedBy = ({ object, namespace }: LiveObject, owner: LiveObject): boolean =>
  namespace === owner.namespace &&
  list(at(object, 'metadata', 'ownerReferences')).some(
    (reference) =>
      text(at(reference, 'kind')) === owner.kind && text(at(reference, 'name')) === owner.name,
  )

/** A Deployment's pods belong to ReplicaSets, which are named after it and the hash of their template. */
const isMadeBy = (pod: Pod, { kind, name, namespace }: LiveObject): boolean => {
  const { owner } = pod
  if (owner === undefined || (pod.namespace || namespace) !== namespace) return false
  if (owner.kind === kind) return owner.name === name
  const hash = pod.labels['pod-template-hash'] ?? pod.labels['rollouts-pod-template-hash'] ?? ''
  return owner.kind === 'ReplicaSet' && hash !== '' && owner.name === `${name}-${hash}`
}

/** The hash that a pod of the newest revision carries; undefined if it is not known. */
const newestHash = (
  { kind, object }: LiveObject,
  revisions: readonly LiveObject[],
): string | undefined => {
  if (kind === 'StatefulSet') return text(at(object, 'status', 'updateRevision')) || undefined
  if (kind === 'Deployment') {
    const number = annotation(object, REVISION)
    const newest = revisions.find((one) => annotation(one.object, REVISION) === number)
    return newest && strings(at(newest.object, 'metadata', 'labels'))['pod-template-hash']
  }
  const newest = revisions.toSorted(
    (a, b) => count(at(b.object, 'revision')) - count(at(a.object, 'revision')),
  )[0]
  return newest && strings(at(newest.object, 'metadata', 'labels'))['controller-revision-hash']
}

const hashOf = ({ labels }: Pod): string | undefined =>
  labels['pod-template-hash'] ?? labels['controller-revision-hash']

/**
 * The pods of a workload, by their owners and not by their names.
 * @param revisions ReplicaSets and ControllerRevisions of the namespace; without them all pods
 * count as new
 */
export const ownPods = (
  workload: LiveObject,
  pods: readonly Pod[],
  revisions: readonly LiveObject[],
): OwnPods => {
  if (workload.kind === 'Pod') {
    const itself = pods.filter(
      ({ name, namespace }) =>
        name === workload.name && (namespace || workload.namespace) === workload.namespace,
    )
    return { newest: itself, old: [] }
  }
  const own = pods.filter((pod) => isMadeBy(pod, workload))
  const hash = newestHash(
    workload,
    revisions.filter((one) => isOwnedBy(one, workload)),
  )
  const isNewest = (pod: Pod) => hash === undefined || (hashOf(pod) ?? hash) === hash
  return { newest: own.filter(isNewest), old: own.filter((pod) => !isNewest(pod)) }
}
