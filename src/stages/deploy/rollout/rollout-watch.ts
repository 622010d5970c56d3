import type {
  Kubernetes,
  LiveObject,
  ObjectKind,
  Seen,
  Watch,
} from '../../../clients/kubernetes/kubernetes.ts'
import { at, record } from '../../../values/json.ts'
import { customState } from './custom-state.ts'
import { jobState } from './job-state.ts'
import { LiveObjects, LivePods } from './live-objects.ts'
import { type OwnPods, ownPods } from './own-pods.ts'
import { doneWith, type RolloutState, waiting } from './rollout-state.ts'
import type { Tracked } from './tracked.ts'
import {
  daemonSetState,
  deploymentState,
  podState,
  replicaSetState,
  statefulSetState,
} from './workload-state.ts'

/** The objects to wait for. */
export interface RolloutRequest {
  /** Namespace of objects that name none. */
  readonly namespace: string
  readonly tracked: readonly Tracked[]
  /** Whether to wait for running Jobs. */
  readonly awaitsJobs: boolean
}

const REPLICA_SETS: ObjectKind = { apiVersion: 'apps/v1', kind: 'ReplicaSet' }
const CONTROLLER_REVISIONS: ObjectKind = { apiVersion: 'apps/v1', kind: 'ControllerRevision' }
const NODES: ObjectKind = { apiVersion: 'v1', kind: 'Node' }
const VIRTUAL = 'node-role.kubernetes.io/virtual-node'

/** The state of a rollout from its watches, and its evaluation. */
export class Rollout {
  readonly objects: LiveObjects
  readonly revisions: LiveObjects
  readonly pods: LivePods
  readonly #request: RolloutRequest
  readonly #virtualNodes: ReadonlySet<string>
  /** Jobs that did not exist when the watches started. */
  readonly #gone: ReadonlySet<Tracked>
  /** Objects deleted since, in their last seen state. */
  readonly #deleted: LiveObjects

  constructor(
    request: RolloutRequest,
    virtualNodes: ReadonlySet<string>,
    gone: ReadonlySet<Tracked>,
  ) {
    this.#request = request
    this.#virtualNodes = virtualNodes
    this.#gone = gone
    this.objects = new LiveObjects(request.namespace)
    this.#deleted = new LiveObjects(request.namespace)
    this.revisions = new LiveObjects(request.namespace)
    this.pods = new LivePods(request.namespace)
  }

  /** Each object with its state. */
  states(): { readonly one: Tracked; readonly state: RolloutState }[] {
    return this.#request.tracked.map((one) => ({ one, state: this.#stateOf(one) }))
  }

  /** Handles an event of a watch. A completed Job that is then removed keeps its state. */
  take({ type, view }: Seen<LiveObject>): void {
    const isGone = type === 'DELETED' && !hasEnded(view)
    this.objects.take({ type: isGone ? 'DELETED' : 'MODIFIED', view })
    this.#deleted.take({ type: isGone ? 'MODIFIED' : 'DELETED', view })
  }

  podsOf(live: LiveObject): OwnPods {
    return ownPods(live, this.pods.all(), this.revisions.all())
  }

  #stateOf(one: Tracked): RolloutState {
    if (this.#gone.has(one)) return doneWith('was removed some time after its end')
    const live = this.objects.get(one)
    const { awaitsJobs } = this.#request
    // It may have ended and been removed before the first read.
    if (live === undefined && one.kind === 'Job' && !awaitsJobs) return doneWith('is not awaited')
    if (live === undefined) return this.#missing(one)
    const { object, kind } = live
    switch (kind) {
      case 'Deployment':
        return deploymentState(object)
      case 'StatefulSet':
        return statefulSetState(object)
      case 'DaemonSet':
        return daemonSetState(object, this.#unrun(live))
      case 'Job':
        return jobState(object, awaitsJobs)
      case 'Pod':
        return podState(object)
      case 'ReplicaSet':
      case 'ReplicationController':
        return replicaSetState(object)
      default:
        return customState(object)
    }
  }

  #missing(one: Tracked): RolloutState {
    if (this.#deleted.get(one) === undefined) return waiting('not seen yet')
    // Its end may have passed while the watch was away: only what has ended is removed by itself.
    if (one.isPassing) return doneWith('was removed before its end was seen')
    return waiting('was deleted and is not back yet')
  }

  /** Pods of a DaemonSet that are assigned to virtual nodes. */
  #unrun(live: LiveObject): number {
    const { newest, old } = this.podsOf(live)
    return [...newest, ...old].filter(
      ({ node = '', ready }) => !ready && this.#virtualNodes.has(node),
    ).length
  }
}

/** Names of the virtual nodes; none without permission to list nodes. */
const virtualNodes = async (
  tracked: readonly Tracked[],
  kubernetes: Kubernetes,
): Promise<ReadonlySet<string>> => {
  if (!tracked.some(({ kind }) => kind === 'DaemonSet')) return new Set()
  const nodes = await kubernetes.listObjects(NODES, '').catch(() => [])
  const isVirtual = ({ object }: LiveObject) =>
    record(at(object, 'metadata', 'labels'))[VIRTUAL] !== undefined
  return new Set(nodes.filter(isVirtual).map(({ name }) => name))
}

/** Jobs with a time to live that are already gone, and so are done. */
const goneJobs = async (
  tracked: readonly Tracked[],
  kubernetes: Kubernetes,
): Promise<ReadonlySet<Tracked>> => {
  const gone = new Set<Tracked>()
  const passing = tracked.filter(({ isPassing }) => isPassing)
  for (const one of passing) {
    const there = await kubernetes.listObjects(one, one.namespace)
    if (!there.some(({ name }) => name === one.name)) gone.add(one)
  }
  return gone
}

const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
]

/** Kinds of revisions, by the kind of their owner. */
const revisionKinds: Readonly<Record<string, ObjectKind>> = {
  Deployment: REPLICA_SETS,
  DaemonSet: CONTROLLER_REVISIONS,
}

/** An optional watch: it refines the evaluation, which works without it. */
const optional = (watch: Watch): Watch => ({
  failure: new Promise<never>(() => undefined),
  trouble: () => undefined,
  stop: () => watch.stop(),
})

const watchesOf = (
  { tracked }: RolloutRequest,
  rollout: Rollout,
  kubernetes: Kubernetes,
): Watch[] => {
  const kinds = unique(tracked, ({ apiVersion, kind, namespace }) =>
    [apiVersion, kind, namespace].join(),
  )
  const revisions = kinds.flatMap(({ kind, namespace }) => {
    const of = revisionKinds[kind]
    return of === undefined ? [] : [{ of, namespace }]
  })
  const namespaces = unique(tracked, ({ namespace }) => namespace)
  return [
    ...kinds.map((one) =>
      kubernetes.watchObjects(one, one.namespace, (seen) => rollout.take(seen)),
    ),
    ...revisions.map(({ of, namespace }) =>
      optional(kubernetes.watchObjects(of, namespace, rollout.revisions.take)),
    ),
    ...namespaces.map(({ namespace }) => kubernetes.watch('pods', namespace, rollout.pods.take)),
  ]
}

/** Whether a Job is complete or has failed. */
const hasEnded = ({ kind, object }: LiveObject): boolean =>
  kind === 'Job' && jobState(object, true).is !== 'waiting'

/** Starts the watches of a rollout. */
export const openRollout = async (
  request: RolloutRequest,
  kubernetes: Kubernetes,
): Promise<{ readonly rollout: Rollout; readonly watches: readonly Watch[] }> => {
  const { tracked } = request
  const [nodes, gone] = await Promise.all([
    virtualNodes(tracked, kubernetes),
    goneJobs(tracked, kubernetes),
  ])
  const rollout = new Rollout(request, nodes, gone)
  return { rollout, watches: watchesOf(request, rollout, kubernetes) }
}
