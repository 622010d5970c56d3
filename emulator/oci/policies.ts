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
 * Whether the principal may do this operation. A deny wins; whoever has an allow of his own may do
 * only what his allows name; everyone else of the tenancy may do everything, a foreign one nothing.
 */
export function isAllowed(
  context: Pick<Context, 'store' | 'tenancyId'>,
  principal: Pick<Principal, 'id' | 'tenancyId'>,
  operation: string,
): boolean {
  const policies = context.store
    .collection<Policy>('policies')
    .list(({ principalId }) => principalId === '*' || principalId === principal.id)
  const matches = (policy: Policy): boolean => globMatches(policy.operation, operation)
  if (policies.some((policy) => policy.effect === 'deny' && matches(policy))) return false
  const allows = policies.filter(
    ({ effect, principalId }) => effect === 'allow' && principalId === principal.id,
  )
  return allows.length > 0 ? allows.some(matches) : principal.tenancyId === context.tenancyId
}

/** Throws OCI's 404 NotAuthorizedOrNotFound when the principal may not do this operation. */
export function requireAllowed(
  context: Pick<Context, 'store' | 'tenancyId'>,
  principal: Principal,
  operation: string,
): void {
  if (!isAllowed(context, principal, operation)) throw notFound(operation)
}
