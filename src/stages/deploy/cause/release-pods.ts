import type {
  Kubernetes,
  KubernetesEvent,
  LiveObject,
  Pod,
} from '../../../clients/kubernetes/kubernetes.ts'
import { at, text } from '../../../values/json.ts'
import { namespaceOf } from '../../../values/manifests/manifests.ts'
import { ownPods } from '../rollout/own-pods.ts'
import { trackedOf } from '../rollout/tracked.ts'

const REPLICA_SETS = { apiVersion: 'apps/v1', kind: 'ReplicaSet' }

/** The state of a release in the cluster, for finding the cause of a failure. */
export interface ReleaseScene {
  /** Pods of the newest revisions that are not ready, of workloads and hooks. */
  readonly pods: readonly Pod[]
  /** Recent warnings about the release's own objects. */
  readonly events: readonly KubernetesEvent[]
}

/**
 * Hooks are treated like everything else here: this searches for failures and waits for nothing.
 */
const withoutHook = (object: unknown): unknown => ({
  apiVersion: at(object, 'apiVersion'),
  kind: at(object, 'kind'),
  metadata: {
    name: at(object, 'metadata', 'name'),
    namespace: at(object, 'metadata', 'namespace'),
  },
  spec: at(object, 'spec'),
})

type Cluster = Pick<Kubernetes, 'list' | 'listObjects'>

const liveOf = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Cluster,
): Promise<LiveObject[]> => {
  const tracked = trackedOf(objects.map(withoutHook), namespace)
  const kinds = new Map(
    tracked.map((one) => [`${one.apiVersion} ${one.kind} ${one.namespace}`, one]),
  )
  const found = await Promise.all(
    [...kinds.values()].map((one) => kubernetes.listObjects(one, one.namespace).catch(() => [])),
  )
  const all = found.flat().map((one) => ({ ...one, namespace: one.namespace || namespace }))
  return all.filter((live) =>
    tracked.some(
      (one) => one.kind === live.kind && one.name === live.name && one.namespace === live.namespace,
    ),
  )
}

/** A pod that completed is not a problem. */
const isOpen = ({ ready, phase }: Pod): boolean => !ready && phase !== 'Succeeded'

/** The release's own pods and warnings: other workloads in the namespace explain nothing. */
export const releaseScene = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Cluster,
  since: number,
): Promise<ReleaseScene> => {
  const namespaces = [...new Set([namespace, ...objects.map((one) => namespaceOf(one, namespace))])]
  const all = async <T>(list: (of: string) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all(namespaces.map((of) => list(of).catch((): T[] => [])))).flat()
  const [live, revisions, pods, events] = await Promise.all([
    liveOf(objects, namespace, kubernetes),
    all((of) => kubernetes.listObjects(REPLICA_SETS, of)),
    all((of) => kubernetes.list('pods', of)),
    all((of) => kubernetes.list('events', of)),
  ])
  const placed = revisions.map((one) => ({ ...one, namespace: one.namespace || namespace }))
  const own = live.flatMap((one) => ownPods(one, pods, placed).newest)
  const names = new Set([
    ...own.map(({ name }) => name),
    ...objects.map((object) => text(at(object, 'metadata', 'name'))),
  ])
  const sets = revisions.map(({ name }) => name)
  const isOwn = ({ object: { kind, name } }: KubernetesEvent): boolean =>
    names.has(name) ||
    (kind === 'ReplicaSet' &&
      sets.includes(name) &&
      [...names].some((one) => name.startsWith(`${one}-`)))
  return {
    pods: own.filter(isOpen),
    events: events
      .filter((event) => event.type === 'Warning' && event.at >= since && isOwn(event))
      .sort((a, b) => a.at - b.at),
  }
}
