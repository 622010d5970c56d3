import type { Cluster } from '../../oci/container-engine/cluster.ts'
import type { Context } from '../../oci/core/context.ts'
import { allServices } from '../../oci/vcn/oracle-services.ts'
import { allows, type Verdict } from './reachability.ts'

const TCP = 6
const HTTPS = 443

/**
 * From the cluster's endpoint to Oracle's services. What the emulator's control plane asks there is
 * whose an OKE token is; what OKE itself does without this way is not documented.
 */
export function servicesWay(context: Context, clusterId: string): Verdict {
  const cluster = context.store.collection<Cluster>('clusters').get(clusterId)
  if (!cluster) return { allowed: false, reason: `cluster ${clusterId} is gone` }
  const { subnetId, nsgIds } = cluster.endpointConfig
  const to = { service: allServices(context).cidrBlock }
  return allows(context.store, { from: { subnetId, nsgIds }, to, protocol: TCP, port: HTTPS })
}
