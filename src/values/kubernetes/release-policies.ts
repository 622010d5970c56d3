/**
 * What to do with a release whose deployment fails: keep it, roll it back to the previous revision,
 * or also remove a first installation.
 */
export const failurePolicies = ['keep', 'rollback', 'uninstall-if-first'] as const
export type FailurePolicy = (typeof failurePolicies)[number]

/**
 * What to do with a release that an earlier deployment left pending: recover it once that has
 * certainly ended or has been silent for five minutes; only wait; or fail at once.
 */
export const pendingPolicies = ['free', 'wait', 'fail'] as const
export type PendingPolicy = (typeof pendingPolicies)[number]
