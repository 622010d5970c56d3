import type { PodConfiguration } from '../../oci/container-engine/virtual-node-pool.ts'
import type { Store, Stored } from '../../oci/core/store.ts'
import { setName } from './load-balancer-resource.ts'
import type { CheckPath, ListenerPath, Verdict } from './load-balancer-verdict.ts'
import type { Endpoint } from '../paths/path-endpoint.ts'
import { loadBalancerPath, type LoadBalancerVerdict } from '../paths/path-load-balancer.ts'

interface PrivateIp extends Stored {
  readonly ipAddress: string
  readonly subnetId: string
}

interface Pool extends Stored {
  readonly lifecycleState: string
  readonly podConfiguration: PodConfiguration
}

/** The clients' address as security rules see it: one on the internet. */
const defaultClientAddress = '198.51.100.10'

/**
 * Judges the path through a load balancer by the VCN's rules, routes and gateways in the store. The
 * clients of a private load balancer are assumed to be in the pods' subnet.
 */
export const checkPathIn =
  (store: Store, clientAddress = defaultClientAddress): CheckPath =>
  (path) => {
    const ends = backendEnds(store, path)
    const found = ends.flatMap((backend) =>
      path.subnetIds.map((subnetId) => check(store, path, { subnetId, backend, clientAddress })),
    )
    return combine(path, found)
  }

/** Pools in these states run no pods. */
const dead = ['DELETED', 'FAILED']

/** Returns the subnets and NSGs of the pods; those of the pools if no pod has an address. */
const backendEnds = (store: Store, { backends }: ListenerPath): Endpoint[] => {
  const wanted = new Set(backends)
  const subnets = store
    .collection<PrivateIp>('privateIps')
    .list(({ ipAddress }) => wanted.has(ipAddress))
    .map(({ subnetId }) => subnetId)
  const pools = store
    .collection<Pool>('virtualNodePools')
    .list(({ lifecycleState }) => !dead.includes(lifecycleState))
    .map(({ podConfiguration }) => podConfiguration)
  const hosting = pools.filter(({ subnetId }) => subnets.includes(subnetId))
  const ends = (hosting.length > 0 ? hosting : pools).map(
    ({ subnetId, nsgIds = [] }): Endpoint => ({ subnetId, nsgIds }),
  )
  return [...new Map(ends.map((end) => [JSON.stringify(end), end])).values()]
}

interface Ends {
  readonly subnetId: string
  readonly backend: Endpoint
  readonly clientAddress: string
}

const check = (
  store: Store,
  path: ListenerPath,
  { subnetId, backend, clientAddress }: Ends,
): LoadBalancerVerdict => {
  const { listenerPort, nodePort, internal, preserveSource } = path
  const loadBalancer = { subnetId, nsgIds: path.networkSecurityGroupIds }
  const client = internal ? backend : { address: clientAddress }
  const protocol = path.protocol === 'UDP' ? 17 : 6
  const flow = { client, backend, listenerPort, nodePort, protocol } as const
  const proxied = loadBalancerPath(store, { ...flow, loadBalancer })
  if (!preserveSource || internal) return proxied
  // The packets still come through the load balancer, but with the client's own address.
  const preserved = { ...loadBalancer, address: clientAddress }
  return {
    ...proxied,
    backend: loadBalancerPath(store, { ...flow, loadBalancer: preserved }).backend,
  }
}

/** Combines the verdicts: if pods are in several subnets, all of them must be reachable. */
const combine = (path: ListenerPath, found: readonly LoadBalancerVerdict[]): Verdict => {
  const refused = found
    .flatMap(({ listener, backend, health }) => [listener, backend, health])
    .find(({ allowed }) => !allowed)
  return {
    listener: found.every(({ listener }) => listener.allowed),
    nodePort: found.every(({ backend }) => backend.allowed),
    health: found.every(({ health }) => health.allowed),
    ...(refused && {
      reason: `${setName({ protocol: path.protocol, port: path.listenerPort })}: ${refused.reason}`,
    }),
  }
}
