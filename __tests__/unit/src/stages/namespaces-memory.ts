import type { Manifest } from '../../../../src/clients/kubernetes/kubernetes.ts'
import type {
  NamedNamespace,
  Namespace,
  Namespaces,
} from '../../../../src/clients/kubernetes/namespaces.ts'
import { at, strings, text } from '../../../../src/values/json.ts'
import type { KubernetesMemory } from './kubernetes-memory.ts'
import type { VirtualClock } from './virtual-clock.ts'

/**
 * The namespaces of a cluster in memory. Deleting load balancers and namespaces takes time, and a
 * namespace that is deleted before its load balancers never goes away.
 */
export class NamespacesMemory implements Namespaces {
  readonly calls: string[] = []
  readonly all = new Map<string, Namespace>()
  /** Runs before the next creation: another client's action at that moment. */
  beforeCreate: (() => void) | undefined
  /** Milliseconds; infinite if a finalizer is stuck. */
  balancersTake = 10_000
  readonly #clock: VirtualClock
  readonly #kubernetes: KubernetesMemory
  #made = 0

  constructor(clock: VirtualClock, kubernetes: KubernetesMemory) {
    this.#clock = clock
    this.#kubernetes = kubernetes
    const apply = kubernetes.apply.bind(kubernetes)
    kubernetes.apply = async (manifest) => {
      if (manifest['kind'] === 'Namespace') this.#label(manifest)
      await apply(manifest)
    }
  }

  put(manifest: Manifest, isTerminating = false): void {
    const name = text(at(manifest, 'metadata', 'name'))
    this.all.set(name, { uid: `uid-${++this.#made}`, ...described(manifest), isTerminating })
  }

  async list(selector: string): Promise<NamedNamespace[]> {
    const wanted = selector.split(',').map((one) => one.split('='))
    return [...this.all]
      .filter(([, { labels }]) => wanted.every(([name = '', value]) => labels[name] === value))
      .map(([name, namespace]) => ({ ...namespace, name }))
  }

  async find(name: string): Promise<Namespace | undefined> {
    return this.all.get(name)
  }

  async create(manifest: Manifest): Promise<boolean> {
    const before = this.beforeCreate
    this.beforeCreate = undefined
    before?.()
    const name = text(at(manifest, 'metadata', 'name'))
    if (this.all.has(name)) return false
    this.calls.push(`create ${name}`)
    this.put(manifest)
    return true
  }

  async remove(name: string, uid: string): Promise<void> {
    const found = this.all.get(name)
    if (found?.uid !== uid) return
    this.calls.push(`remove ${name}`)
    this.terminate(name, 6_000)
  }

  /** Deletes a namespace as another client. */
  terminate(name: string, milliseconds: number): void {
    const found = this.all.get(name)
    if (found === undefined) return
    this.all.set(name, { ...found, isTerminating: true })
    if (this.#balancers() === 0) this.#clock.after(milliseconds, () => this.all.delete(name))
  }

  async removeObjects(
    resource: 'services' | 'resourcequotas' | 'limitranges',
    namespace: string,
    names: readonly string[],
  ): Promise<void> {
    this.calls.push(`remove ${resource.slice(0, -1)} ${names.join(', ')}`)
    if (resource !== 'services') {
      for (const name of names) this.#kubernetes.take(resource, `${namespace}/${name}`)
      return
    }
    for (const name of names)
      this.#clock.after(this.balancersTake, () => this.#kubernetes.take('services', name))
  }

  #balancers(): number {
    const balancers = [...this.#kubernetes.views('services')]
    return balancers.filter(({ type }) => type === 'LoadBalancer').length
  }

  /** Applies server-side; with a uid, only to that same object. */
  #label(manifest: Manifest): void {
    const name = text(at(manifest, 'metadata', 'name'))
    const found = this.all.get(name)
    if (found === undefined) return this.put(manifest)
    const uid = at(manifest, 'metadata', 'uid')
    if (uid !== undefined && uid !== found.uid) throw new Error('Conflict: another uid')
    const { labels, annotations } = described(manifest)
    this.all.set(name, {
      ...found,
      labels: { ...found.labels, ...labels },
      annotations: { ...found.annotations, ...annotations },
    })
  }
}

const described = (manifest: Manifest) => ({
  labels: strings(at(manifest, 'metadata', 'labels')),
  annotations: strings(at(manifest, 'metadata', 'annotations')),
})
