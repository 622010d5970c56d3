import { CoordinationV1Api, type KubeConfig } from '@kubernetes/client-node'
import { applied, fieldManager, ignoring } from './kube-answers.ts'

const namespace = 'kube-node-lease'
const renewMilliseconds = 10_000
const leaseSeconds = 40

/** Kubernetes' MicroTime wants exactly six digits behind the seconds. */
const microTime = (): string => new Date().toISOString().replace('Z', '000Z')

/** Keeps the Leases of nodes fresh: without one, the controller manager takes a node for dead. */
export class NodeLeases {
  readonly #api: CoordinationV1Api
  readonly #complain: (problem: string) => void
  readonly #nodes = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #renewing = false

  constructor(config: KubeConfig, complain: (problem: string) => void) {
    this.#api = config.makeApiClient(CoordinationV1Api)
    this.#complain = complain
  }

  /** Makes the node's Lease and keeps it fresh from now on. */
  async keep(node: string): Promise<void> {
    await this.#renew(node)
    this.#nodes.add(node)
    this.#timer ??= setInterval(() => void this.#renewAll(), renewMilliseconds)
  }

  async drop(node: string): Promise<void> {
    this.#nodes.delete(node)
    await ignoring([404], this.#api.deleteNamespacedLease({ namespace, name: node }))
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#nodes.clear()
  }

  async #renewAll(): Promise<void> {
    if (this.#renewing) return
    this.#renewing = true
    try {
      await Promise.all([...this.#nodes].map((node) => this.#renew(node)))
    } catch (error) {
      this.#complain(`a node lease was not renewed: ${String(error)}`)
    } finally {
      this.#renewing = false
    }
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
