import type { ObjectDifference } from '../../../../src/clients/kubernetes/diff/object-difference.ts'
import type {
  Kind,
  Kubernetes,
  LiveObject,
  Manifest,
  ObjectKind,
  Scale,
  ScaleTarget,
  Seen,
  Views,
} from '../../../../src/clients/kubernetes/kubernetes.ts'
import { liveObject, viewOf } from '../../../../src/clients/kubernetes/kubernetes-views.ts'
import { Fields } from '../../../../src/values/fields.ts'
import { nameOf } from '../../../../src/values/manifests/manifests.ts'
import { at, text } from '../../../../src/values/json.ts'

type Object_ = Record<string, unknown>
type Change = 'ADDED' | 'MODIFIED' | 'DELETED'
/** A kind without its own view, e.g. `jobs`. */
type Plural = `${string}s`

const pluralOf = ({ kind }: ObjectKind): Plural =>
  `${kind
    .toLowerCase()
    .replace(/([^s])s$/, '$1')
    .replace(/ss$/, 'sse')}s`

/** Whether an object is in a namespace; one without a namespace is in all, and `*` lists all. */
const isIn = (object: Object_, namespace: string): boolean => {
  const own = at(object, 'metadata', 'namespace')
  return own === undefined || ['', '*', own].includes(namespace)
}

const keyOf = (object: Object_): string => {
  const namespace = text(at(object, 'metadata', 'namespace'))
  const name = text(at(object, 'metadata', 'name'))
  return namespace === '' ? name : `${namespace}/${name}`
}

const isSelected = (object: Object_, selector = ''): boolean =>
  selector
    .split(',')
    .filter((part) => part !== '')
    .every((part) => {
      const [key = '', value] = part.split('=')
      return at(object, 'metadata', 'labels', key) === value
    })

/** A cluster in memory: objects in the API server's form, and watches that see each change. */
export class KubernetesMemory implements Kubernetes {
  readonly applied: Manifest[] = []
  /** The objects that were compared with the cluster, and the differences to report. */
  readonly compared: unknown[] = []
  drifted: ObjectDifference[] = []
  /** Objects with their managed fields. */
  managedObjects: unknown[] = []
  openWatches = 0
  /** Scales by kind and name, for objects that no Deployment or StatefulSet represents. */
  readonly scales = new Map<string, Scale | 'missing' | 'unknown'>()
  /** The error that all watches get at the moment. */
  trouble: Error | undefined
  readonly #objects = new Map<string, Map<string, Object_>>()
  readonly #watchers = new Map<string, Set<(object: Object_, type: Change) => void>>()
  readonly #failures = new Map<string, (error: Error) => void>()

  /** Creates or replaces an object and notifies the watches. */
  put(kind: Kind | Plural, object: Object_): void {
    const all = this.#objects.get(kind) ?? new Map<string, Object_>()
    this.#objects.set(kind, all.set(keyOf(object), object))
    for (const report of this.#watchers.get(kind) ?? []) report(object, 'MODIFIED')
  }

  /** Removes an object without notifying watches. */
  take(kind: Kind | Plural, name: string): void {
    this.#objects.get(kind)?.delete(name)
  }

  /** Deletes an object and notifies the watches. */
  remove(kind: Kind | Plural, object: Object_): void {
    this.#objects.get(kind)?.delete(keyOf(object))
    for (const report of this.#watchers.get(kind) ?? []) report(object, 'DELETED')
  }

  /** Breaks the watch of a kind that was opened last. */
  breakWatch(kind: Kind | Plural, error: Error): void {
    this.#failures.get(kind)?.(error)
  }

  views<K extends Kind>(kind: K): Views[K][] {
    return [...(this.#objects.get(kind)?.values() ?? [])].map((object) =>
      viewOf[kind](new Fields(object)),
    )
  }

  async list<K extends Kind>(kind: K, namespace: string, selector?: string): Promise<Views[K][]> {
    return [...(this.#objects.get(kind)?.values() ?? [])]
      .filter((object) => isIn(object, namespace))
      .filter((object) => isSelected(object, selector))
      .map((object) => viewOf[kind](new Fields(object)))
  }

  watch<K extends Kind>(
    kind: K,
    namespace: string,
    onSeen: (seen: Seen<Views[K]>) => void,
    selector?: string,
  ) {
    return this.#open(kind, namespace, (object, type) => {
      if (isSelected(object, selector)) onSeen({ type, view: viewOf[kind](new Fields(object)) })
    })
  }

  async listObjects(kind: ObjectKind, namespace: string): Promise<LiveObject[]> {
    return [...(this.#objects.get(pluralOf(kind))?.values() ?? [])]
      .filter((object) => isIn(object, namespace))
      .map((object) => liveObject(new Fields({ ...kind, ...object })))
  }

  watchObjects(kind: ObjectKind, namespace: string, onSeen: (seen: Seen<LiveObject>) => void) {
    return this.#open(pluralOf(kind), namespace, (object, type) =>
      onSeen({ type, view: liveObject(new Fields({ ...kind, ...object })) }),
    )
  }

  #open(kind: string, namespace: string, seen: (object: Object_, type: Change) => void) {
    const report = (object: Object_, type: Change) => isIn(object, namespace) && seen(object, type)
    for (const object of this.#objects.get(kind)?.values() ?? []) report(object, 'ADDED')
    const watchers = this.#watchers.get(kind) ?? new Set()
    this.#watchers.set(kind, watchers.add(report))
    this.openWatches++
    const failure = new Promise<never>((_, reject) => void this.#failures.set(kind, reject))
    failure.catch(() => undefined)
    return {
      failure,
      trouble: () => this.trouble,
      stop: async () => {
        watchers.delete(report)
        this.openWatches--
      },
    }
  }

  async scale(_namespace: string, target: ScaleTarget): Promise<Scale | 'missing' | 'unknown'> {
    const { kind, name } = target
    const scale = this.scales.get(`${kind}/${name}`)
    if (scale !== undefined) return scale
    const all = [...this.views('deployments'), ...this.views('statefulsets')]
    const found = all.find((one) => one.kind === kind && one.name === name)
    return found === undefined ? 'missing' : { wanted: found.wanted, selector: `app=${name}` }
  }

  async apply(manifest: Manifest): Promise<void> {
    this.applied.push(manifest)
    const kind = text(manifest['kind'])
    if (['LimitRange', 'ResourceQuota'].includes(kind))
      this.put(`${kind.toLowerCase()}s`, { ...manifest })
  }

  async differences(_namespace: string, manifests: readonly unknown[]) {
    this.compared.push(...manifests)
    return this.drifted
  }

  async managed(_namespace: string, manifests: readonly unknown[]) {
    const names = manifests.map(nameOf)
    return this.managedObjects.filter((object) => names.includes(nameOf(object)))
  }

  async logs(_namespace: string, pod: string): Promise<string> {
    return `last words of ${pod}\n`
  }

  async whoAmI() {
    return { username: 'ocid1.user.oc1..me', groups: ['system:authenticated'] }
  }
}

/** Returns a Deployment with this many replicas desired and ready. */
export const deployment = (name: string, wanted: number, ready: number, cpu = '100m') => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, generation: 1 },
  spec: {
    replicas: wanted,
    template: {
      spec: { containers: [{ name: 'app', resources: { requests: { cpu, memory: '128Mi' } } }] },
    },
  },
  status: {
    observedGeneration: 1,
    replicas: wanted,
    updatedReplicas: wanted,
    readyReplicas: ready,
    availableReplicas: ready,
  },
})

/** Returns an HPA at 70 % with metrics, unless `utilization` is omitted. */
export const hpa = (name: string, current: number, desired: number, utilization?: number) => ({
  metadata: { name },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    minReplicas: 1,
    maxReplicas: 10,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { averageUtilization: 70 } } }],
  },
  status: {
    currentReplicas: current,
    desiredReplicas: desired,
    currentMetrics:
      utilization === undefined
        ? []
        : [
            {
              type: 'Resource',
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
