import type { Context } from '../core/context.ts'
import { type Addon, essentialAddons } from './addons.ts'
import type { Cluster } from './cluster.ts'
import { claimControlPlane } from './cluster-lifecycle/control-planes.ts'
import { type EndpointSettings, keepEndpointSettings } from './cluster-endpoints.ts'
import { upgradesOf } from './cluster-lifecycle/versions.ts'
import type { OpenIdSettings } from './openid-settings.ts'

interface ClusterSeed {
  readonly compartmentId: string
  readonly vcnId: string
  readonly subnetIds: { readonly endpoint: string; readonly loadBalancer: string }
  /** E.g. `v1.36.2`. */
  readonly kubernetesVersion: string
  readonly name?: string
  readonly type?: Cluster['type']
  readonly createdByUserId?: string
  readonly openId?: OpenIdSettings
  readonly endpoints?: EndpointSettings
}

/**
 * Stores the enhanced cluster that OKE's quick create makes, without a node pool; its endpoint is
 * set later.
 */
export const seedCluster = (context: Context, seed: ClusterSeed): Cluster => {
  const timeCreated = new Date(context.clock.now()).toISOString()
  const cluster = context.store.collection<Cluster>('clusters').put({
    id: context.newOcid('cluster'),
    name: seed.name ?? 'cluster1',
    compartmentId: seed.compartmentId,
    vcnId: seed.vcnId,
    kubernetesVersion: seed.kubernetesVersion,
    type: seed.type ?? 'ENHANCED_CLUSTER',
    lifecycleState: 'ACTIVE',
    endpointConfig: { subnetId: seed.subnetIds.endpoint, nsgIds: [], isPublicIpEnabled: true },
    endpoints: {},
    clusterPodNetworkOptions: [{ cniType: 'OCI_VCN_IP_NATIVE' }],
    options: {
      serviceLbSubnetIds: [seed.subnetIds.loadBalancer],
      kubernetesNetworkConfig: { podsCidr: '10.244.0.0/16', servicesCidr: '10.96.0.0/16' },
      admissionControllerOptions: { isPodSecurityPolicyEnabled: false },
      ...(seed.openId && { openIdConnectTokenAuthenticationConfig: seed.openId }),
    },
    imagePolicyConfig: { isPolicyEnabled: false },
    metadata: {
      timeCreated,
      ...(seed.createdByUserId ? { createdByUserId: seed.createdByUserId } : {}),
    },
    availableKubernetesUpgrades: upgradesOf(seed.kubernetesVersion),
    freeformTags: {},
    definedTags: {},
    systemTags: {},
  })
  claimControlPlane(context, cluster.id)
  if (seed.endpoints) keepEndpointSettings(context, cluster.id, seed.endpoints)
  for (const name of essentialAddons) {
    context.store.collection<Addon>('addons').put({
      id: `${cluster.id}/${name}`,
      clusterId: cluster.id,
      name,
      lifecycleState: 'ACTIVE',
      timeCreated,
    })
  }
  return cluster
}
