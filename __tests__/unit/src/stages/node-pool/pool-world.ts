import type {
  ClusterNodes,
  KubernetesNode,
  NodePod,
} from '../../../../../src/clients/kubernetes/nodes/cluster-nodes.ts'
import type { VirtualNode } from '../../../../../src/clients/container-engine/node-pools.ts'
import type { VirtualClock } from '../virtual-clock.ts'
import { TokenPools } from './pools-memory.ts'

/** Milliseconds until an evicted pod runs again on another node. */
const STARTING = 5_000

interface WorldPod {
  readonly name: string
  node: string
  readonly owner: string
  readyAt: number
}

/** Pools whose virtual nodes are nodes of a cluster, with pods that a ReplicaSet maintains. */
export class PoolWorld extends TokenPools {
  readonly cordoned = new Set<string>()
  readonly pods: WorldPod[] = []
  /** The minimum number of ready pods of each owner at any time. */
  fewest = Number.POSITIVE_INFINITY
  /**
   * The minimum number of virtual nodes that were ACTIVE, not cordoned and not leaving at any time.
   */
  capacity = Number.POSITIVE_INFINITY
  #evicted = 0
  readonly #time: VirtualClock

  constructor(clock: VirtualClock) {
    super(clock)
    this.#time = clock
    this.isStrict = true
  }

  nodeNames(id: string): string[] {
    const size = this.pools.find((pool) => pool.id === id)?.size ?? 0
    return Array.from({ length: size }, (_, at) => `${id}-node-${at}`)
  }

  override virtualNodes(id: string): Promise<readonly VirtualNode[]> {
    const nodes = this.nodeNames(id).map((name) => ({ id: name, name, state: 'ACTIVE' }))
    return Promise.resolve(nodes)
  }

  #nodes(): string[] {
    return this.live()
      .filter(({ state }) => state === 'ACTIVE')
      .flatMap(({ id }) => this.nodeNames(id))
  }

  /** Places pods of an owner on the existing nodes. */
  run(owner: string, count: number): void {
    const nodes = this.#nodes()
    for (let at = 0; at < count; at++) {
      const node = nodes[at % nodes.length] ?? ''
      this.pods.push({ name: `${owner}-${at}`, node, owner, readyAt: 0 })
    }
  }

  /** Records new minimums. */
  watch(owner: string): void {
    const now = this.#time.now()
    const ready = this.pods.filter((pod) => pod.owner === owner && pod.readyAt <= now)
    this.fewest = Math.min(this.fewest, ready.length)
    this.capacity = Math.min(this.capacity, this.#nodes().length)
  }

  #seen(pod: WorldPod): NodePod {
    const { name, node, owner, readyAt } = pod
    const isReady = readyAt <= this.#time.now()
    return {
      ...{ name, namespace: 'shop', node, isReady, isLeaving: false },
      owner: { kind: owner === 'agent' ? 'DaemonSet' : 'ReplicaSet', uid: owner },
    }
  }

  readonly kubernetes: ClusterNodes = {
    list: () =>
      Promise.resolve(
        this.#nodes().map((name): KubernetesNode => ({ name, addresses: [], isReady: true })),
      ),
    cordon: (name) => Promise.resolve(void this.cordoned.add(name)),
    podsOn: (name) =>
      Promise.resolve(this.pods.filter(({ node }) => node === name).map((pod) => this.#seen(pod))),
    podsIn: () => Promise.resolve(this.pods.map((pod) => this.#seen(pod))),
    evict: ({ name }) => {
      const at = this.pods.findIndex((pod) => pod.name === name)
      const [pod] = at < 0 ? [] : this.pods.splice(at, 1)
      const node = this.#nodes().find((one) => !this.cordoned.has(one)) ?? ''
      const readyAt = this.#time.now() + STARTING
      if (pod !== undefined) {
        this.pods.push({
          name: `${pod.owner}-again-${++this.#evicted}`,
          node,
          owner: pod.owner,
          readyAt,
        })
      }
      return Promise.resolve('gone' as const)
    },
  }
}
