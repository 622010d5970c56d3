import type { Context } from '../core/context.ts'
import type { Collection } from '../core/store.ts'
import { giveAddress, takeAddress } from './node-addresses.ts'
import { forgetSettings, keepSettings, poolOfNode } from './node-settings.ts'
import { nextSlot } from './placement.ts'
import type { VirtualNode, VirtualNodePool, VirtualNodeRunner } from './virtual-node-pool.ts'

const DEFAULT_GRACE_MILLISECONDS = 60 * 60_000

export interface Eviction {
  readonly graceMilliseconds: number
  readonly force: boolean
}

export const defaultEviction: Eviction = {
  graceMilliseconds: DEFAULT_GRACE_MILLISECONDS,
  force: false,
}

/** OCI's message for managed nodes; none is known for virtual ones. */
const NO_CAPACITY = { error: 'Out of host capacity.' }

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Creates and removes the virtual nodes of the pools. */
export class VirtualNodes {
  readonly #context: Context
  readonly #runner: VirtualNodeRunner
  readonly #items: Collection<VirtualNode>

  constructor(context: Context, runner: VirtualNodeRunner) {
    this.#context = context
    this.#runner = runner
    this.#items = context.store.collection<VirtualNode>('virtualNodes')
  }

  /** Returns all nodes that are not deleted, in order of creation. */
  of(poolId: string): VirtualNode[] {
    return this.#items.list(
      (node) => node.virtualNodePoolId === poolId && node.lifecycleState !== 'DELETED',
    )
  }

  /**
   * Adds a node where the pool's placement wants it; it is FAILED at once if there is no free
   * address or capacity.
   */
  allot(pool: VirtualNodePool): VirtualNode {
    const { drainedFaultDomains: drained = [] } = this.#context.settings
    const slot = nextSlot(pool.placementConfigurations, this.of(pool.id), drained)
    const hasRoom = !drained.includes(slot.faultDomain)
    const id = this.#context.newOcid('virtualnode')
    const nsgIds = pool.nsgIds ?? []
    const { compartmentId } = pool
    const desired = { subnetId: slot.subnetId, nodeId: id, nsgIds, compartmentId }
    const got = hasRoom ? giveAddress(this.#context, desired) : NO_CAPACITY
    const address = 'error' in got ? { virtualNodeError: got.error } : { privateIp: got.privateIp }
    keepSettings(this.#context.store, id, pool)
    return this.#items.put({
      id,
      displayName: address.privateIp ?? id.slice(-12),
      kubernetesVersion: pool.kubernetesVersion,
      virtualNodePoolId: pool.id,
      ...slot,
      nsgIds,
      lifecycleState: address.privateIp ? 'CREATING' : 'FAILED',
      timeCreated: new Date(this.#context.clock.now()).toISOString(),
      freeformTags: pool.virtualNodeTags?.freeformTags ?? {},
      definedTags: pool.virtualNodeTags?.definedTags ?? {},
      systemTags: {},
      ...address,
    })
  }

  /**
   * Joins the node to the cluster; if that fails, the node is FAILED with the reason. Rejects only
   * when aborted.
   */
  async join(node: VirtualNode, pool: VirtualNodePool, signal: AbortSignal): Promise<void> {
    if (node.lifecycleState === 'FAILED') return
    try {
      await this.#runner.join(node, poolOfNode(this.#context.store, node, pool))
      this.#items.put({ ...node, lifecycleState: 'ACTIVE' })
    } catch (error) {
      signal.throwIfAborted()
      this.#items.put({ ...node, lifecycleState: 'FAILED', virtualNodeError: messageOf(error) })
    }
  }

  /** Upgrades a node to another version: its pods are evicted, and may come back. */
  async renew(
    node: VirtualNode,
    { pool, version }: { readonly pool: VirtualNodePool; readonly version: string },
    signal: AbortSignal,
  ): Promise<void> {
    const renewed = { ...node, kubernetesVersion: version }
    await this.#runner.leave(node.displayName, { ...defaultEviction, signal })
    await this.#runner.join(renewed, poolOfNode(this.#context.store, node, pool))
    this.#items.put(renewed)
  }

  /**
   * Removes the node from the cluster and frees its address. Rejects if pods could not be evicted.
   */
  async leave(node: VirtualNode, eviction: Eviction, signal: AbortSignal): Promise<void> {
    this.#items.put({ ...node, lifecycleState: 'DELETING' })
    try {
      if (node.privateIp) await this.#runner.leave(node.displayName, { ...eviction, signal })
    } catch (error) {
      signal.throwIfAborted()
      const virtualNodeError = messageOf(error)
      this.#items.put({ ...node, lifecycleState: 'NEEDS_ATTENTION', virtualNodeError })
      throw error
    }
    takeAddress(this.#context, node.id)
    forgetSettings(this.#context.store, node.id)
    this.#items.put({ ...node, lifecycleState: 'DELETED' })
  }

  /** Marks a node as needing attention, for provoked failures. */
  spoil(node: VirtualNode, virtualNodeError: string): void {
    this.#items.put({ ...node, lifecycleState: 'NEEDS_ATTENTION', virtualNodeError })
  }
}
