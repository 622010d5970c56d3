import { z } from 'zod'
import { invalidParameter } from '../../core/service.ts'
import { common, optional, parseDetails } from '../../vcn/details.ts'
import type { Cluster } from '../cluster.ts'
import { requireUpgrade, resolveVersion, upgradesOf } from './versions.ts'
import { openIdSettings, openIdSettingsOf, requireUsable } from '../openid-settings.ts'

const setting = optional(z.record(z.string(), z.unknown()))

const details = z.object({
  name: optional(z.string().min(1).max(255)),
  freeformTags: common.freeformTags,
  definedTags: common.definedTags,
  type: optional(z.enum(['BASIC_CLUSTER', 'ENHANCED_CLUSTER'])),
  kubernetesVersion: optional(z.string().min(1)),
  options: optional(
    z.strictObject({
      openIdConnectTokenAuthenticationConfig: optional(openIdSettings),
      serviceLbConfig: setting,
      persistentVolumeConfig: setting,
    }),
  ),
})

/** Fields of a cluster that OCI never changes, or that this emulator cannot change. */
const refused = ['vcnId', 'compartmentId', 'kmsKeyId', 'imagePolicyConfig']

const versionOf = (cluster: Cluster, given: string | undefined): Partial<Cluster> => {
  if (given === undefined) return {}
  const kubernetesVersion = resolveVersion(given)
  requireUpgrade(cluster.kubernetesVersion, kubernetesVersion)
  return { kubernetesVersion, availableKubernetesUpgrades: upgradesOf(kubernetesVersion) }
}

/** Returns the cluster with the update applied. Throws 400 for fields that cannot be changed. */
export const updatedCluster = (cluster: Cluster, body: unknown): Cluster => {
  const parsed = parseDetails(details, body)
  for (const field of refused) {
    const value = (body as Record<string, unknown>)[field]
    if (value !== undefined && value !== null) {
      throw invalidParameter(`${field} of a cluster cannot be changed here`)
    }
  }
  const { options, kubernetesVersion, ...rest } = JSON.parse(
    JSON.stringify(parsed),
  ) as Partial<Cluster>
  if (rest.type === 'BASIC_CLUSTER' && cluster.type !== rest.type) {
    throw invalidParameter('an enhanced cluster cannot be made a basic one')
  }
  const changed = {
    ...cluster,
    ...rest,
    ...versionOf(cluster, kubernetesVersion),
    options: { ...cluster.options, ...options },
  }
  requireUsable(changed, openIdSettingsOf(changed))
  return changed
}
