import type { NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import type { Availability } from '../../clients/oci/limit-availability.ts'
import { ActionError } from '../../values/action-error.ts'

/** Oracle's figures for pay as you go and trials (service limits, March 2025). */
const SMALLEST = { virtualNodes: 3, podsOnEach: 2 } as const

/** For errors and warnings: what a tenancy without universal credits has. */
export const SMALL_TENANCY = `Pay as you go and trial tenancies have ${SMALLEST.virtualNodes} virtual nodes in a region, with ${SMALLEST.podsOnEach} pods on each, by default.`

/** CoreDNS and metrics-server, which every scaling proof needs. */
const SYSTEM_PODS = 2

export type LimitReader = Pick<NodePoolClient, 'virtualNodeLimit'>

/**
 * Undefined if the limit cannot be read: the permission is not among those that a pool needs, and
 * OCI's Limits service does not know every limit.
 */
const readLimit = async (
  compartmentId: string,
  client: LimitReader,
): Promise<Availability | undefined> => {
  try {
    return await client.virtualNodeLimit(compartmentId)
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/**
 * How many more virtual nodes are wanted (none if below 0), and how many temporarily in addition.
 */
interface MoreNodes {
  readonly more: number
  readonly surge: number
}

/**
 * Why this many more virtual nodes cannot be created, if their limit can be read and is too low.
 */
export const tooManyNodes = async (
  { more, surge }: MoreNodes,
  compartmentId: string,
  client: LimitReader,
): Promise<string | undefined> => {
  const wanted = Math.max(0, more) + surge
  if (wanted <= 0) return undefined
  const limit = await readLimit(compartmentId, client)
  if (limit === undefined || limit.available >= wanted) return undefined
  const left = `the limit virtual-node-count leaves ${limit.available} virtual nodes in the region (${limit.used} are in use)`
  return limit.available >= more
    ? `${left}, cycling makes ${surge} beside the others while it replaces them: OCI will probably refuse them. Give a surge of 0 and let 1 be unavailable, or ask for more in the console under Limits, Quotas and Usage`
    : `${left}, ${wanted} more are wanted: OCI will probably refuse them. ${SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size`
}

/**
 * Returns why this many pods are unlikely to run, if the limit of virtual nodes is that of a
 * tenancy whose virtual nodes hold two pods. That bound itself cannot be read, so this is only a
 * warning.
 */
export const tooManyPods = async (
  wanted: number,
  compartmentId: string,
  client: LimitReader,
): Promise<string | undefined> => {
  const limit = await readLimit(compartmentId, client)
  if (limit === undefined) return undefined
  const nodes = limit.used + limit.available
  const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS
  if (nodes > SMALLEST.virtualNodes || wanted <= room) return undefined
  return `the tenancy's limit is ${nodes} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${room} pods of the release can run beside CoreDNS and metrics-server, and ${wanted} replicas are expected: the proof cannot pass there`
}

/**
 * Returns why pods may not run on so few virtual nodes, if the tenancy's limit is that of one whose
 * nodes hold two pods. With more nodes it is no such tenancy, and the limit is not read.
 */
export const beyondTrial = async (
  { nodes, pods }: { readonly nodes: number; readonly pods: number },
  compartmentId: string,
  client: LimitReader,
): Promise<string | undefined> => {
  const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS
  if (nodes > SMALLEST.virtualNodes || pods <= room) return undefined
  const limit = await readLimit(compartmentId, client)
  if (limit === undefined || limit.used + limit.available > SMALLEST.virtualNodes) return undefined
  return `the tenancy's limit is ${limit.used + limit.available} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${nodes} of them have room for ${Math.max(0, room)} pods beside CoreDNS and metrics-server, and the release needs ${pods} at its peak`
}
