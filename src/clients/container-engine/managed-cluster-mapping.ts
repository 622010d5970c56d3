import type { Fields } from '../../values/fields.ts'
import type {
  ClusterEndpointPlace,
  ClusterUpdate,
  ClusterWork,
  ManagedCluster,
  NewCluster,
  OpenIdTrust,
} from './managed-cluster.ts'

/** The API server knows a job by this prefix and its subject, as in Oracle's documentation. */
const USERNAME = { usernameClaim: 'sub', usernamePrefix: 'actions-oidc:' } as const

const openIdOf = (settings: Fields | undefined): ManagedCluster['openId'] => {
  if (settings?.optionalFlag('isOpenIdConnectAuthEnabled') !== true) return undefined
  const issuer = settings.optionalText('issuerUrl')
  if (issuer === undefined || settings.has('configurationFile')) return 'others'
  const claims = settings.optionalItems('requiredClaims', (claim) => [
    claim.text('key'),
    claim.optionalText('value') ?? '',
  ])
  const audience = settings.optionalText('clientId') ?? ''
  return { issuer, audience, claims: Object.fromEntries(claims) as Record<string, string> }
}

const openIdSettings = ({ issuer, audience, claims }: OpenIdTrust) => ({
  isOpenIdConnectAuthEnabled: true,
  issuerUrl: issuer,
  clientId: audience,
  ...USERNAME,
  requiredClaims: Object.entries(claims).map(([key, value]) => ({ key, value })),
})

const endpointOf = (endpoint: Fields | undefined): ClusterEndpointPlace => ({
  subnetId: endpoint?.optionalText('subnetId') ?? '',
  groupIds: endpoint?.texts('nsgIds') ?? [],
  isPublic: endpoint?.optionalFlag('isPublicIpEnabled') ?? false,
})

/** Reads a cluster, or the summary of one in a list. */
export const asManagedCluster = (cluster: Fields, etag?: string): ManagedCluster => {
  const options = cluster.optional('options')
  const addresses = options?.optional('kubernetesNetworkConfig')
  const cniTypes = cluster.optionalItems('clusterPodNetworkOptions', (one) =>
    one.optionalText('cniType'),
  )
  return {
    id: cluster.text('id'),
    name: cluster.text('name'),
    compartmentId: cluster.text('compartmentId'),
    vcnId: cluster.text('vcnId'),
    state: cluster.text('lifecycleState'),
    stateDetails: cluster.optionalText('lifecycleDetails'),
    createdAt: cluster.optional('metadata')?.optionalText('timeCreated'),
    version: cluster.text('kubernetesVersion'),
    availableUpgrades: cluster.texts('availableKubernetesUpgrades'),
    isEnhanced: cluster.optionalText('type') === 'ENHANCED_CLUSTER',
    hasNativePodNetwork: cniTypes.includes('OCI_VCN_IP_NATIVE'),
    endpoint: endpointOf(cluster.optional('endpointConfig')),
    loadBalancerSubnetIds: options?.texts('serviceLbSubnetIds') ?? [],
    servicesCidr: addresses?.optionalText('servicesCidr'),
    podsCidr: addresses?.optionalText('podsCidr'),
    kmsKeyId: cluster.optionalText('kmsKeyId'),
    openId: openIdOf(options?.optional('openIdConnectTokenAuthenticationConfig')),
    tags: cluster.strings('freeformTags'),
    etag,
  }
}

export const asClusterWork = (work: Fields): ClusterWork => ({
  id: work.text('id'),
  status: work.text('status'),
  operation: work.optionalText('operationType') ?? '',
  acceptedAt: work.optionalTime('timeAccepted'),
  clusterIds: work
    .optionalItems('resources', (one) => ({
      type: one.optionalText('entityType') ?? '',
      id: one.optionalText('identifier') ?? '',
    }))
    .flatMap(({ type, id }) => (/^cluster$/i.test(type) && id !== '' ? [id] : [])),
})

export const endpointBody = ({ groupIds, isPublic }: Omit<ClusterEndpointPlace, 'subnetId'>) => ({
  nsgIds: [...groupIds],
  isPublicIpEnabled: isPublic,
})

/** OKE decides what is left out. */
const addressesBody = ({ servicesCidr, podsCidr }: NewCluster) =>
  servicesCidr === undefined && podsCidr === undefined
    ? {}
    : { kubernetesNetworkConfig: { servicesCidr, podsCidr } }

/** CreateClusterDetails. With OKE's own defaults, the cluster could not have virtual nodes. */
export const createBody = (cluster: NewCluster) => {
  const { loadBalancerSubnetId, openId, endpoint } = cluster
  return {
    name: cluster.name,
    compartmentId: cluster.compartmentId,
    vcnId: cluster.vcnId,
    kubernetesVersion: cluster.version,
    type: 'ENHANCED_CLUSTER',
    clusterPodNetworkOptions: [{ cniType: 'OCI_VCN_IP_NATIVE' }],
    endpointConfig: { subnetId: endpoint.subnetId, ...endpointBody(endpoint) },
    kmsKeyId: cluster.kmsKeyId,
    freeformTags: cluster.tags,
    options: {
      serviceLbSubnetIds: loadBalancerSubnetId === undefined ? [] : [loadBalancerSubnetId],
      ...addressesBody(cluster),
      ...(openId && { openIdConnectTokenAuthenticationConfig: openIdSettings(openId) }),
    },
  }
}

/** UpdateClusterDetails. */
export const updateBody = ({ isEnhanced, version, openId, tags }: ClusterUpdate) => ({
  ...(isEnhanced && { type: 'ENHANCED_CLUSTER' }),
  ...(version !== undefined && { kubernetesVersion: version }),
  ...(tags && { freeformTags: tags }),
  ...(openId && { options: { openIdConnectTokenAuthenticationConfig: openIdSettings(openId) } }),
})
