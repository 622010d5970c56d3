import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KubeConfig } from '@kubernetes/client-node'
import type { ControlPlane } from './control-plane/cluster.ts'
import { isSimulated } from './control-plane/node-manifest.ts'
import { KubernetesNodes } from './control-plane/nodes.ts'
import type { Instance } from './instance.ts'
import type { ClosedPaths } from './kubelet/server/closed-paths.ts'
import { admittedByApiServer, servingIdentity } from './kubelet/server/kubelet-identity.ts'
import { startKubelet } from './kubelet/kubelet.ts'
import type { Connect } from './kubelet/pods/pod-context.ts'
import { PodAddresses, type StoredPrivateIp } from './kubelet/pods/pod-addresses.ts'
import type { Dial } from './network/agent/dial.ts'
import { PROXYMUX_PORT } from './network/control-plane-ports.ts'
import type { Network } from './network/network.ts'
import {
  apiServerPath,
  imagePath,
  joinPath,
  kubeletPath,
  metricsPath,
  probePath,
} from './network/paths/virtual-node-path.ts'
import { poolOfNode } from './oci/container-engine/node-settings.ts'
import {
  type VirtualNode,
  type VirtualNodePool,
  type VirtualNodeRunner,
} from './oci/container-engine/virtual-node-pool.ts'
import type { Context } from './oci/core/context.ts'
import type { Subnet } from './oci/vcn/resources.ts'

/** Oracle's limit with universal credits (service limits, March 2025). */
const PODS_ON_NODE = 500

/**
 * The published image of the metrics-server version that is built (tools/kubernetes/go.mod), and no
 * other.
 */
const METRICS_SERVER_IMAGE = 'registry.k8s.io/metrics-server/metrics-server:v0.9.0'

/**
 * How long an address stays taken after its pod has ended; on OCI users have seen 60 to 90 seconds.
 */
const ADDRESS_RELEASE_MILLISECONDS = 5000

interface VirtualNodeParts {
  readonly context: Context
  readonly clusterId: string
  readonly kubeconfig: KubeConfig
  readonly plane: ControlPlane
  readonly network: Network
  /** The path of the metrics-server binary. */
  readonly metricsServer: string
}

interface RunningVirtualNodes {
  readonly runner: VirtualNodeRunner
  stop(): Promise<void>
}

/** Starts what makes virtual nodes real: their Node objects, and the kubelet that runs their pods. */
export const startVirtualNodes = async (
  instance: Instance,
  parts: VirtualNodeParts,
): Promise<RunningVirtualNodes> => {
  const { context, kubeconfig, plane, network } = parts
  const complain = (problem: string): void => console.error(problem)
  const known = new KnownNodes(context, parts.clusterId)
  const surroundings = {
    region: context.region.name,
    kubeletPort: instance.ports.kubelet,
    get podsOnNode() {
      return context.settings.podsOnVirtualNode ?? PODS_ON_NODE
    },
  }
  const closed = closedPaths(context, known, `127.0.0.1:${instance.ports.registry}`)
  const pki = (file: string): string => readFileSync(join(plane.folder, 'pki', file), 'utf8')
  const kubelet = await startKubelet({
    instance,
    kubeConfig: kubeconfig,
    namespacePath: `/run/netns/oke-${instance.name}`,
    isOurs: (nodeName) => {
      const pool = known.poolOf(nodeName)
      return pool !== undefined && !isSimulated(pool)
    },
    hostIP: (nodeName) => known.node(nodeName)?.privateIp,
    addresses: podAddresses(context, known),
    closed,
    connect: probesOverNetwork(network.dial, context, known),
    dns: { server: '10.96.0.10', domain: 'cluster.local' },
    kubernetesService: { host: '10.96.0.1', port: 443, proxymux: PROXYMUX_PORT },
    https: {
      port: instance.ports.kubelet,
      clientCa: pki('ca.crt'),
      admits: admittedByApiServer(kubeconfig),
    },
    identity: await servingIdentity({ certificate: pki('ca.crt'), key: pki('ca.key') }),
    brought: new Map([[METRICS_SERVER_IMAGE, parts.metricsServer]]),
    log: complain,
  })
  const paths = {
    isCutOff: (name: string) => closed.apiServer(name) !== undefined,
    back: async (name: string) => kubelet.reportAnew(name),
  }
  const nodes = new KubernetesNodes(kubeconfig, surroundings, paths, complain)
  const stop = async (): Promise<void> => {
    nodes.close()
    await kubelet.stop()
  }
  const place = async (name: string, isThere: boolean): Promise<void> => {
    const address = known.node(name)?.privateIp
    if (address === undefined) return
    await network.place(address, isThere)
    if (isThere) kubelet.serveAt(address)
  }
  return { runner: joinedOverNetwork(nodes, context, place), stop }
}

/**
 * Lets new virtual nodes join only if they can reach the control plane; `place` adds their address.
 */
const joinedOverNetwork = (
  nodes: VirtualNodeRunner,
  context: Context,
  place: (name: string, isThere: boolean) => Promise<void>,
): VirtualNodeRunner => ({
  join: async (node, pool) => {
    const path = joinPath(context, pool)
    if (node.lifecycleState === 'CREATING' && !isSimulated(pool) && !path.allowed) {
      throw new Error(`${node.displayName} cannot reach the API server: ${path.reason}`)
    }
    if (!isSimulated(pool)) await place(node.displayName, true)
    await nodes.join(node, pool)
  },
  leave: async (name, options) => {
    await nodes.leave(name, options)
    await place(name, false)
  },
})

/** Returns the closed paths of nodes; only the emulator's registry stands for OCIR. */
const closedPaths = (context: Context, known: KnownNodes, ocir: string): ClosedPaths => {
  const closed = (nodeName: string, path: typeof imagePath): string | undefined => {
    const pool = known.poolOf(nodeName)
    const verdict = pool && path(context, pool)
    return verdict?.allowed === false ? verdict.reason : undefined
  }
  return {
    images: (nodeName, registry) => (registry === ocir ? closed(nodeName, imagePath) : undefined),
    kubelet: (nodeName) => closed(nodeName, kubeletPath),
    metrics: (nodeName) => closed(nodeName, metricsPath),
    apiServer: (nodeName) => closed(nodeName, apiServerPath),
  }
}

/** Connects probes only if the pod's virtual node has a path to it. */
const probesOverNetwork =
  (dial: Dial, context: Context, known: KnownNodes): Connect =>
  async (address, port, timeoutMs) => {
    const ips = context.store.collection<StoredPrivateIp>('privateIps')
    const [pod] = ips.list(({ ipAddress, nodeName }) => ipAddress === address && !!nodeName)
    const pool = known.poolOf(pod?.nodeName ?? '')
    const path = pool && probePath(context, pool, port)
    if (path?.allowed === false) throw new Error(`dial tcp: i/o timeout (${path.reason})`)
    return dial(address, port, timeoutMs)
  }

const podAddresses = (context: Context, known: KnownNodes): PodAddresses => {
  return new PodAddresses({
    privateIps: context.store.collection<StoredPrivateIp>('privateIps'),
    subnetOf: (nodeName) => {
      const subnetId = known.poolOf(nodeName)?.podConfiguration.subnetId ?? ''
      return context.store.collection<Subnet>('subnets').get(subnetId)
    },
    newOcid: (kind) => context.newOcid(kind),
    clock: context.clock,
    releaseDelayMs: ADDRESS_RELEASE_MILLISECONDS,
  })
}

/** Finds the cluster's virtual nodes by the name of their Kubernetes Node. */
class KnownNodes {
  readonly #context: Context
  readonly #clusterId: string

  constructor(context: Context, clusterId: string) {
    this.#context = context
    this.#clusterId = clusterId
  }

  node(name: string): VirtualNode | undefined {
    const { store } = this.#context
    const pools = store.collection<VirtualNodePool>('virtualNodePools')
    return store
      .collection<VirtualNode>('virtualNodes')
      .list((node) => node.displayName === name && node.lifecycleState !== 'DELETED')
      .find((node) => pools.get(node.virtualNodePoolId)?.clusterId === this.#clusterId)
  }

  /** Returns the pool as it was when the node was created. */
  poolOf(name: string): VirtualNodePool | undefined {
    const node = this.node(name)
    if (node === undefined) return undefined
    const { store } = this.#context
    const pool = store.collection<VirtualNodePool>('virtualNodePools').get(node.virtualNodePoolId)
    return pool && poolOfNode(store, node, pool)
  }
}
