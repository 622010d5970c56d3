/** Own file: what the checks, the reckoning of a pool and that of previews have in common. */

/** Most pods on one virtual node. Source: docs/your-tenancy.md; a trial's limit is lower. */
export const PODS_PER_NODE = 500
