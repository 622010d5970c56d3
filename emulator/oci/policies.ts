import type { Context } from './context.ts'
import { globMatches } from './glob.ts'
import { notFound, type Principal } from './service.ts'

/** What a test says about who may do what; far simpler than OCI's policy language. */
export interface Policy {
  readonly id: string
  /** An OCID, or `*` for everybody. */
  readonly principalId: string
  /** A name of an operation, in which `*` stands for any text, as `Create*`. */
  readonly operation: string
  readonly effect: 'allow' | 'deny'
}

/**
 * Throws OCI's 404 NotAuthorizedOrNotFound when the principal may not do this operation.
 * A deny wins; whoever has an allow of his own may do only what his allows name; everyone else of
 * the tenancy may do everything, a foreign tenancy nothing.
 */
export function requireAllowed(
  context: Pick<Context, 'store' | 'tenancyId'>,
  principal: Principal,
  operation: string,
): void {
  const policies = context.store
    .collection<Policy>('policies')
    .list(({ principalId }) => principalId === '*' || principalId === principal.id)
  const matches = (policy: Policy): boolean => globMatches(policy.operation, operation)
  const denied = policies.some((policy) => policy.effect === 'deny' && matches(policy))
  const allows = policies.filter(
    ({ effect, principalId }) => effect === 'allow' && principalId === principal.id,
  )
  const allowed =
    allows.length > 0 ? allows.some(matches) : principal.tenancyId === context.tenancyId
  if (denied || !allowed) throw notFound(operation)
}
