import type { Context } from '../../oci/core/context.ts'
import type { Collection } from '../../oci/core/store.ts'
import type { Dial } from '../agent/dial.ts'
import type { LoadBalancerSpec } from './load-balancer-annotations.ts'
import { Listener } from './load-balancer-listener.ts'
import {
  collectionOf,
  describeLoadBalancer,
  HEALTH_PORT,
  setName,
  type Description,
  type LoadBalancerResource,
} from './load-balancer-resource.ts'
import { fateOf, nextState, type CheckPath, type PathStates } from './load-balancer-verdict.ts'
import type { ServicePort } from './service-table.ts'

export interface LoadBalancerDependencies {
  readonly context: Context
  readonly dial: Dial
  readonly checkPath: CheckPath
  /** How long backends are used although health checks find no path, in milliseconds. */
  readonly healthGraceMilliseconds: number
}

/** One load balancer: its resource in the store, and a listener for each TCP port of its Service. */
export class LoadBalancer {
  readonly #needs: LoadBalancerDependencies
  readonly #resources: Collection<LoadBalancerResource>
  readonly #paths: Collection<PathStates>
  readonly #listeners = new Map<string, Listener>()
  #description: Description

  constructor(needs: LoadBalancerDependencies, description: Description) {
    this.#needs = needs
    this.#description = description
    this.#resources = needs.context.store.collection(collectionOf(description.spec.type))
    this.#paths = needs.context.store.collection('loadBalancerPaths')
  }

  get address(): string {
    return this.#description.address
  }

  get type(): LoadBalancerSpec['type'] {
    return this.#description.spec.type
  }

  /** Whether it was deleted through OCI's API. */
  get isDeleted(): boolean {
    return this.#resources.get(this.#description.id) === undefined
  }

  /** Returns the actual port of a listener by its name, e.g. `TCP-80`. */
  portOf(name: string): number | undefined {
    return this.#listeners.get(name)?.port
  }

  /** Reconciles listeners and resource. Throws the system's error if a port cannot be opened. */
  async update(change: Pick<Description, 'spec' | 'subnetIds' | 'ports'>): Promise<void> {
    this.#description = { ...this.#description, ...change }
    this.recheck()
    const wanted = new Map(
      change.ports
        .filter(({ protocol }) => protocol === 'TCP')
        .map((port) => [setName(port), port]),
    )
    for (const [name, listener] of this.#listeners)
      if (!wanted.has(name)) {
        listener.close()
        this.#listeners.delete(name)
      }
    for (const [name, port] of wanted)
      if (!this.#listeners.has(name)) this.#listeners.set(name, await this.#listen(name, port))
    const resource = describeLoadBalancer(this.#description)
    if (JSON.stringify(this.#resources.get(resource.id)) !== JSON.stringify(resource))
      this.#resources.put(resource)
  }

  /** Checks again which paths are open; call it when rules, routes or gateways have changed. */
  recheck(): void {
    const { id, ports } = this.#description
    const before = this.#paths.get(id)
    const now = this.#needs.context.clock.now()
    const sets = Object.fromEntries(
      ports.map((port) => {
        const name = setName(port)
        return [name, nextState(before?.sets[name], this.#check(port), now)]
      }),
    )
    if (JSON.stringify(sets) !== JSON.stringify(before?.sets)) this.#paths.put({ id, sets })
  }

  /** Ends the listeners and their connections; the resource stays, as over a restart. */
  close(): void {
    for (const listener of this.#listeners.values()) listener.close()
    this.#listeners.clear()
  }

  /** Ends the listeners and removes the resource. */
  remove(): void {
    this.close()
    this.#resources.delete(this.#description.id)
    this.#paths.delete(this.#description.id)
  }

  #check(port: ServicePort) {
    const { spec, subnetIds } = this.#description
    return this.#needs.checkPath({
      subnetIds,
      networkSecurityGroupIds: spec.networkSecurityGroupIds,
      preserveSource: spec.preserveSource,
      internal: spec.internal,
      protocol: port.protocol,
      listenerPort: port.port,
      nodePort: port.nodePort,
      healthPort: HEALTH_PORT,
      backends: port.endpoints.map(({ address }) => address),
    })
  }

  #listen(name: string, { port }: ServicePort): Promise<Listener> {
    const { context, dial, healthGraceMilliseconds } = this.#needs
    return Listener.open(this.address, port, {
      dial,
      policy: () => this.#description.spec.policy,
      backends: () => this.#description.ports.find((one) => setName(one) === name)?.endpoints ?? [],
      fate: () => {
        const state = this.#paths.get(this.#description.id)?.sets[name]
        return state ? fateOf(state, context.clock.now(), healthGraceMilliseconds) : 'hang'
      },
    })
  }
}
