import { API_SERVER_PORT, PROXYMUX_PORT } from '../control-plane-ports.ts'
import type { Cluster } from '../../oci/container-engine/cluster.ts'
import type { VirtualNodePool } from '../../oci/container-engine/virtual-node-pool.ts'
import type { Context } from '../../oci/core/context.ts'
import { allServices } from '../../oci/vcn/oracle-services.ts'
import { allows, type Verdict } from './reachability.ts'

const TCP = 6
const HTTPS = 443
const KUBELET = 10250

/** The subnet and NSGs of VNICs. */
interface Place {
  readonly subnetId: string
  readonly nsgIds: readonly string[]
}

type PoolNetwork = Pick<
  VirtualNodePool,
  'clusterId' | 'podConfiguration' | 'placementConfigurations' | 'nsgIds'
>

/** Judges the path from pods to OCIR, which is in Oracle's services network. */
export const imagePath = (context: Context, { podConfiguration }: PoolNetwork): Verdict => {
  const { subnetId, nsgIds = [] } = podConfiguration
  const to = { service: allServices(context).cidrBlock }
  return allows(context.store, { from: { subnetId, nsgIds }, to, protocol: TCP, port: HTTPS })
}

/**
 * Judges the path from the control plane to the pool's kubelets: every subnet of the pool must let
 * it in.
 */
export const kubeletPath = (context: Context, pool: PoolNetwork): Verdict => {
  return everyPath(context, pool, (nodes, endpoint) =>
    allows(context.store, { from: endpoint, to: nodes, protocol: TCP, port: KUBELET }),
  )
}

/** Judges the path of probes from the pool's virtual nodes to a port of their pods. */
export const probePath = (context: Context, pool: PoolNetwork, port: number): Verdict => {
  return apart(pool, (nodes, pods) =>
    allows(context.store, { from: nodes, to: pods, protocol: TCP, port }),
  )
}

/**
 * Judges the paths that CPU and memory usage takes from the pool's kubelets to its readers.
 * metrics-server is assumed to run in pods of the same kind: it reads from the virtual nodes, and
 * the control plane reads from it.
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

/** Judges the path between nodes and pods where they do not share a subnet and thus its rules. */
const apart = (
  { placementConfigurations, podConfiguration, nsgIds = [] }: PoolNetwork,
  verdictOf: (nodes: Place, pods: Place) => Verdict,
): Verdict =>
  firstClosed(
    placementConfigurations
      .filter(({ subnetId }) => subnetId !== podConfiguration.subnetId)
      .map(({ subnetId }) => verdictOf({ subnetId, nsgIds }, { nsgIds: [], ...podConfiguration })),
  )

/**
 * Judges the path from the pool's virtual nodes to the API server, which they need for reporting.
 */
export const apiServerPath = (context: Context, pool: PoolNetwork): Verdict => {
  return endpointPath(context, pool, API_SERVER_PORT)
}

/**
 * Judges the paths from the pool's virtual nodes to the control plane that they need to join the
 * cluster.
 */
export const joinPath = (context: Context, pool: PoolNetwork): Verdict => {
  return firstClosed(
    [API_SERVER_PORT, PROXYMUX_PORT].map((port) => endpointPath(context, pool, port)),
  )
}

const endpointPath = (context: Context, pool: PoolNetwork, port: number): Verdict =>
  everyPath(context, pool, (nodes, endpoint) =>
    allows(context.store, { from: nodes, to: endpoint, protocol: TCP, port }),
  )

/**
 * Judges the path between the virtual nodes in each of the pool's subnets and the cluster's
 * endpoint.
 */
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
