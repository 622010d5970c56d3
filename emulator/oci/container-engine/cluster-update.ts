import { z } from 'zod'
import { invalidParameter } from '../service.ts'
import { common, optional, parseDetails } from '../vcn/details.ts'
import type { Cluster } from './cluster.ts'

const setting = optional(z.record(z.string(), z.unknown()))

const text = optional(z.string().min(1))

/** Strict: a certificate authority or a configuration file of the caller's own is not supported. */
const openId = z.strictObject({
  isOpenIdConnectAuthEnabled: z.boolean(),
  issuerUrl: text,
  clientId: text,
  usernameClaim: text,
  usernamePrefix: text,
  groupsClaim: text,
  groupsPrefix: text,
  requiredClaims: optional(z.array(z.object({ key: z.string(), value: z.string() }))),
  signingAlgorithms: optional(z.array(z.string()).min(1)),
})

const details = z.object({
  name: optional(z.string().min(1).max(255)),
  freeformTags: common.freeformTags,
  definedTags: common.definedTags,
  options: optional(
    z.strictObject({
      openIdConnectTokenAuthenticationConfig: optional(openId),
      serviceLbConfig: setting,
    }),
  ),
})

/** Fields of a cluster that OCI never changes, and those that this emulator cannot change. */
const refused = [
  'vcnId',
  'compartmentId',
  'kmsKeyId',
  'kubernetesVersion',
  'type',
  'imagePolicyConfig',
]

/** The cluster as an update wants it. Throws 400 for what cannot be changed. */
export function updatedCluster(cluster: Cluster, body: unknown): Cluster {
  const parsed = parseDetails(details, body)
  for (const field of refused) {
    const value = (body as Record<string, unknown>)[field]
    if (value !== undefined && value !== null) {
      throw invalidParameter(`${field} of a cluster cannot be changed here`)
    }
  }
  const { options, ...rest } = JSON.parse(JSON.stringify(parsed)) as Partial<Cluster>
  return { ...cluster, ...rest, options: { ...cluster.options, ...options } }
}
