import { EventEmitter } from 'node:events'
import {
  CoreV1Api,
  DiscoveryV1Api,
  makeInformer,
  type Informer,
  type KubeConfig,
  type KubernetesObject,
  type ObjectCache,
  type V1EndpointSlice,
  type V1Service,
} from '@kubernetes/client-node'
import { describeService } from './service-listing.ts'
import type { ServiceEntry, ServiceTable } from './service-table.ts'

/** Changes within this time are passed on together, in milliseconds. */
const SETTLE_MS = 50
const RETRY_MS = 1000

type Cache<T extends KubernetesObject> = Informer<T> & ObjectCache<T>

/** The cluster's Services and their ready endpoints, kept up to date; emits 'change'. */
export class Services extends EventEmitter<{ change: [] }> {
  readonly #services: Cache<V1Service>
  readonly #slices: Cache<V1EndpointSlice>
  readonly #timers = new Set<NodeJS.Timeout>()
  #pending = false
  #stopped = false

  constructor(config: KubeConfig) {
    super()
    const core = config.makeApiClient(CoreV1Api)
    const discovery = config.makeApiClient(DiscoveryV1Api)
    this.#services = makeInformer(config, '/api/v1/services', () =>
      core.listServiceForAllNamespaces(),
    )
    this.#slices = makeInformer(config, '/apis/discovery.k8s.io/v1/endpointslices', () =>
      discovery.listEndpointSliceForAllNamespaces(),
    )
    this.#follow(this.#services)
    this.#follow(this.#slices)
  }

  /** Lists the objects and keeps watching; retries every second after a failure. */
  async start(): Promise<void> {
    await Promise.all([this.#services.start(), this.#slices.start()])
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers) clearTimeout(timer)
    await Promise.all([this.#services.stop(), this.#slices.stop()])
  }

  list(): readonly V1Service[] {
    return this.#services.list()
  }

  entry(service: V1Service): ServiceEntry {
    return describeService(service, this.#slices.list(service.metadata?.namespace))
  }

  table(): ServiceTable {
    return this.list().map((service) => this.entry(service))
  }

  #follow<T extends KubernetesObject>(informer: Cache<T>): void {
    informer.on('change', () => this.#settle())
    const restart = (): void =>
      this.#after(RETRY_MS, () => {
        informer.start().catch(restart)
      })
    informer.on('error', restart)
  }

  #settle(): void {
    if (this.#pending) return
    this.#pending = true
    this.#after(SETTLE_MS, () => {
      this.#pending = false
      this.emit('change')
    })
  }

  #after(milliseconds: number, act: () => void): void {
    if (this.#stopped) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, milliseconds)
    this.#timers.add(timer)
  }
}
