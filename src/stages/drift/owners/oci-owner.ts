import type { Owner } from '../finding.ts'

/**
 * Who created a resource, and when it was last changed, according to OCI, which does not record by
 * whom.
 */
export const ociOwner = (resource: {
  readonly createdBy?: string | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
}): Owner | undefined => {
  const { createdBy, createdAt, updatedAt } = resource
  const at = updatedAt ?? createdAt
  if (createdBy === undefined && at === undefined) return undefined
  return { by: createdBy && `made by ${createdBy}`, at }
}
