/** One step of a plan, as text for a table. */
export interface Change {
  readonly action: 'create' | 'update' | 'delete'
  /** What is changed, e.g. `network security group nodes`. */
  readonly target: string
  /** What happens to it, e.g. `allow TCP 10256 from 10.0.20.0/24`. */
  readonly description: string
}

/** One line for a log. */
export const changeText = ({ action, target, description }: Change): string =>
  `${action} ${target}: ${description}`

/** The changes to reach the desired state, as a value that is printed, compared, or applied. */
export interface Plan<C extends Change = Change> {
  readonly changes: readonly C[]
  /** What already is as desired, one line each. */
  readonly kept: readonly string[]
}
