/** An object that differs from its manifest. */
export interface ObjectDifference {
  readonly kind: string
  readonly name: string
  /** The object in the cluster; undefined if it does not exist. */
  readonly live: unknown
  /** The object once the manifest is applied. */
  readonly desired: unknown
  /**
   * The field for which the API server refuses the change: an upgrade does not bring it. If nothing
   * else is known, both objects are empty.
   */
  readonly refused?: string
}

/** An object that the API server does not allow to be compared. */
export interface ForbiddenObject {
  readonly kind: string
  readonly name: string
  /** The API server's own. */
  readonly message: string
}
