import type { Stored } from '../../oci/core/store.ts'

/** The path of traffic through one listener of a load balancer. */
export interface ListenerPath {
  readonly subnetIds: readonly string[]
  readonly networkSecurityGroupIds: readonly string[]
  /** Backends then see the client's own address instead of one in the load balancer's subnet. */
  readonly preserveSource: boolean
  readonly internal: boolean
  readonly protocol: string
  readonly listenerPort: number
  readonly nodePort: number
  readonly healthPort: number
  /** The addresses of the ready pods. */
  readonly backends: readonly string[]
}

/** The parts of the path that security rules, routes and gateways leave open. */
export interface Verdict {
  readonly listener: boolean
  readonly nodePort: boolean
  readonly health: boolean
  /** What is missing, for logs and for diagnosis. */
  readonly reason?: string
}

export type CheckPath = (path: ListenerPath) => Verdict

/** The state of one listener's path; kept in the collection 'loadBalancerPaths'. */
interface PathState {
  readonly verdict: Verdict
  /** Since when health checks have found no path, in milliseconds since the epoch. */
  readonly healthLostAt?: number
}

/**
 * The paths of all listeners of one load balancer; `id` is the load balancer's, the keys are
 * backend sets.
 */
export interface PathStates extends Stored {
  readonly sets: Readonly<Record<string, PathState>>
}

export type Fate = 'pass' | 'hang' | 'reset'

/**
 * Returns the state for a verdict reached at `now`; if health was lost before, the time of the loss
 * is kept.
 */
export const nextState = (
  before: PathState | undefined,
  verdict: Verdict,
  now: number,
): PathState => {
  return verdict.health ? { verdict } : { verdict, healthLostAt: before?.healthLostAt ?? now }
}

/**
 * Failed health checks take effect only after the last retry: until then the backends are still
 * used.
 */
export const isCritical = (state: PathState, now: number, graceMilliseconds: number): boolean => {
  return state.healthLostAt !== undefined && now - state.healthLostAt >= graceMilliseconds
}

/**
 * The outcome of a new connection: dropped packets leave it without a response; a load balancer
 * without a healthy backend resets it.
 */
export const fateOf = (state: PathState, now: number, graceMilliseconds: number): Fate => {
  if (!state.verdict.listener) return 'hang'
  if (isCritical(state, now, graceMilliseconds)) return 'reset'
  return state.verdict.nodePort ? 'pass' : 'hang'
}
