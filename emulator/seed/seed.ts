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

/** The initial state of an emulator, by the names under which `env` shows it. */
export interface Seeded extends SeededIdentity, QuickCreateNetwork {
  readonly id: 'seeded'
  /** Empty, like all OCIDs of the network, if neither is seeded. */
  readonly clusterId: string
}

/**
 * Fills an empty store with what an enterprise has after OKE's quick-create: tenancy, compartments,
 * users with their rights and API keys, network, and a cluster without a node pool, the latter two
 * as described, if at all. A saved store is left unchanged.
 */
export const seed = async (
  context: Context,
  github: GithubTrust,
  kubernetesVersion: string,
  description: SeedDescription,
): Promise<Seeded> => {
  const kept = context.store.collection<Seeded>('seeded')
  const before = kept.get('seeded')
  if (before) return before
  const identity = await seedIdentity(context, github)
  const isEmpty = description.tenancy === 'empty'
  if (isEmpty) forgetSetUp(context)
  const { compartmentId, userId } = identity
  const places = isEmpty
    ? { networkCompartmentId: compartmentId, registryCompartmentId: compartmentId }
    : {}
  const known = { id: 'seeded', ...identity, ...places } as const
  if (description.from === 'nothing') return kept.put({ ...known, ...nothing })
  const { networkCompartmentId } = known
  const { name } = description.cluster
  const network = seedQuickCreateNetwork(context, networkCompartmentId, name, description)
  const made = { ...network, compartmentId, kubernetesVersion, createdByUserId: userId }
  const { id: clusterId } = seedCluster(context, { ...made, ...clusterOf(description, github) })
  return kept.put({ ...known, ...network, clusterId })
}

const clusterOf = ({ cluster }: SeedDescription, github: GithubTrust) => {
  const { openIdConnectTokenAuthenticationConfig: openId, endpoints, ...described } = cluster
  return {
    ...described,
    ...(endpoints && { endpoints }),
    ...(openId && { openId: usable(openId, github.issuer, described.type) }),
  }
}

/** Replaces network and cluster if others are to create them. */
const nothing = {
  vcnId: '',
  subnetIds: { endpoint: '', nodes: '', loadBalancer: '' },
  clusterId: '',
}

/** @throws Error for settings that UpdateCluster would refuse too */
const usable = (given: object, issuerUrl: string, type: Cluster['type']): OpenIdSettings => {
  const { configurationFile } = given as OpenIdSettings
  const issuer = configurationFile === undefined ? { issuerUrl } : {}
  const settings = { ...issuer, ...JSON.parse(JSON.stringify(given)) } as OpenIdSettings
  requireUsable({ type }, settings)
  return settings
}
