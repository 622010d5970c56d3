import type { ManagedCluster } from '../../clients/container-engine/managed-cluster.ts'
import { ActionError } from '../../values/action-error.ts'
import { shortOcid } from '../../values/oci/ocid.ts'
import type { ClusterTarget } from './cluster-target.ts'

/**
 * Settings that can only be chosen at creation: current and desired value of each, by its name for
 * people.
 */
const fixedOf = (
  target: ClusterTarget,
  cluster: ManagedCluster,
): readonly (readonly [name: string, wanted: string | undefined, has: string | undefined])[] => [
  ['VCN', target.vcnId, cluster.vcnId],
  ['endpoint subnet', target.endpointSubnetId, cluster.endpoint.subnetId],
  ['load balancer subnet', target.loadBalancerSubnetId, cluster.loadBalancerSubnetIds.join(', ')],
  ['addresses of Services', target.servicesCidr, cluster.servicesCidr],
  ['addresses of pods', target.podsCidr, cluster.podsCidr],
  ['KMS key', target.kmsKeyId, cluster.kmsKeyId],
]

/**
 * Rejects settings that OKE cannot change on an existing cluster.
 * @throws ActionError CLUSTER_FIXED_SETTING that names all of them
 */
export const requireSameFixed = (target: ClusterTarget, cluster: ManagedCluster): void => {
  const different = fixedOf(target, cluster).filter(
    ([, wanted, has]) => wanted !== undefined && wanted !== has,
  )
  if (different.length === 0) return
  const lines = different.map(
    ([name, wanted = '', has]) =>
      `  ${name}: has ${shortOcid(has || 'none')}, wanted ${shortOcid(wanted)}`,
  )
  throw new ActionError({
    code: 'CLUSTER_FIXED_SETTING',
    message: `cluster "${cluster.name}" (${cluster.id}) is made otherwise, and OKE never changes this:\n${lines.join('\n')}`,
    hint: 'Give what the cluster has, leave these inputs out, or make a cluster of another name.',
  })
}

/** The permanent settings, for the plan of a new cluster. */
export const fixedText = (target: ClusterTarget): string => {
  const known = [
    ['VCN', target.vcnId],
    ['endpoint subnet', target.endpointSubnetId],
    ['load balancer subnet', target.loadBalancerSubnetId ?? 'none'],
    ['addresses of Services', target.servicesCidr ?? '10.96.0.0/16'],
    ['KMS key', target.kmsKeyId ?? 'none'],
  ].map(([name, value = '']) => `${name} ${shortOcid(value)}`)
  return `never to be changed later: ${known.join(', ')}, VCN-native pods`
}
