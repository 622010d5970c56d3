import type { InputReader } from '../../runner/inputs.ts'
import type { ClusterKey, ClusterTarget } from '../../stages/cluster/cluster-target.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { asEndpoint, asFlag, asOneOf, asText } from '../../values/input-text.ts'
import { asMetricsServer } from '../../values/kubernetes/metrics-choice.ts'
import { parseVersion } from '../../values/kubernetes/version.ts'
import { parseCidr } from '../../values/network/cidr.ts'
import { ocidOf } from '../../values/oci/ocid.ts'

const own = defaults['ensure-cluster']

const asBlock = (text: string): string => parseCidr(text).text

const readKey = (read: InputReader): ClusterKey => {
  if (read.has('cluster-id')) return { id: read.required('cluster-id', ocidOf('cluster')) }
  if (!read.has('cluster-name') || !read.has('compartment-id')) {
    read.problem(
      'neither "cluster-id" nor "cluster-name" and "compartment-id" are given',
      'Give the OCID of the cluster, or its name and compartment.',
    )
  }
  return {
    name: read.withDefault('cluster-name', asText, ''),
    compartmentId: read.withDefault('compartment-id', ocidOf('compartment', 'tenancy'), ''),
  }
}

/** Requires the inputs without which a cluster cannot be created. */
const requireForCreate = (read: InputReader): void => {
  const needed = ['cluster-name', 'compartment-id', 'vcn-id', 'endpoint-subnet-id']
  if (read.has('cluster-id')) {
    read.problem(
      'inputs "create" and "cluster-id" exclude each other',
      'A cluster that has an OCID is there already: leave out "create", or give name and compartment.',
    )
  }
  for (const name of needed.filter((one) => !read.has(one))) {
    read.problem(`input "${name}" is missing, which "create: true" needs`, `Give "${name}".`)
  }
}

/**
 * Any GitHub repository can get a token for any audience: without a required claim, the API server
 * would accept jobs of strangers too.
 */
const readOpenId = (read: InputReader): ClusterTarget['openId'] => {
  const audience = read.optional('openid-audience', asText)
  const issuer = read.orDefault('openid-issuer', asEndpoint, own['openid-issuer'])
  const claims = read.pairs('openid-claims')
  if ((audience === undefined) !== (claims === undefined)) {
    read.problem(
      'inputs "openid-audience" and "openid-claims" need each other',
      'Say which repository may sign in, for example openid-claims: repository=acme/shop.',
    )
  }
  return audience === undefined || claims === undefined ? undefined : { issuer, audience, claims }
}

/** Public is only the default for new clusters: existing ones keep their endpoint. */
const readEndpoint = (read: InputReader) => {
  const endpoint = read.optional('api-endpoint', asOneOf('public', 'private'))
  return {
    endpointSubnetId: read.optional('endpoint-subnet-id', ocidOf('subnet')),
    isEndpointPublic: endpoint === 'private' ? false : undefined,
    endpointGroupIds: read.has('endpoint-nsg-ids')
      ? read.list('endpoint-nsg-ids', ocidOf('networksecuritygroup'))
      : undefined,
  }
}

const readCluster = (read: InputReader): ClusterTarget => {
  const creates = read.orDefault('create', asFlag, own.create)
  if (creates) requireForCreate(read)
  return {
    key: readKey(read),
    creates,
    upgrades: read.orDefault('upgrade', asFlag, own.upgrade),
    version: read.optional('kubernetes-version', parseVersion),
    vcnId: read.optional('vcn-id', ocidOf('vcn')),
    ...readEndpoint(read),
    loadBalancerSubnetId: read.optional('load-balancer-subnet-id', ocidOf('subnet')),
    servicesCidr: read.optional('services-cidr', asBlock),
    podsCidr: read.optional('pods-cidr', asBlock),
    kmsKeyId: read.optional('kms-key-id', ocidOf('key')),
    openId: readOpenId(read),
    tags: read.pairs('cluster-tags'),
  }
}

/** The desired cluster, its settings, and how long to wait for it. */
export const readAll = (read: InputReader) => ({
  target: readCluster(read),
  timeout: read.orDefault('timeout', parseDuration, own.timeout),
  metrics: read.orDefault('metrics-server', asMetricsServer, own['metrics-server']),
  mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
})

export type ClusterInputs = ReturnType<typeof readAll>
