import type { V1Service } from '@kubernetes/client-node'
import { requireBalancer } from '../../oci/limits/service-limits.ts'
import { allocateAddress } from './load-balancer-address.ts'
import { LoadBalancer, type LoadBalancerDependencies } from './load-balancer.ts'
import {
  findStored,
  fingerprint,
  hasFinalizer,
  isWanted,
  readDesired,
  removeStored,
  takenAddresses,
  uidOf,
} from './load-balancer-spec.ts'
import type { ServiceEntry } from './service-table.ts'
import type { ServiceWriter } from './service-writer.ts'

/** The cluster's Services, as the class `Services` provides them. */
interface ServiceSource {
  list(): readonly V1Service[]
  entry(service: V1Service): ServiceEntry
}

interface ControllerOptions extends LoadBalancerDependencies {
  /** The emulator's name. */
  readonly emulator: string
  readonly clusterId: string
  readonly services: ServiceSource
  readonly writer: Pick<ServiceWriter, 'setFinalizer' | 'setAddress' | 'event' | 'hasNodes'>
  /** How long it takes until a new load balancer has its address, in milliseconds. */
  readonly loadBalancerMilliseconds: number
}

interface Kept {
  readonly balancer: LoadBalancer
  readonly namespace: string
  made: string
}

/**
 * Keeps one load balancer for each Service of type LoadBalancer, as OCI's cloud controller manager
 * does.
 */
export class LoadBalancerController {
  readonly #options: ControllerOptions
  readonly #kept = new Map<string, Kept>()
  readonly #stop = new AbortController()
  /** Load balancers are created one after another, so that no two get the same address. */
  #making: Promise<unknown> = Promise.resolve()

  constructor(options: ControllerOptions) {
    this.#options = options
  }

  get(uid: string): LoadBalancer | undefined {
    return this.#kept.get(uid)?.balancer
  }

  /** Returns the uids of Services that ask for a load balancer or still have one. */
  concerned(): Set<string> {
    const asking = this.#options.services.list().filter((one) => isWanted(one) || hasFinalizer(one))
    return new Set([...asking.map(uidOf), ...this.#kept.keys()])
  }

  /** Reconciles the load balancer of one Service. Throws what prevents it. */
  async reconcile(uid: string): Promise<void> {
    const service = this.#find(uid)
    if (this.#isUnseen(service?.metadata?.namespace ?? this.#kept.get(uid)?.namespace)) {
      return this.#lose(uid)
    }
    if (this.get(uid)?.isDeleted === true) this.#lose(uid)
    const kept = this.#kept.get(uid)
    if (!service) return this.#forget(uid)
    if (!isWanted(service)) return this.#delete(uid, service)
    if (!kept) return this.#create(uid, service)
    if (kept.made === fingerprint(service)) return this.#update(kept.balancer, service)
    await this.#say(service, 'EnsuringLoadBalancer', 'Ensuring load balancer')
    await this.#update(kept.balancer, service)
    kept.made = fingerprint(service)
    await this.#say(service, 'EnsuredLoadBalancer', 'Ensured load balancer')
  }

  /** Reports as an event on the Service why its load balancer could not be reconciled. */
  async reportFailure(uid: string, error: unknown): Promise<void> {
    const service = this.#find(uid)
    if (!service || this.#stop.signal.aborted) return
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Error syncing load balancer: failed to ensure load balancer: ${reason}`
    await this.#options.writer.event(service, 'Warning', 'SyncLoadBalancerFailed', message)
  }

  /** Checks again which paths are open. */
  recheck(): void {
    for (const { balancer } of this.#kept.values()) if (!balancer.isDeleted) balancer.recheck()
  }

  /** Ends the listeners of load balancers that were deleted through OCI's API. */
  closeDeleted(): void {
    for (const [uid, { balancer }] of this.#kept) if (balancer.isDeleted) this.#lose(uid)
  }

  /** Ends all listeners; the resources stay in the store. */
  close(): void {
    this.#stop.abort()
    for (const { balancer } of this.#kept.values()) balancer.close()
    this.#kept.clear()
  }

  #find(uid: string): V1Service | undefined {
    return this.#options.services.list().find((service) => uidOf(service) === uid)
  }

  #say(service: V1Service, reason: string, message: string): Promise<void> {
    return this.#options.writer.event(service, 'Normal', reason, message)
  }

  async #create(uid: string, service: V1Service): Promise<void> {
    const { context, clusterId, writer } = this.#options
    const stored = findStored(context, readDesired(service, context, clusterId))
    if (!stored) await this.#provision(service)
    const latest = this.#find(uid)
    if (!latest || !isWanted(latest) || this.#stop.signal.aborted) return
    const making = this.#making.then(() => this.#make(latest, stored))
    this.#making = making.catch(() => undefined)
    const balancer = await making
    const namespace = latest.metadata?.namespace ?? ''
    this.#kept.set(uid, { balancer, namespace, made: fingerprint(latest) })
    await writer.setAddress(latest, balancer.address)
    if (!stored) await this.#say(latest, 'EnsuredLoadBalancer', 'Ensured load balancer')
  }

  /** Reports that the load balancer is being created, and waits as long as its creation takes. */
  async #provision(service: V1Service): Promise<void> {
    const { context, writer, loadBalancerMilliseconds } = this.#options
    await this.#say(service, 'EnsuringLoadBalancer', 'Ensuring load balancer')
    await writer.setFinalizer(service, true)
    const nobody = 'There are no available nodes for LoadBalancer'
    if (!(await writer.hasNodes()))
      await writer.event(service, 'Warning', 'UnAvailableLoadBalancer', nobody)
    await context.clock.sleep(loadBalancerMilliseconds, this.#stop.signal)
  }

  async #make(service: V1Service, stored: ReturnType<typeof findStored>): Promise<LoadBalancer> {
    const { context, clusterId, emulator, services } = this.#options
    const desired = readDesired(service, context, clusterId)
    if (!stored) requireBalancer(context, desired.spec)
    const { ports } = services.entry(service)
    const kind = desired.spec.type === 'nlb' ? 'networkloadbalancer' : 'loadbalancer'
    const listened = ports.map(({ port }) => port)
    const balancer = new LoadBalancer(this.#options, {
      ...desired,
      ports: [],
      id: stored?.id ?? context.newOcid(kind),
      timeCreated: stored?.timeCreated ?? new Date(context.clock.now()).toISOString(),
      address:
        stored?.ipAddresses[0]?.ipAddress ??
        (await allocateAddress(emulator, takenAddresses(context), listened)),
    })
    try {
      await balancer.update({ ...desired, ports })
    } catch (error) {
      if (stored) balancer.close()
      else balancer.remove()
      throw error
    }
    return balancer
  }

  async #update(balancer: LoadBalancer, service: V1Service): Promise<void> {
    const { context, clusterId, services } = this.#options
    const desired = readDesired(service, context, clusterId)
    if (desired.spec.type !== balancer.type)
      throw new Error(
        'the type of a load balancer cannot change; delete the Service and make it anew',
      )
    await balancer.update({ ...desired, ports: services.entry(service).ports })
  }

  async #delete(uid: string, service: V1Service): Promise<void> {
    const { context, writer } = this.#options
    if (!hasFinalizer(service) && !this.#kept.has(uid)) return
    await this.#say(service, 'DeletingLoadBalancer', 'Deleting load balancer')
    this.#forget(uid)
    removeStored(context, service)
    if (!service.metadata?.deletionTimestamp) await writer.setAddress(service)
    await writer.setFinalizer(service, false)
    await this.#say(service, 'DeletedLoadBalancer', 'Deleted load balancer')
  }

  #isUnseen(namespace = ''): boolean {
    return this.#options.context.settings.unseenNamespaces?.includes(namespace) ?? false
  }

  /** Ends the listeners as a restart does: the resource, if any, stays. */
  #lose(uid: string): void {
    this.get(uid)?.close()
    this.#kept.delete(uid)
  }

  #forget(uid: string): void {
    this.#kept.get(uid)?.balancer.remove()
    this.#kept.delete(uid)
  }
}
