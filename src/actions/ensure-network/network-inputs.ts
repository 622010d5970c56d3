import type { InputReader } from '../../runner/inputs.ts'
import type { NetworkSettings } from '../../stages/network/network-target.ts'
import { parseCidr } from '../../values/network/cidr.ts'
import type { ListInput } from '../../values/input-lists.ts'
import { asFlag, asInteger, asOneOf } from '../../values/input-text.ts'
import {
  type GivenOptions,
  type LoadBalancerKind,
  loadBalancerKinds,
  networkOptionFields,
  type NetworkOptions,
  networkOptions,
  type OptionForm,
  type OptionForms,
} from '../../values/network/options.ts'
import { asFlowLogs } from '../../values/network/flow-logs.ts'
import { type Role, roles } from '../../values/network/role.ts'
import { ocidOf } from '../../values/oci/ocid.ts'

const asBlock = (text: string): string => parseCidr(text).text
const asPort = asInteger(1, 65_535)

const readGroups = (read: InputReader) => {
  const group = ocidOf('networksecuritygroup')
  return {
    endpoint: read.optional('endpoint-nsg-id', group),
    nodes: read.optional('nodes-nsg-id', group),
    pods: read.optional('pods-nsg-id', group),
    'load-balancer': read.optional('load-balancer-nsg-id', group),
    database: read.optional('database-nsg-id', group),
  }
}

/** Mode nsg needs a group for every role of the network, unless groups may be created. */
const requireGroups = (read: InputReader, isThere: (role: Role) => boolean): void => {
  for (const role of roles.filter(isThere)) {
    if (read.has(`${role}-nsg-id`)) continue
    const hint =
      'Give the network security group of every role, set create-groups: true, or use network-mode: security-list.'
    read.problem(`network-mode nsg needs input "${role}-nsg-id"`, hint)
  }
}

/**
 * Only a network load balancer has UDP listeners; a chart's kind is unknown until it is rendered.
 */
const requireNetworkBalancer = (read: InputReader, kind: LoadBalancerKind | undefined): void => {
  const isKnown = kind !== undefined || !read.has('chart')
  if (!read.has('udp-listeners') || !isKnown || (kind ?? 'lb') !== 'lb') return
  read.problem(
    'input "udp-listeners" needs a network load balancer',
    'Set load-balancer-type to nlb or nlb-preserving-source, or leave out udp-listeners.',
  )
}

type OptionName = (typeof networkOptionFields)[keyof NetworkOptions]['name']

type Readers = {
  readonly [F in OptionForm]: (read: InputReader, name: OptionName) => OptionForms[F] | undefined
}

const readPorts = (read: InputReader, name: OptionName) => read.list(name as ListInput, asPort)

const readers: Readers = {
  blocks: (read, name) => read.list(name as ListInput, asBlock),
  'tcp-ports': readPorts,
  'udp-ports': readPorts,
  'load-balancer': (read, name) => read.optional(name, asOneOf(...loadBalancerKinds)),
  flag: (read, name) => read.optional(name, asFlag),
}

/** The options that the workflow gives, with defaults for the rest. */
export const readOptions = (read: InputReader): NetworkOptions => {
  const given: GivenOptions = Object.fromEntries(
    Object.entries(networkOptionFields).map(([key, { name, form }]) => [
      key,
      readers[form](read, name),
    ]),
  )
  requireNetworkBalancer(read, given.loadBalancer)
  return networkOptions(given)
}

/** The inputs that describe the network. */
export const readNetwork = (read: InputReader): NetworkSettings => {
  const mode = read.withDefault('network-mode', asOneOf('security-list', 'nsg'), 'security-list')
  const createGroups = read.withDefault('create-groups', asFlag, false)
  const podSubnetId = read.optional('pod-subnet-id', ocidOf('subnet'))
  const databaseSubnetId = read.optional('database-subnet-id', ocidOf('subnet'))
  if (mode === 'nsg' && !createGroups) {
    requireGroups(
      read,
      (role) =>
        (role !== 'pods' || podSubnetId !== undefined) &&
        (role !== 'database' || databaseSubnetId !== undefined),
    )
  }
  return {
    mode,
    createGroups,
    groups: readGroups(read),
    nodeSubnetId: read.required('node-subnet-id', ocidOf('subnet')),
    podSubnetId,
    databaseSubnetId,
    ...readOptions(read),
    flowLogs: read.optional('flow-logs', asFlowLogs),
    prune: read.withDefault('prune', asFlag, false),
  }
}
