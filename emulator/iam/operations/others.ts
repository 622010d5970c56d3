import { finishedScans } from '../../oci/scanning/scans.ts'
import {
  bodyOf,
  find,
  given,
  inPath,
  need,
  type Place,
  queried,
  type Requirements,
  root,
  targetsOf,
} from '../requirement.ts'

/** The subnet whose traffic a flow log records. */
const recorded: Place = ({ context, request }) => {
  const { configuration } = bodyOf(request) as {
    configuration?: { source?: { resource?: unknown } }
  }
  return targetsOf([find(context, 'subnets', configuration?.source?.resource)])
}

const group = inPath('logGroups', 'logGroupId', ({ id }) => ({ 'target.loggroup.id': id }))

/** Logging, `/20200531`. Source: OCI, Details for Logging (2024-06-06), and managing logs (2026-09-05). */
export const loggingNeeds: Requirements = {
  ListLogGroups: [need('LOG_GROUP_INSPECT', queried)],
  GetLogGroup: [need('LOG_GROUP_READ', inPath('logGroups'))],
  CreateLogGroup: [need('LOG_GROUP_CREATE', given)],
  ListLogs: [need('LOG_GROUP_INSPECT', group)],
  GetLog: [need('LOG_GROUP_READ', group)],
  CreateLog: [
    need('LOG_GROUP_CREATE', group),
    need('SUBNET_READ', recorded),
    need('SUBNET_UPDATE', recorded),
  ],
  // (?) Not in any table.
  GetWorkRequest: 'signed-in',
}

const balancer = inPath('loadBalancers', 'loadBalancerId')
const networkBalancer = inPath('networkLoadBalancers', 'networkLoadBalancerId')

/** Load balancers, `/20170115`. Source: OCI, Details for Load Balancing (2024-06-06). */
export const loadBalancerNeeds: Requirements = {
  ListLoadBalancers: [need('LOAD_BALANCER_INSPECT', queried)],
  GetLoadBalancer: [need('LOAD_BALANCER_READ', balancer)],
  DeleteLoadBalancer: [need('LOAD_BALANCER_DELETE', balancer)],
  GetLoadBalancerHealth: [need('LOAD_BALANCER_READ', balancer)],
  GetBackendSetHealth: [need('LOAD_BALANCER_READ', balancer)],
}

/** Network load balancers, `/20200501`. */
export const networkLoadBalancerNeeds: Requirements = {
  ListNetworkLoadBalancers: [need('NETWORK_LOAD_BALANCER_INSPECT', queried)],
  GetNetworkLoadBalancer: [need('NETWORK_LOAD_BALANCER_READ', networkBalancer)],
  DeleteNetworkLoadBalancer: [need('NETWORK_LOAD_BALANCER_DELETE', networkBalancer)],
  GetNetworkLoadBalancerHealth: [need('NETWORK_LOAD_BALANCER_READ', networkBalancer)],
  GetBackendSetHealth: [need('NETWORK_LOAD_BALANCER_READ', networkBalancer)],
}

/**
 * Limits, `/20190729`. Not in any of Oracle's tables that were read: users write "inspect
 * resource-availability in tenancy", from which the root compartment and this name are taken.
 */
export const limitsNeeds: Requirements = {
  GetResourceAvailability: [need('RESOURCE_AVAILABILITY_INSPECT', root)],
  ListLimitValues: [need('RESOURCE_AVAILABILITY_INSPECT', root)],
}

/** A result is in its target's compartment. */
const scanned: Place = ({ context, request }) => {
  const found = finishedScans(context).find(
    ({ id }) => id === request.params['containerScanResultId'],
  )
  return found === undefined ? [] : [{ compartmentId: found.compartmentId }]
}

/**
 * Vulnerability Scanning, `/20210215`. Source: OCI, Scanning IAM Policies names the resource-type;
 * the permissions are named like those of related types (i).
 */
export const scanningNeeds: Requirements = {
  ListContainerScanResults: [need('VSS_CONTAINERSCANRESULT_INSPECT', queried)],
  GetContainerScanResult: [need('VSS_CONTAINERSCANRESULT_READ', scanned)],
}

/** Renewal of one's own session, `/v1`. */
export const sessionNeeds: Requirements = { RefreshSessionToken: 'signed-in' }
