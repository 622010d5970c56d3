import { API_SERVER_PORT, PROXYMUX_PORT } from '../control-plane-ports.ts'
import type { Cluster } from '../../oci/container-engine/cluster.ts'
import type { VirtualNodePool } from '../../oci/container-engine/virtual-node-pool.ts'
import type { Context } from '../../oci/core/context.ts'
import { allServices } from '../../oci/vcn/oracle-services.ts'
import { allows, type Verdict } from './reachability.ts'

const TCP = 6
const HTTPS = 443
const KUBELET = 10250

/** Where the network cards of something are. */
interface Place {
  readonly subnetId: string
  readonly nsgIds: readonly string[]
}

type PoolNetwork = Pick<
  VirtualNodePool,
  'clusterId' | 'podConfiguration' | 'placementConfigurations' | 'nsgIds'
>

/** From pods to OCIR, which lies in Oracle's services network. */
export const imagePath = (context: Context, { podConfiguration }: PoolNetwork): Verdict => {
  const { subnetId, nsgIds = [] } = podConfiguration
  const to = { service: allServices(context).cidrBlock }
  return allows(context.store, { from: { subnetId, nsgIds }, to, protocol: TCP, port: HTTPS })
}

/** From the cluster's control plane to the kubelets of the pool: every subnet of it must let it in. */
export const kubeletPath = (context: Context, pool: PoolNetwork): Verdict => {
  return everyPath(context, pool, (nodes, endpoint) =>
    allows(context.store, { from: endpoint, to: nodes, protocol: TCP, port: KUBELET }),
  )
}

/** From the pool's virtual nodes to a port of their pods, as probes go. */
export const probePath = (context: Context, pool: PoolNetwork, port: number): Verdict => {
  return apart(pool, (nodes, pods) =>
    allows(context.store, { from: nodes, to: pods, protocol: TCP, port }),
  )
}

/**
 * What the use of CPU and memory takes from the kubelets of the pool to those that ask for it, where
 * metrics-server is taken to run in pods of the same kind: it asks the virtual nodes, and the control
 * plane asks it.
 */
export const metricsPath = (context: Context, pool: PoolNetwork): Verdict => {
  const { store } = context
  const kubelet = { protocol: TCP, port: KUBELET } as const
  return firstClosed([
    kubeletPath(context, pool),
    apart(pool, (nodes, pods) => allows(store, { from: pods, to: nodes, ...kubelet })),
    everyPath(context, pool, (_nodes, endpoint) =>
      apart(pool, (_alike, pods) => allows(store, { from: endpoint, to: pods, ...kubelet })),
    ),
  ])
}

/** What holds between the nodes and their pods where they do not share a subnet, and its rules. */
const apart = (
  { placementConfigurations, podConfiguration, nsgIds = [] }: PoolNetwork,
  verdictOf: (nodes: Place, pods: Place) => Verdict,
): Verdict =>
  firstClosed(
    placementConfigurations
      .filter(({ subnetId }) => subnetId !== podConfiguration.subnetId)
      .map(({ subnetId }) => verdictOf({ subnetId, nsgIds }, { nsgIds: [], ...podConfiguration })),
  )

/** From the pool's virtual nodes to the API server: without it, they cannot report any more. */
export const apiServerPath = (context: Context, pool: PoolNetwork): Verdict => {
  return endpointPath(context, pool, API_SERVER_PORT)
}

/** From the pool's virtual nodes to the control plane, as they need it to join the cluster. */
export const joinPath = (context: Context, pool: PoolNetwork): Verdict => {
  return firstClosed(
    [API_SERVER_PORT, PROXYMUX_PORT].map((port) => endpointPath(context, pool, port)),
  )
}

const endpointPath = (context: Context, pool: PoolNetwork, port: number): Verdict =>
  everyPath(context, pool, (nodes, endpoint) =>
    allows(context.store, { from: nodes, to: endpoint, protocol: TCP, port }),
  )

/** What holds for the virtual nodes in each of the pool's subnets and the cluster's endpoint. */
const everyPath = (
  context: Context,
  pool: PoolNetwork,
  verdictOf: (nodes: Place, endpoint: Place) => Verdict,
): Verdict => {
  const cluster = context.store.collection<Cluster>('clusters').get(pool.clusterId)
  if (!cluster) return { allowed: false, reason: `cluster ${pool.clusterId} is gone` }
  const { subnetId, nsgIds } = cluster.endpointConfig
  return firstClosed(
    pool.placementConfigurations.map((placement) =>
      verdictOf({ subnetId: placement.subnetId, nsgIds: pool.nsgIds ?? [] }, { subnetId, nsgIds }),
    ),
  )
}

const firstClosed = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ allowed }) => !allowed) ?? { allowed: true, reason: 'every rule lets in' }
