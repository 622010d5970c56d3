import type { Cluster } from '../oci/container-engine/cluster.ts'
import type { VirtualNodePool } from '../oci/container-engine/virtual-node-pool.ts'
import type { Context } from '../oci/context.ts'
import { allServices } from '../oci/vcn/oracle-services.ts'
import { allows, type Verdict } from './reachability.ts'

const TCP = 6
const HTTPS = 443
const KUBELET = 10250

type PoolNetwork = Pick<
  VirtualNodePool,
  'clusterId' | 'podConfiguration' | 'placementConfigurations' | 'nsgIds'
>

/** From pods to OCIR, which lies in Oracle's services network. */
export function imageWay(context: Context, { podConfiguration }: PoolNetwork): Verdict {
  const { subnetId, nsgIds = [] } = podConfiguration
  const to = { service: allServices(context).cidrBlock }
  return allows(context.store, { from: { subnetId, nsgIds }, to, protocol: TCP, port: HTTPS })
}

/** From the cluster's control plane to the kubelets of the pool: every subnet of it must let it in. */
export function kubeletWay(context: Context, pool: PoolNetwork): Verdict {
  const cluster = context.store.collection<Cluster>('clusters').get(pool.clusterId)
  if (!cluster) return { allowed: false, reason: `cluster ${pool.clusterId} is gone` }
  const { subnetId, nsgIds } = cluster.endpointConfig
  const verdicts = pool.placementConfigurations.map((placement) => {
    const to = { subnetId: placement.subnetId, nsgIds: pool.nsgIds ?? [] }
    return allows(context.store, { from: { subnetId, nsgIds }, to, protocol: TCP, port: KUBELET })
  })
  return (
    verdicts.find(({ allowed }) => !allowed) ?? { allowed: true, reason: 'every subnet lets in' }
  )
}
