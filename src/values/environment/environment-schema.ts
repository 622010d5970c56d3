import { z } from 'zod'

import { parseCidr } from '../network/cidr.ts'
import { defaults } from '../defaults.ts'
import { parseDay } from '../checks.ts'
import { parseDuration } from '../duration.ts'
import { driftSchema } from './drift-schema.ts'
import { imageSchema, imagesSchema } from './image-schema.ts'
import { flag, listOf, oneOf, pairs, parsed, whole, words } from './environment-fields.ts'
import {
  defaultOptions,
  loadBalancerKinds,
  networkOptionFields,
  type NetworkOptions,
} from '../network/options.ts'
import { ocidOf } from '../oci/ocid.ts'
import { parseRegion } from '../oci/region.ts'
import { previewSchema } from './preview-schema.ts'
import { releaseSchema } from './release-schema.ts'
import { loadSchema } from '../load/load-schema.ts'
import { scalingSchema } from './scaling-schema.ts'
import { parseTaint } from '../kubernetes/taint.ts'

const subnet = ocidOf('subnet')
const group = (of: string) =>
  parsed(ocidOf('networksecuritygroup'), `OCID of the network security group of the ${of}.`)
const compartment = ocidOf('compartment', 'tenancy')
const block = parsed((text) => parseCidr(text).text, 'A CIDR block.', '0.0.0.0/0')

type OptionShape = {
  readonly [K in keyof NetworkOptions as (typeof networkOptionFields)[K]['name']]: z.ZodOptional<
    z.ZodType<NetworkOptions[K]>
  >
}

const optionSchemas = {
  blocks: (description: string) => listOf(block, description),
  'tcp-ports': (description: string) => listOf(whole(1, 65_535, 'A TCP port.'), description),
  'udp-ports': (description: string) => listOf(whole(1, 65_535, 'A UDP port.'), description),
  'load-balancer': (description: string) => oneOf(loadBalancerKinds, description),
  flag,
}

/** An empty list in place of a default that is not empty may be a mistake that opens everything. */
const optionSchema = (key: keyof NetworkOptions) => {
  const { form, description } = networkOptionFields[key]
  const schema = optionSchemas[form](description)
  const fallback = defaultOptions[key]
  const isList = schema instanceof z.ZodArray && Array.isArray(fallback)
  return isList && fallback.length > 0 ? schema.min(1).optional() : schema.optional()
}

const optionShape: OptionShape = Object.assign(
  {} as OptionShape,
  Object.fromEntries(
    Object.entries(networkOptionFields).map(([key, { name }]) => [
      name,
      optionSchema(key as keyof NetworkOptions),
    ]),
  ),
)

const network = z
  .strictObject({
    mode: oneOf(['security-list', 'nsg'], 'Where rules are added.').default('security-list'),
    'node-subnet': parsed(subnet, "OCID of the virtual nodes' subnet."),
    'pod-subnet': parsed(
      subnet,
      "OCID of the pods' subnet, if they have one of their own.",
    ).optional(),
    'database-subnet': parsed(
      subnet,
      'OCID of the subnet of a MySQL database that pods reach.',
    ).optional(),
    groups: z
      .strictObject({
        endpoint: group('Kubernetes API endpoint').optional(),
        nodes: group('virtual nodes').optional(),
        pods: group('pods').optional(),
        'load-balancer': group('load balancers').optional(),
        database: group('database').optional(),
      })
      .meta({ description: 'Network security groups, needed in mode nsg.' })
      .default({}),
    ...optionShape,
  })
  .refine(
    ({ 'udp-listeners': udp = [], 'load-balancer-type': type }) =>
      udp.length === 0 || (type ?? 'lb') !== 'lb',
    {
      path: ['udp-listeners'],
      message:
        'needs a network load balancer; set load-balancer-type to nlb or nlb-preserving-source',
    },
  )
  .meta({ description: 'The subnets, and who may reach what.' })

const nodePool = z
  .strictObject({
    name: words('Name of the virtual node pool in the cluster.', 'shop'),
    size: whole(1, 1000, 'Number of virtual nodes.').default(
      Number(defaults['ensure-node-pool']['node-pool-size']),
    ),
    shape: parsed(
      podShape,
      'Shape of the pods; cannot be changed on an existing pool.',
      'Pod.Standard.E4.Flex',
      'Pod.Standard.E3.Flex',
      'Pod.Standard.A1.Flex',
    ).prefault(defaults['ensure-node-pool']['pod-shape']),
    labels: pairs('Labels of the virtual nodes.').optional(),
    taints: listOf(
      parsed(parseTaint, 'A taint.', 'team=shop:NoSchedule'),
      'Taints of the virtual nodes.',
    ).optional(),
    compartment: parsed(
      compartment,
      "OCID of the pool's compartment; the cluster's if left out.",
    ).optional(),
    timeout: parsed(parseDuration, 'How long to wait for pool and nodes.', '20m').prefault(
      defaults['ensure-node-pool'].timeout,
    ),
  })
  .meta({ description: 'The virtual node pool.' })

function podShape(text: string): string {
  if (/^Pod\.[A-Za-z0-9.]+$/.test(text)) return text
  throw new Error(`"${text}" is not a pod shape; allowed: for example Pod.Standard.E4.Flex`)
}

const checks = z
  .strictObject({
    'managed-nodes': flag(
      'The cluster has managed nodes too, for DaemonSets and pods that choose them.',
    ).default(false),
    ignore: z
      .array(
        z.strictObject({
          rule: words('Rule of the finding, as the log names it.', 'host-path'),
          object: words('Kind and name of the object.', 'DaemonSet/node-exporter'),
          reason: words('Why it is accepted.'),
          until: parsed(parseDay, 'Last day on which it is accepted.', '2027-01-31'),
        }),
      )
      .meta({
        description: 'Findings that are accepted, each with rule, object, reason and until.',
      })
      .default([]),
  })
  .meta({ description: 'What the check for virtual nodes is told.' })

/** The environment file. Leave out a section to skip its stage. */
export const environmentSchema = z.strictObject({
  cluster: parsed(ocidOf('cluster'), 'OCID of the OKE cluster.').optional(),
  region: parsed(parseRegion, "Region; the cluster's if left out.", 'eu-frankfurt-1').optional(),
  network: network.optional(),
  'node-pool': nodePool.optional(),
  image: imageSchema.optional(),
  images: imagesSchema.optional(),
  release: releaseSchema.optional(),
  load: loadSchema.optional(),
  scaling: scalingSchema.optional(),
  preview: previewSchema.optional(),
  checks: checks.optional(),
  drift: driftSchema.optional(),
})

export type Environment = z.output<typeof environmentSchema>
