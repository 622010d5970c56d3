import { CoordinationV1Api, type KubeConfig } from '@kubernetes/client-node'
import { applied, fieldManager, ignoring } from './kube-responses.ts'

const namespace = 'kube-node-lease'
const RENEW_MILLISECONDS = 10_000
const LEASE_SECONDS = 40
/** A call that hangs must not delay the next round. */
const PATIENCE_MILLISECONDS = 8000
/**
 * Kubernetes considers a node dead after 30 s without a renewal, or 50 s: one that came this close
 * may be.
 */
const DOUBT_MILLISECONDS = 20_000
const REPORTS = 2

/** Formats the time as Kubernetes' MicroTime, which requires exactly six decimals. */
const microTime = (): string => new Date().toISOString().replace('Z', '000Z')

export interface NodePaths {
  /** Called on every check, because rules and routes change while nodes run. */
  readonly isCutOff: (node: string) => boolean
  /** Receives each node that may have been considered dead, once its Lease is renewed again. */
  readonly back: (node: string) => Promise<void>
}

/**
 * Renews the Leases of nodes, except of those that are cut off from the API server: without a
 * renewal, the controller manager considers a node dead.
 */
export class NodeLeases {
  readonly #api: CoordinationV1Api
  readonly #complain: (problem: string) => void
  readonly #paths: NodePaths
  /** When the Lease of each node was last renewed, in milliseconds since the epoch. */
  readonly #nodes = new Map<string, number>()
  /**
   * Nodes that may have been considered dead, with the number of renewals that must still report
   * their status: two, because after the first the controller manager may still be marking their
   * pods.
   */
  readonly #doubted = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined
  /** The current renewal of all Leases. */
  #renewal: Promise<unknown> | undefined

  constructor(config: KubeConfig, paths: NodePaths, complain: (problem: string) => void) {
    this.#api = config.makeApiClient(CoordinationV1Api)
    this.#paths = paths
    this.#complain = complain
  }

  /** Creates the node's Lease and renews it from now on. */
  async keep(node: string): Promise<void> {
    await this.#renew(node)
    this.#nodes.set(node, Date.now())
    this.#timer ??= setInterval(() => this.#renewAll(), RENEW_MILLISECONDS)
  }

  async drop(node: string): Promise<void> {
    this.#nodes.delete(node)
    this.#doubted.delete(node)
    // A renewal in progress would create the Lease again.
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
    const renewals = [...this.#nodes].flatMap(([node, last]) => {
      const isCutOff = this.#paths.isCutOff(node)
      if (isCutOff || Date.now() - last > DOUBT_MILLISECONDS) this.#doubted.set(node, REPORTS)
      return isCutOff ? [] : [this.#keepFresh(node)]
    })
    this.#renewal = Promise.all(renewals).finally(() => (this.#renewal = undefined))
  }

  async #keepFresh(node: string): Promise<void> {
    try {
      await within(PATIENCE_MILLISECONDS, this.#renewAndTell(node))
    } catch (error) {
      if (this.#nodes.has(node)) this.#doubted.set(node, REPORTS)
      this.#complain(`a node lease was not renewed: ${String(error)}`)
    }
  }

  async #renewAndTell(node: string): Promise<void> {
    await this.#renew(node)
    if (this.#nodes.has(node)) this.#nodes.set(node, Date.now())
    const left = this.#doubted.get(node)
    if (left === undefined) return
    await this.#paths.back(node)
    if (left > 1) this.#doubted.set(node, left - 1)
    else this.#doubted.delete(node)
  }

  async #renew(name: string): Promise<void> {
    const body = {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name, namespace },
      spec: { holderIdentity: name, leaseDurationSeconds: LEASE_SECONDS, renewTime: microTime() },
    }
    const target = { namespace, name, body, fieldManager, force: true }
    await this.#api.patchNamespacedLease(target, applied)
  }
}

/** Returns the work's result. Throws if it takes longer; the work itself continues. */
const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`no answer within ${milliseconds / 1000} s`)
    timer = setTimeout(() => reject(error), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
