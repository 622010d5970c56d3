import { seedCluster } from '../oci/container-engine/seed-cluster.ts'
import type { Cluster } from '../oci/container-engine/cluster.ts'
import { type OpenIdSettings, requireUsable } from '../oci/container-engine/openid-settings.ts'
import type { Context } from '../oci/core/context.ts'
import {
  type GithubTrust,
  type SeededIdentity,
  seedIdentity,
} from '../oci/identity/seed-identity.ts'
import type { SeedDescription } from './description.ts'
import { forgetSetUp } from './empty-tenancy.ts'
import { type QuickCreateNetwork, seedQuickCreateNetwork } from './quick-create.ts'

/** What a fresh emulator holds, by the names under which `env` shows it. */
export interface Seeded extends SeededIdentity, QuickCreateNetwork {
  readonly id: 'seeded'
  readonly clusterId: string
}

/**
 * Fills an empty store with what an enterprise has after OKE's quick-create: tenancy, compartments, users
 * with their rights and API keys, network, and a cluster without a node pool, the latter two as described. A kept store
 * stays as it is.
 */
export const seed = async (
  context: Context,
  github: GithubTrust,
  kubernetesVersion: string,
  description: SeedDescription,
): Promise<Seeded> => {
  const kept = context.store.collection<Seeded>('seeded')
  const known = kept.get('seeded')
  if (known) return known
  const identity = await seedIdentity(context, github)
  const isEmpty = description.tenancy === 'empty'
  if (isEmpty) forgetSetUp(context)
  const { compartmentId, userId } = identity
  const places = isEmpty
    ? { networkCompartmentId: compartmentId, registryCompartmentId: compartmentId }
    : {}
  const network = seedQuickCreateNetwork(
    context,
    { ...identity, ...places }.networkCompartmentId,
    description.cluster.name,
    description,
  )
  const {
    openIdConnectTokenAuthenticationConfig: openId,
    endpoints,
    ...described
  } = description.cluster
  const cluster = seedCluster(context, {
    ...network,
    ...described,
    ...(endpoints && { endpoints }),
    ...(openId && { openId: usable(openId, github.issuer, described.type) }),
    compartmentId,
    kubernetesVersion,
    createdByUserId: userId,
  })
  return kept.put({ id: 'seeded', ...identity, ...places, ...network, clusterId: cluster.id })
}

/** @throws Error when the settings would be refused by UpdateCluster too */
const usable = (given: object, issuerUrl: string, type: Cluster['type']): OpenIdSettings => {
  const { configurationFile } = given as OpenIdSettings
  const issuer = configurationFile === undefined ? { issuerUrl } : {}
  const settings = { ...issuer, ...JSON.parse(JSON.stringify(given)) } as OpenIdSettings
  requireUsable({ type }, settings)
  return settings
}
