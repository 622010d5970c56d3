import { z } from 'zod'

import { defaults } from '../defaults.ts'
import { parseDay } from '../checks.ts'
import { parseDuration } from '../duration.ts'
import { parseGrace } from '../oci/eviction-grace.ts'
import { type ClusterDescription, clusterSchema } from './cluster-schema.ts'
import { driftSchema } from './drift-schema.ts'
import { imageSchema, imagesSchema } from './image-schema.ts'
import { flag, listOf, oneOf, pairs, parsed, switchOr, whole, words } from './environment-fields.ts'
import { type Cycling, cyclingOf, cyclingProblem, parseNodeAmount } from '../oci/cycling.ts'
import { parsePlacement } from '../oci/placement.ts'
import { ocidOf } from '../oci/ocid.ts'
import { parseRegion } from '../oci/region.ts'
import { group, type Network, networkSchema, newNetworkSchema, subnet } from './network-schema.ts'
import { previewSchema } from './preview-schema.ts'
import { releaseSchema } from './release-schema.ts'
import { loadSchema } from '../load/load-schema.ts'
import { scalingSchema } from './scaling-schema.ts'
import { asMetricsServer } from '../kubernetes/metrics-choice.ts'
import { parseTaint } from '../kubernetes/taint.ts'

const podShape = (text: string): string => {
  if (/^Pod\.[A-Za-z0-9.]+$/.test(text)) return text
  throw new Error(`"${text}" is not a pod shape; allowed: for example Pod.Standard.E4.Flex`)
}

const compartment = ocidOf('compartment', 'tenancy')

const nodeAmount = (description: string, example: string, otherwise: string) =>
  parsed(parseNodeAmount, description, example, '25%').prefault(otherwise)

const own = cyclingOf(undefined, undefined)

const cycling = z.strictObject({
  surge: nodeAmount(
    'Virtual nodes made beside the others while those with older settings are replaced. Without cycling, or with "cycling: never", none is.',
    '0',
    own.surge,
  ),
  unavailable: nodeAmount(
    'Virtual nodes that may be missing while others are replaced.',
    '1',
    own.unavailable,
  ),
})

const poolFields = {
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
  placement: listOf(
    parsed(
      parsePlacement,
      'An availability domain, or all, with fault domains if they are not left to OKE.',
      'AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2',
    ),
    'Where virtual nodes are; left out, a new pool is spread over all availability domains, and one that exists stays where it is.',
  ).optional(),
  'node-subnet': parsed(
    subnet,
    "OCID of the subnet of its virtual nodes; the network's if left out.",
  ).optional(),
  'pod-subnet': parsed(
    subnet,
    "OCID of the subnet of its pods; the network's if left out, or else that of its virtual nodes.",
  ).optional(),
  'node-groups': listOf(
    group('virtual nodes'),
    "Network security groups of its virtual nodes; the network's if left out.",
  ).optional(),
  'pod-groups': listOf(
    group('pods'),
    "Network security groups of its pods; the network's if left out.",
  ).optional(),
  tags: pairs('Free-form tags of the pool; those of others stay.').optional(),
  cycling: z
    .preprocess((given) => (given === 'never' ? undefined : given), cycling.optional())
    // The JSON Schema does not include preprocessing.
    .meta({
      type: ['object', 'string'],
      description:
        'How virtual nodes with older settings are replaced when these change; "never", or left out: they keep them.',
    })
    .optional(),
  replace: oneOf(
    ['never', 'allow'],
    'Whether a pool is replaced by a new one for what it cannot be given otherwise, such as another pod shape.',
  ).default(defaults['ensure-node-pool'].replace),
  'eviction-grace': parsed(
    parseGrace,
    'How long pods of a replaced pool may take to go, at most 60m.',
    '15m',
  ).prefault(defaults['ensure-node-pool']['eviction-grace']),
  compartment: parsed(
    compartment,
    "OCID of the pool's compartment; the cluster's if left out.",
  ).optional(),
  timeout: parsed(parseDuration, 'How long to wait for pool and nodes.', '20m').prefault(
    defaults['ensure-node-pool'].timeout,
  ),
}

const replaceable = <T extends z.ZodType<{ cycling?: Cycling | undefined; size: number }>>(
  pool: T,
) =>
  pool.superRefine(({ cycling: replaced, size }, context) => {
    const message = replaced && cyclingProblem(replaced, size)
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['cycling'], message })
  })

const nodePool = replaceable(
  z.strictObject({
    name: words('Name of the virtual node pool in the cluster.', 'shop'),
    ...poolFields,
  }),
).meta({ description: 'The virtual node pool.' })

const nodePools = z.record(z.string().min(1), replaceable(z.strictObject(poolFields))).meta({
  description: 'More virtual node pools of the cluster, by their names.',
})

const metricsServer = switchOr(
  asMetricsServer,
  'What becomes of metrics-server: install (or true) puts one for virtual nodes into the cluster, unless one is there, and waits for figures; check only waits.',
  'check',
).meta({ enum: [true, false, 'install', 'check'] })

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
  .meta({ description: 'Settings of the check for virtual nodes.' })

/** The environment file. Leave out a section to skip its stage. */
export const environmentSchema = z.strictObject({
  cluster: parsed(ocidOf('cluster'), 'OCID of the OKE cluster.').optional(),
  region: parsed(parseRegion, "Region; the cluster's if left out.", 'eu-frankfurt-1').optional(),
  network: networkSchema.optional(),
  'node-pool': nodePool.optional(),
  'node-pools': nodePools.optional(),
  'metrics-server': metricsServer.optional(),
  image: imageSchema.optional(),
  images: imagesSchema.optional(),
  release: releaseSchema.optional(),
  load: loadSchema.optional(),
  scaling: scalingSchema.optional(),
  preview: previewSchema.optional(),
  checks: checks.optional(),
  drift: driftSchema.optional(),
})

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * With the forms that create what is missing. A union of both forms could not report specific
 * mistakes.
 */
export const schemaFor = ({ cluster, network }: Readonly<Record<string, unknown>>) => {
  const described = isMapping(cluster)
    ? environmentSchema.extend({ cluster: clusterSchema.optional() })
    : environmentSchema
  return isMapping(network) && network['create'] !== undefined
    ? described.extend({ network: newNetworkSchema.optional() })
    : described
}

/** The file's content; what must be created first is a description until it exists. */
export type Environment = Omit<z.output<typeof environmentSchema>, 'cluster' | 'network'> & {
  readonly cluster?: string | ClusterDescription | undefined
  readonly network?: Network | undefined
}
