import type { Context } from '../../core/context.ts'
import type { Cluster } from '../cluster.ts'
import { keepEndpointSettings } from '../cluster-endpoints.ts'
import { openIdSettingsOf, requireUsable } from '../openid-settings.ts'
import { type Addon, essentialAddons } from '../addons.ts'
import type { CreateCluster } from './create-details.ts'
import { resolveVersion, upgradesOf } from './versions.ts'

/** Removes absent values at every depth, so that responses have no empty fields. */
const withoutUndefined = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** OKE's own defaults; each of these two makes a cluster that cannot have virtual nodes. */
const defaults = { type: 'BASIC_CLUSTER', cniType: 'FLANNEL_OVERLAY' } as const

const optionsOf = ({ options }: CreateCluster): Cluster['options'] => {
  const { podsCidr, servicesCidr } = options?.kubernetesNetworkConfig ?? {}
  return {
    admissionControllerOptions: { isPodSecurityPolicyEnabled: false },
    ...withoutUndefined({ ...options }),
    serviceLbSubnetIds: options?.serviceLbSubnetIds ?? [],
    kubernetesNetworkConfig: {
      podsCidr: podsCidr ?? '10.244.0.0/16',
      servicesCidr: servicesCidr ?? '10.96.0.0/16',
    },
  }
}

/** Returns the new cluster that a create requests, in its initial state. */
export const newCluster = (context: Context, details: CreateCluster, userId: string): Cluster => {
  const { endpointConfig, imagePolicyConfig } = details
  const kubernetesVersion = resolveVersion(details.kubernetesVersion)
  const cluster: Cluster = withoutUndefined({
    id: context.newOcid('cluster'),
    name: details.name,
    compartmentId: details.compartmentId,
    vcnId: details.vcnId,
    kubernetesVersion,
    kmsKeyId: details.kmsKeyId,
    type: details.type ?? defaults.type,
    lifecycleState: 'CREATING',
    endpointConfig: {
      subnetId: endpointConfig?.subnetId ?? '',
      nsgIds: endpointConfig?.nsgIds ?? [],
      isPublicIpEnabled: endpointConfig?.isPublicIpEnabled ?? false,
    },
    endpoints: {},
    clusterPodNetworkOptions: details.clusterPodNetworkOptions ?? [{ cniType: defaults.cniType }],
    options: optionsOf(details),
    imagePolicyConfig: { isPolicyEnabled: imagePolicyConfig?.isPolicyEnabled ?? false },
    metadata: {
      timeCreated: new Date(context.clock.now()).toISOString(),
      createdByUserId: userId,
    },
    availableKubernetesUpgrades: upgradesOf(kubernetesVersion),
    freeformTags: details.freeformTags ?? {},
    definedTags: details.definedTags ?? {},
    systemTags: {},
  })
  requireUsable(cluster, openIdSettingsOf(cluster))
  return cluster
}

/** Stores the new cluster with its endpoint settings and the add-ons that every cluster has. */
export const storeNewCluster = (context: Context, cluster: Cluster): void => {
  const { isPublicIpEnabled } = cluster.endpointConfig
  context.store.collection<Cluster>('clusters').put(cluster)
  keepEndpointSettings(context, cluster.id, {
    public: isPublicIpEnabled,
    private: isPublicIpEnabled ? 'none' : 'reachable',
    vcnHostname: false,
  })
  for (const name of essentialAddons) {
    context.store.collection<Addon>('addons').put({
      id: `${cluster.id}/${name}`,
      clusterId: cluster.id,
      name,
      lifecycleState: 'ACTIVE',
      timeCreated: cluster.metadata.timeCreated,
    })
  }
}
