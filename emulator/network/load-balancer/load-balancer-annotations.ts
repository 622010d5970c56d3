/** The load balancer that a Service's annotations describe, in the units of OCI's API. */
export interface LoadBalancerSpec {
  readonly type: 'lb' | 'nlb'
  /** `flexible`, or a fixed shape, e.g. `100Mbps`; a network load balancer has none. */
  readonly shapeName: string
  readonly bandwidth?: { readonly minimumMbps: number; readonly maximumMbps: number }
  readonly internal: boolean
  /** Empty if the annotations name none; the cluster's own subnets are used then. */
  readonly subnetIds: readonly string[]
  readonly networkSecurityGroupIds: readonly string[]
  readonly policy: string
  readonly preserveSource: boolean
  readonly healthCheck: {
    readonly retries: number
    readonly timeoutInMillis: number
    readonly intervalInMillis: number
  }
}

type Annotations = Readonly<Record<string, string>>

interface Keys {
  readonly prefix: string
  readonly groups: string
  readonly policy: string
  readonly policies: readonly string[]
  readonly shortestInterval: number
}

// Keys, defaults, bounds and wordings: oci-cloud-controller-manager, load_balancer_spec.go.
const keys: Record<LoadBalancerSpec['type'], Keys> = {
  lb: {
    prefix: 'service.beta.kubernetes.io/oci-load-balancer-',
    groups: 'oci.oraclecloud.com/oci-network-security-groups',
    policy: 'oci.oraclecloud.com/loadbalancer-policy',
    policies: ['ROUND_ROBIN', 'LEAST_CONNECTIONS', 'IP_HASH'],
    shortestInterval: 1000,
  },
  nlb: {
    prefix: 'oci-network-load-balancer.oraclecloud.com/',
    groups: 'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups',
    policy: 'oci-network-load-balancer.oraclecloud.com/backend-policy',
    policies: ['FIVE_TUPLE', 'TWO_TUPLE', 'THREE_TUPLE'],
    shortestInterval: 10_000,
  },
}
const LONGEST_INTERVAL = 1_800_000
const MOST_GROUPS = 5

/**
 * Reads a Service's annotations; for an invalid one, throws the error of OCI's cloud controller
 * manager.
 */
export const readAnnotations = (
  annotations: Annotations,
  externalTrafficPolicy = 'Cluster',
): LoadBalancerSpec => {
  const written = annotations['oci.oraclecloud.com/load-balancer-type']
  const type = written?.toLowerCase() === 'nlb' ? 'nlb' : 'lb'
  const { prefix } = keys[type]
  const subnets = type === 'lb' ? [`${prefix}subnet1`, `${prefix}subnet2`] : [`${prefix}subnet`]
  return {
    type,
    ...readShape(annotations, type),
    internal: readFlag(annotations, `${prefix}internal`, false),
    subnetIds: subnets.map((key) => annotations[key] ?? '').filter((id) => id !== ''),
    networkSecurityGroupIds: readGroups(annotations, keys[type].groups),
    policy: readPolicy(annotations, keys[type]),
    preserveSource:
      // getPreserveSource compares the type case-sensitively, getLoadBalancerType does not.
      written === 'nlb' &&
      readPreserveSource(annotations, `${prefix}is-preserve-source`, externalTrafficPolicy),
    healthCheck: readHealthCheck(annotations, keys[type]),
  }
}

const invalid = (value: string, key: string): Error =>
  new Error(`invalid value: ${value} provided for annotation: ${key}`)

const readFlag = (annotations: Annotations, key: string, missing: boolean): boolean => {
  const value = annotations[key]
  if (value === undefined) return missing
  if (/^(1|t|true)$/i.test(value)) return true
  if (/^(0|f|false)$/i.test(value)) return false
  throw invalid(value, key)
}

const readPreserveSource = (
  annotations: Annotations,
  key: string,
  trafficPolicy: string,
): boolean => {
  if (trafficPolicy === 'Cluster' && annotations[key] !== undefined)
    throw new Error(`${key} annotation cannot be set when externalTrafficPolicy is set to Cluster`)
  return readFlag(annotations, key, true) && trafficPolicy === 'Local'
}

const readNumber = (annotations: Annotations, key: string, missing: number): number => {
  const value = annotations[key]
  if (value === undefined) return missing
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw invalid(value, key)
}

const readShape = (
  annotations: Annotations,
  type: LoadBalancerSpec['type'],
): Pick<LoadBalancerSpec, 'shapeName' | 'bandwidth'> => {
  if (type === 'nlb') return { shapeName: 'flexible' }
  const key = `${keys.lb.prefix}shape`
  const shape = annotations[key] ?? '100Mbps'
  if (shape.toLowerCase() !== 'flexible') return { shapeName: shape }
  const [least, most] = [`${key}-flex-min`, `${key}-flex-max`]
  if (!annotations[least] || !annotations[most])
    throw new Error(
      `error parsing service annotation: ${key}=flexible requires ${least} and ${most} to be set`,
    )
  const minimumMbps = readBandwidth(annotations[least], least)
  const maximumMbps = Math.max(readBandwidth(annotations[most], most), minimumMbps)
  return { shapeName: 'flexible', bandwidth: { minimumMbps, maximumMbps } }
}

/** Parses `10`, `10Mbps` or `10 mbps`, and clamps it to OCI's bounds. */
const readBandwidth = (value: string, key: string): number => {
  const [, figure] = /^\s*(\d{1,9})\s*(?:mbps)?\s*$/i.exec(value) ?? []
  if (figure === undefined) throw new Error(`invalid format for ${key} annotation : ${value}`)
  return Math.min(Math.max(Number(figure), 10), 8192)
}

const readGroups = (annotations: Annotations, key: string): string[] => {
  const text = (annotations[key] ?? '').replaceAll(' ', '')
  const groups = text === '' ? [] : [...new Set(text.split(','))]
  if (groups.length > MOST_GROUPS)
    throw new Error(
      `invalid number of Network Security Groups (Max: ${MOST_GROUPS}) provided for annotation: ${key}`,
    )
  if (groups.includes(''))
    throw new Error(`invalid NetworkSecurityGroups OCID: [${text}] provided for annotation: ${key}`)
  return groups
}

const readPolicy = (annotations: Annotations, { policy, policies }: Keys): string => {
  const value = annotations[policy] ?? policies[0] ?? ''
  if (policies.includes(value)) return value
  throw new Error(`loadbalancer policy "${value}" is not valid`)
}

const readHealthCheck = (
  annotations: Annotations,
  { prefix, shortestInterval }: Keys,
): LoadBalancerSpec['healthCheck'] => {
  const figure = (name: string, missing: number): number =>
    readNumber(annotations, `${prefix}health-check-${name}`, missing)
  const intervalInMillis = figure('interval', 10_000)
  if (intervalInMillis < shortestInterval || intervalInMillis > LONGEST_INTERVAL)
    throw new Error(
      `invalid value for health check interval, should be between ${shortestInterval} and ${LONGEST_INTERVAL}`,
    )
  return {
    retries: figure('retries', 3),
    timeoutInMillis: figure('timeout', 3000),
    intervalInMillis,
  }
}
