import { z } from 'zod'

import { parseCidr } from '../network/cidr.ts'
import {
  defaultOptions,
  loadBalancerKinds,
  networkOptionFields,
  type NetworkOptions,
} from '../network/options.ts'
import { parseVcnCidr } from '../network/vcn-cidr.ts'
import { asFlowLogs } from '../network/flow-logs.ts'
import { ocidOf } from '../oci/ocid.ts'
import { flag, listOf, oneOf, parsed, switchOr, whole, words } from './environment-fields.ts'

export const subnet = ocidOf('subnet')
export const group = (of: string) =>
  parsed(ocidOf('networksecuritygroup'), `OCID of the network security group of the ${of}.`)
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

/** An empty list instead of a non-empty default may be a mistake that opens everything. */
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

const flowLogs = switchOr(
  asFlowLogs,
  'Record the traffic of every subnet that has no flow log yet: all of it (true), or what rules reject. It has a price.',
  'rejected',
)
  .meta({ enum: [true, false, 'rejected'] })
  .optional()

const shape = {
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
  'create-groups': flag('In mode nsg, make the groups that are not given.').optional(),
  'attach-groups': flag(
    'In mode nsg, also attach the groups of nodes and pods to pools of these subnets that lack them.',
  ).optional(),
  'flow-logs': flowLogs,
  prune: flag('Remove our rules that are not needed any more.').optional(),
  ...optionShape,
}

/** Requirements of UDP listeners, whatever else the section says. */
const hasFittingListeners = (given: {
  readonly 'udp-listeners'?: readonly number[] | undefined
  readonly 'load-balancer-type'?: string | undefined
}): boolean =>
  (given['udp-listeners'] ?? []).length === 0 || (given['load-balancer-type'] ?? 'lb') !== 'lb'

const misfit = {
  path: ['udp-listeners'],
  message: 'needs a network load balancer; set load-balancer-type to nlb or nlb-preserving-source',
}

const description = 'The subnets, and who may reach what.'

/** An existing network. */
export const networkSchema = z
  .strictObject(shape)
  .refine(hasFittingListeners, misfit)
  .meta({ description })

/** A network that is created if missing; its subnets are known afterwards. */
export const newNetworkSchema = z
  .strictObject({
    ...shape,
    'node-subnet': shape['node-subnet'].optional(),
    create: z
      .strictObject({
        cidr: parsed((text) => parseVcnCidr(text).text, 'CIDR block of the VCN.', '10.0.0.0/16'),
        name: words(
          'Name that everything begins with and is tagged by; a later run with it continues that network.',
        ).default('oke-virtual-nodes'),
        compartment: parsed(
          ocidOf('compartment', 'tenancy'),
          "OCID of its compartment; the cluster's if left out.",
        ).optional(),
        'database-subnet': flag('Also make a subnet for a MySQL database.').default(false),
        'max-pods': whole(1, 100_000, 'Pods of the release at its peak.').optional(),
      })
      .meta({ description: 'Makes the whole network where it is missing. Nothing is deleted.' }),
  })
  .refine(hasFittingListeners, misfit)
  .meta({ description })

type Made = z.output<typeof newNetworkSchema>

/** The network, with its subnets or with how to create them. */
export type Network = Omit<Made, 'create'> & { readonly create?: Made['create'] | undefined }
