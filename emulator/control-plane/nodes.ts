import { setTimeout as delay } from 'node:timers/promises'
import { CoreV1Api, type KubeConfig, type V1Node, type V1NodeStatus } from '@kubernetes/client-node'
import type {
  LeaveOptions,
  VirtualNode,
  VirtualNodePool,
  VirtualNodeRunner,
} from '../oci/container-engine/virtual-node-pool.ts'
import { applied, fieldManager, ignoring, outlasting } from './kube-responses.ts'
import { drain, removePods } from './node-drain.ts'
import { NodeLeases, type NodePaths } from './node-leases.ts'
import { isSimulated, nodeManifest, nodeStatus, type NodeSurroundings } from './node-manifest.ts'
import { ensureSimulatedUsage } from './simulated-usage.ts'

const READY_MILLISECONDS = 30_000
const POLL_MILLISECONDS = 200

const isReady = (node: V1Node | undefined): boolean =>
  node?.status?.conditions?.some((is) => is.type === 'Ready' && is.status === 'True') ?? false

/**
 * Registers virtual nodes as Nodes of the real control plane. Those of `Pod.Simulated` pools are
 * left to KWOK; of all others the emulator renews the Leases, and its kubelet runs the pods.
 */
export class KubernetesNodes implements VirtualNodeRunner {
  readonly #config: KubeConfig
  readonly #api: CoreV1Api
  readonly #leases: NodeLeases
  readonly #surroundings: NodeSurroundings
  readonly #stop = new AbortController()
  /** For each node that has joined, the function that reports its status again. */
  readonly #repairs = new Map<string, () => Promise<void>>()

  constructor(
    config: KubeConfig,
    surroundings: NodeSurroundings,
    paths: NodePaths,
    complain: (problem: string) => void,
  ) {
    this.#config = config
    this.#api = config.makeApiClient(CoreV1Api)
    const back = async (name: string): Promise<void> => {
      await this.#repairs.get(name)?.()
      await paths.back(name)
    }
    this.#leases = new NodeLeases(config, { ...paths, back }, complain)
    this.#surroundings = surroundings
  }

  /** Throws if the node is not Ready within 30 s, or kube-apiserver refuses it. */
  async join(node: VirtualNode, pool: VirtualNodePool): Promise<void> {
    const { displayName: name } = node
    const manifest = nodeManifest(node, pool, this.#surroundings)
    const statusNow = (): V1NodeStatus => nodeStatus(node, pool, this.#surroundings, new Date())
    const status = statusNow()
    this.#repairs.set(name, () => this.#repair(name, manifest, statusNow()))
    // As kubelets do, creates a new node with its status in one call.
    const body = { ...manifest, status }
    const made = await this.#outlasting(async () => {
      const made = await ignoring([409], this.#api.createNode({ body, fieldManager }))
      if (isSimulated(pool)) await ensureSimulatedUsage(this.#config)
      else await this.#leases.keep(name)
      if (!made) await this.#repair(name, manifest, status)
      return made
    })
    if (!isReady(made)) await this.#ready(name)
  }

  /**
   * Throws if pods are left after the grace period and it is not forced; the node is then cordoned.
   */
  async leave(name: string, options: LeaveOptions): Promise<void> {
    if (options.graceMilliseconds > 0) {
      await this.#outlasting(() => drain(this.#api, name, options))
    }
    await this.#outlasting(() => ignoring([404], this.#api.deleteNode({ name })))
    this.#repairs.delete(name)
    await this.#outlasting(() => this.#leases.drop(name))
    await this.#outlasting(() => removePods(this.#api, name))
  }

  /** Stops renewing Leases. The Nodes stay, so that they can join again after a restart. */
  close(): void {
    this.#stop.abort()
    this.#leases.close()
  }

  #outlasting<T>(work: () => Promise<T>): Promise<T> {
    return outlasting(work, this.#stop.signal)
  }

  async #repair(name: string, manifest: V1Node, status: V1NodeStatus): Promise<void> {
    const target = { name, fieldManager, force: true }
    await this.#api.patchNode({ ...target, body: manifest }, applied)
    const body = { apiVersion: 'v1', kind: 'Node', metadata: { name }, status }
    await this.#api.patchNodeStatus({ ...target, body }, applied)
  }

  async #ready(name: string): Promise<void> {
    const until = performance.now() + READY_MILLISECONDS
    const read = () => this.#outlasting(() => ignoring([404], this.#api.readNode({ name })))
    while (!isReady(await read())) {
      if (performance.now() > until) {
        throw new Error(`virtual node ${name} was not Ready within ${READY_MILLISECONDS / 1000} s`)
      }
      await delay(POLL_MILLISECONDS, undefined, { signal: this.#stop.signal })
    }
  }
}
