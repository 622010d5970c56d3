/** One step of a plan, in words that a table can show. */
export interface Change {
  readonly action: 'create' | 'update' | 'delete'
  /** What is changed, e.g. `network security group nodes`. */
  readonly target: string
  /** What happens to it, e.g. `allow TCP 10256 from 10.0.20.0/24`. */
  readonly description: string
}

/** What would bring the desired state, as a value: printed, compared, or applied. */
export interface Plan<C extends Change = Change> {
  readonly changes: readonly C[]
  /** What is already as desired, one line each. */
  readonly kept: readonly string[]
}
