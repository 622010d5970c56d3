import { CoordinationV1Api, type KubeConfig } from '@kubernetes/client-node'
import type { CutOffNodes } from '../cut-off-nodes.ts'
import { applied, fieldManager, ignoring } from './kube-answers.ts'

const namespace = 'kube-node-lease'
const renewMilliseconds = 10_000
const leaseSeconds = 40

/** Kubernetes' MicroTime wants exactly six digits behind the seconds. */
const microTime = (): string => new Date().toISOString().replace('Z', '000Z')

export interface NodeWays {
  readonly cutOff: CutOffNodes
  /** Is told each node that was cut off, once its Lease is renewed again. */
  readonly back: (node: string) => Promise<void>
}

/**
 * Keeps the Leases of nodes fresh, except of those that are cut off from the API server: without
 * one, the controller manager takes a node for dead.
 */
export class NodeLeases {
  readonly #api: CoordinationV1Api
  readonly #complain: (problem: string) => void
  readonly #ways: NodeWays
  readonly #nodes = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  /** Of all nodes, as long as it goes on. */
  #renewal: Promise<unknown> | undefined

  constructor(config: KubeConfig, ways: NodeWays, complain: (problem: string) => void) {
    this.#api = config.makeApiClient(CoordinationV1Api)
    this.#ways = ways
    this.#complain = complain
  }

  /** Makes the node's Lease and keeps it fresh from now on. */
  async keep(node: string): Promise<void> {
    await this.#renew(node)
    this.#nodes.add(node)
    this.#timer ??= setInterval(() => this.#renewAll(), renewMilliseconds)
  }

  async drop(node: string): Promise<void> {
    this.#nodes.delete(node)
    // One that is under way would make the Lease again.
    await this.#renewal
    await ignoring([404], this.#api.deleteNamespacedLease({ namespace, name: node }))
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#nodes.clear()
  }

  #renewAll(): void {
    if (this.#renewal) return
    const complain = (error: unknown): void =>
      this.#complain(`a node lease was not renewed: ${String(error)}`)
    const { cutOff, back } = this.#ways
    const returned = new Set(cutOff.back())
    const renew = async (node: string): Promise<void> => {
      await this.#renew(node)
      if (returned.has(node)) await back(node)
    }
    const reaching = [...this.#nodes].filter((node) => !cutOff.has(node))
    const renewals = reaching.map((node) => renew(node).catch(complain))
    this.#renewal = Promise.all(renewals).finally(() => (this.#renewal = undefined))
  }

  async #renew(name: string): Promise<void> {
    const body = {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name, namespace },
      spec: { holderIdentity: name, leaseDurationSeconds: leaseSeconds, renewTime: microTime() },
    }
    const target = { namespace, name, body, fieldManager, force: true }
    await this.#api.patchNamespacedLease(target, applied)
  }
}
