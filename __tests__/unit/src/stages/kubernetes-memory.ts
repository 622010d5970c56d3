import type {
  Kind,
  Kubernetes,
  Manifest,
  ObjectDifference,
  Seen,
  Views,
} from '../../../../src/clients/kubernetes/kubernetes.ts'
import { viewOf } from '../../../../src/clients/kubernetes/kubernetes-views.ts'
import { Fields } from '../../../../src/values/fields.ts'
import { at } from '../../../../src/values/json.ts'

type Object_ = Record<string, unknown>

/** A cluster in memory: objects as the API server has them, watches that are told of each change. */
export class KubernetesMemory implements Kubernetes {
  readonly applied: Manifest[] = []
  /** What was compared with the cluster, and what that finds. */
  readonly compared: unknown[] = []
  drifted: ObjectDifference[] = []
  openWatches = 0
  /** Why watches see nothing at the moment. */
  trouble: Error | undefined
  readonly #objects = new Map<Kind, Map<string, Object_>>()
  readonly #watchers = new Map<Kind, Set<(object: Object_) => void>>()
  #fail: (error: Error) => void = () => undefined

  /** Creates or replaces an object and tells the watches. */
  put(kind: Kind, object: Object_): void {
    const name = String(at(object, 'metadata', 'name'))
    const all = this.#objects.get(kind) ?? new Map<string, Object_>()
    this.#objects.set(kind, all.set(name, object))
    for (const tell of this.#watchers.get(kind) ?? []) tell(object)
  }

  /** Takes an object away; watches are not told. */
  take(kind: Kind, name: string): void {
    this.#objects.get(kind)?.delete(name)
  }

  /** Breaks the watch that was opened last. */
  breakWatches(error: Error): void {
    this.#fail(error)
  }

  views<K extends Kind>(kind: K): Views[K][] {
    return [...(this.#objects.get(kind)?.values() ?? [])].map((object) =>
      viewOf[kind](new Fields(object)),
    )
  }

  async list<K extends Kind>(kind: K): Promise<Views[K][]> {
    return this.views(kind)
  }

  watch<K extends Kind>(kind: K, _namespace: string, onSeen: (seen: Seen<Views[K]>) => void) {
    const tell = (object: Object_) =>
      onSeen({ type: 'MODIFIED', view: viewOf[kind](new Fields(object)) })
    for (const object of this.#objects.get(kind)?.values() ?? []) tell(object)
    const watchers = this.#watchers.get(kind) ?? new Set()
    this.#watchers.set(kind, watchers.add(tell))
    this.openWatches++
    const failure = new Promise<never>((_, reject) => (this.#fail = reject))
    failure.catch(() => undefined)
    return {
      failure,
      trouble: () => this.trouble,
      stop: async () => {
        watchers.delete(tell)
        this.openWatches--
      },
    }
  }

  async apply(manifest: Manifest): Promise<void> {
    this.applied.push(manifest)
  }

  async differences(_namespace: string, manifests: readonly unknown[]) {
    this.compared.push(...manifests)
    return this.drifted
  }

  async logs(_namespace: string, pod: string): Promise<string> {
    return `last words of ${pod}\n`
  }

  async whoAmI() {
    return { username: 'ocid1.user.oc1..me', groups: ['system:authenticated'] }
  }
}

/** A Deployment with so many replicas wanted and ready. */
export const deployment = (name: string, wanted: number, ready: number, cpu = '100m') => ({
  kind: 'Deployment',
  metadata: { name, generation: 1 },
  spec: {
    replicas: wanted,
    template: { spec: { containers: [{ name: 'app', resources: { requests: { cpu } } }] } },
  },
  status: {
    observedGeneration: 1,
    replicas: wanted,
    updatedReplicas: wanted,
    readyReplicas: ready,
  },
})

/** An HPA at 70 % with metrics, unless `utilization` is left out. */
export const hpa = (name: string, current: number, desired: number, utilization?: number) => ({
  metadata: { name },
  spec: {
    scaleTargetRef: { kind: 'Deployment', name },
    minReplicas: 1,
    maxReplicas: 10,
    metrics: [{ resource: { name: 'cpu', target: { averageUtilization: 70 } } }],
  },
  status: {
    currentReplicas: current,
    desiredReplicas: desired,
    currentMetrics:
      utilization === undefined
        ? []
        : [
            {
              resource: {
                name: 'cpu',
                current: { averageUtilization: utilization, averageValue: `${utilization}m` },
              },
            },
          ],
    conditions: [
      utilization === undefined
        ? {
            type: 'ScalingActive',
            status: 'False',
            reason: 'FailedGetResourceMetric',
            message: 'no metrics',
          }
        : { type: 'ScalingActive', status: 'True', reason: 'ValidMetricFound', message: '' },
    ],
  },
})
