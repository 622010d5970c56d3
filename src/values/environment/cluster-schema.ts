import { z } from 'zod'

import { defaults } from '../defaults.ts'
import { parseDuration } from '../duration.ts'
import { asEndpoint, asFlag } from '../input-text.ts'
import { parseVersion } from '../kubernetes/version.ts'
import { parseCidr } from '../network/cidr.ts'
import { ocidOf } from '../oci/ocid.ts'
import { flag, listOf, oneOf, pairs, parsed, words } from './environment-fields.ts'

const own = defaults['ensure-cluster']
const subnet = ocidOf('subnet')

/** A description of the cluster, which is created if missing. */
export const clusterSchema = z
  .strictObject({
    name: words('Name of the cluster.', 'shop'),
    compartment: parsed(ocidOf('compartment', 'tenancy'), 'OCID of its compartment.'),
    vcn: parsed(ocidOf('vcn'), 'OCID of the VCN; that of network.create if left out.').optional(),
    'endpoint-subnet': parsed(
      subnet,
      'OCID of the subnet of the Kubernetes API; that of network.create if left out.',
    ).optional(),
    'load-balancer-subnet': parsed(
      subnet,
      'OCID of the subnet of load balancers; that of network.create if left out.',
    ).optional(),
    endpoint: oneOf(['public', 'private'], 'Address of the Kubernetes API.').default(
      own['api-endpoint'],
    ),
    'endpoint-groups': listOf(
      parsed(ocidOf('networksecuritygroup'), 'OCID of a network security group.'),
      'Network security groups of the Kubernetes API.',
    ).optional(),
    'kubernetes-version': parsed(
      parseVersion,
      'latest, a minor or all of a version; an existing cluster is upgraded to it, which restarts its pods.',
      '1.36',
    ).optional(),
    'services-cidr': parsed(
      (text) => parseCidr(text).text,
      'CIDR block of the addresses of Services.',
      '10.96.0.0/16',
    ).optional(),
    'kms-key': parsed(ocidOf('key'), 'OCID of the key that Secrets are encrypted with.').optional(),
    upgrade: flag('Make a basic cluster an enhanced one, for good.').default(asFlag(own.upgrade)),
    openid: z
      .strictObject({
        audience: words("Audience of the tokens of GitHub's jobs."),
        claims: pairs('Claims that these tokens must have, such as repository: acme/shop.'),
        issuer: parsed(asEndpoint, 'Issuer, for GitHub Enterprise Server.').prefault(
          own['openid-issuer'],
        ),
      })
      .meta({ description: 'Whose tokens of GitHub sign in to the Kubernetes API.' })
      .optional(),
    tags: pairs('Free-form tags; those of others stay.').optional(),
    timeout: parsed(parseDuration, 'How long to wait for the cluster.', '30m').prefault(
      own.timeout,
    ),
  })
  .meta({ description: 'The cluster, which is made where it is missing and never deleted.' })

export type ClusterDescription = z.output<typeof clusterSchema>
