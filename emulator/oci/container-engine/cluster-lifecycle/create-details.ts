import { z } from 'zod'
import { common, optional, parseDetails } from '../../vcn/details.ts'
import { openIdSettings } from '../openid-settings.ts'

const id = z.string().min(1)
const tags = optional(
  z.object({ freeformTags: common.freeformTags, definedTags: common.definedTags }),
)

const details = z.object({
  name: z.string().min(1).max(255),
  compartmentId: id,
  vcnId: id,
  kubernetesVersion: z.string().min(1),
  kmsKeyId: optional(id),
  type: optional(z.enum(['BASIC_CLUSTER', 'ENHANCED_CLUSTER'])),
  freeformTags: common.freeformTags,
  definedTags: common.definedTags,
  clusterPodNetworkOptions: optional(
    z.array(z.object({ cniType: z.enum(['OCI_VCN_IP_NATIVE', 'FLANNEL_OVERLAY']) })).max(1),
  ),
  endpointConfig: optional(
    z.object({
      subnetId: optional(id),
      nsgIds: optional(z.array(id).max(5)),
      isPublicIpEnabled: optional(z.boolean()),
    }),
  ),
  imagePolicyConfig: optional(z.object({ isPolicyEnabled: optional(z.boolean()) })),
  options: optional(
    z.object({
      serviceLbSubnetIds: optional(z.array(id).max(1)),
      kubernetesNetworkConfig: optional(
        z.object({
          podsCidr: optional(z.cidrv4()),
          servicesCidr: optional(z.cidrv4()),
        }),
      ),
      persistentVolumeConfig: tags,
      serviceLbConfig: optional(z.record(z.string(), z.unknown())),
      openIdConnectTokenAuthenticationConfig: optional(openIdSettings),
    }),
  ),
})

/** The fields of CreateClusterDetails that the emulator supports. */
export type CreateCluster = z.output<typeof details>

/** Reads the body of a create request. Throws a 400 in OCI's form. */
export const parseCreateCluster = (body: unknown): CreateCluster => parseDetails(details, body)
