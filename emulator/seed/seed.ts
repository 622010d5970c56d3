import { seedCluster } from '../oci/container-engine/seed-cluster.ts'
import type { Context } from '../oci/context.ts'
import {
  type GithubTrust,
  type SeededIdentity,
  seedIdentity,
} from '../oci/identity/seed-identity.ts'
import { type QuickCreateNetwork, seedQuickCreateNetwork } from './quick-create.ts'

/** What a fresh emulator holds, by the names under which `env` shows it. */
export interface Seeded extends SeededIdentity, QuickCreateNetwork {
  readonly id: 'seeded'
  readonly clusterId: string
}

/**
 * Fills an empty store with what a person has after OKE's quick-create: tenancy, compartment, user
 * with API key, network, and an enhanced cluster without a node pool. A kept store stays as it is.
 */
export async function seed(
  context: Context,
  github: GithubTrust,
  kubernetesVersion: string,
): Promise<Seeded> {
  const kept = context.store.collection<Seeded>('seeded')
  const known = kept.get('seeded')
  if (known) return known
  const identity = await seedIdentity(context, github)
  const { compartmentId, userId } = identity
  const network = seedQuickCreateNetwork(context, compartmentId)
  const cluster = seedCluster(context, {
    ...network,
    compartmentId,
    kubernetesVersion,
    createdByUserId: userId,
  })
  return kept.put({ id: 'seeded', ...identity, ...network, clusterId: cluster.id })
}
