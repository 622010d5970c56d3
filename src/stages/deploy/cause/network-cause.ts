import { messageOf } from '../../../values/action-error.ts'
import type { DirectBalancer } from '../response/direct-balancer.ts'
import type { Cause } from './cause.ts'

/** A release whose load balancer does not respond as expected. */
export interface SilentRelease {
  readonly objects: readonly unknown[]
  /** Load balancers that are of no Service among them. */
  readonly direct?: readonly DirectBalancer[]
  /** Whether the load balancer itself responded, e.g. that no backend is healthy. */
  readonly isReached: boolean
}

/**
 * What keeps requests through a release's load balancers from reaching the pods, one sentence each;
 * undefined if nothing is known about the network.
 */
export type ReadPaths = (release: SilentRelease) => Promise<readonly string[] | undefined>

/** The network's explanation for a load balancer that does not respond. */
export interface NetworkWitness {
  readonly cause?: Cause
  /** Lines for the evidence. */
  readonly lines: readonly string[]
}

const ALL_OPEN =
  'Rules, routes and gateways leave the paths through the load balancer to the pods open.'

const HINT =
  'ensure-network adds missing rules (ports of pods behind a native Ingress where pod-ports names them), and attaches the groups of pools with attach-groups: true. Routes and gateways are yours to set.'

/** Reads the network if a load balancer does not respond. Never throws. */
export const networkWitness = async (
  release: SilentRelease,
  readPaths: ReadPaths | undefined,
): Promise<NetworkWitness> => {
  try {
    const closed = await readPaths?.(release)
    if (closed === undefined) return { lines: [] }
    const [first] = closed
    if (first === undefined) return { lines: [ALL_OPEN] }
    const text = `the network keeps requests from the pods: ${first}`
    return { cause: { text, hint: HINT }, lines: closed }
  } catch (error) {
    return { lines: [`(not to be read: ${messageOf(error)})`] }
  }
}
