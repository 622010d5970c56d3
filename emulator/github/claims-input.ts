import { z } from 'zod'

import type { JobClaims } from './oidc-claims.ts'

const text = z.string().min(1)

const claims = z.strictObject({
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
  repositoryId: text,
  repositoryOwnerId: text,
  ref: text.regex(/^refs\//, 'must start with refs/'),
  sha: text,
  event: text,
  environment: text,
  jobWorkflowRef: text,
  immutable: z.boolean(),
  actor: text,
})

/** Throws an Error that names every unknown or invalid claim. */
export const parseClaims = (input: unknown): Partial<JobClaims> => {
  const parsed = claims.partial().safeParse(input)
  if (parsed.success) return parsed.data as Partial<JobClaims>
  const wrong = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  )
  throw new Error(wrong.join('; '))
}

/**
 * Parameter names in the request URL, as GitHub spells the claims, and the claims that they set.
 */
const QUERY_NAMES: Readonly<Record<string, keyof JobClaims>> = {
  repository: 'repository',
  repository_id: 'repositoryId',
  repository_owner_id: 'repositoryOwnerId',
  ref: 'ref',
  sha: 'sha',
  event: 'event',
  event_name: 'event',
  environment: 'environment',
  job_workflow_ref: 'jobWorkflowRef',
  immutable: 'immutable',
  actor: 'actor',
}

/**
 * Returns the claims in the query of a token request; ignores other names, since runners add their
 * own.
 */
export const claimsInQuery = (query: URLSearchParams): Partial<JobClaims> => {
  const entries = [...query].flatMap(([name, value]) => {
    const claim = QUERY_NAMES[name]
    if (!claim) return []
    return [[claim, claim === 'immutable' ? value === 'true' : value]]
  })
  return parseClaims(Object.fromEntries(entries))
}
